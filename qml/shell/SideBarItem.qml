// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One destination of the navigation. Without its words where there is no room for them.
import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.style

T.ItemDelegate {
    id: control

    property bool compact: false
    property int count: 0

    implicitHeight: Theme.control + 6
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.onDownPressed: control.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: control.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
    Accessible.selectable: true
    Accessible.selected: control.highlighted
    Accessible.name: count > 0 ? qsTr("%1, %n unread", "", count).arg(text) : text
    T.ToolTip.text: text
    T.ToolTip.visible: compact && hovered
    T.ToolTip.delay: 500

    contentItem: Item {
        Icon {
            id: sign

            x: control.compact ? Math.round((parent.width - width) / 2) : control.mirrored ? parent.width - width - 14 : 14
            anchors.verticalCenter: parent.verticalCenter
            name: control.icon.name
            size: Math.round(Theme.body * 1.4)
            color: control.highlighted ? Theme.accent : Theme.secondary
        }

        Text {
            anchors.left: parent.left
            anchors.leftMargin: 26 + sign.width
            anchors.right: badge.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            visible: !control.compact
            text: control.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.body
            font.weight: control.highlighted ? Font.DemiBold : Font.Normal
        }

        Badge {
            id: badge

            x: control.compact ? Math.round(parent.width / 2) + 4 : control.mirrored ? 12 : parent.width - width - 12
            y: control.compact ? 2 : Math.round((parent.height - height) / 2)
            count: control.count
        }
    }

    leftInset: 8
    rightInset: 8
    background: Ground {
        on: control
        color: control.highlighted ? Theme.accentSoft : control.down || control.hovered ? Theme.pressed : "transparent"
    }
}
