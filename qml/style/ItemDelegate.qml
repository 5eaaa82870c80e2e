// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.ItemDelegate {
    id: control

    property color ink: control.highlighted ? Theme.accent : Theme.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.control + 4, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 12
    rightPadding: 12
    topPadding: 4
    bottomPadding: 4
    spacing: 12
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5

    contentItem: Item {
        implicitWidth: label.implicitWidth + (icon.visible ? icon.width + control.spacing : 0)
        implicitHeight: label.implicitHeight

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: control.icon.name.length > 0
            name: control.icon.name
            size: Math.round(Theme.body * 1.33)
            color: control.highlighted ? Theme.accent : Theme.secondary
        }

        Text {
            id: label

            anchors.left: icon.visible ? icon.right : parent.left
            anchors.leftMargin: icon.visible ? control.spacing : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            color: control.ink
            font.pixelSize: Theme.body
            font.weight: control.highlighted ? Font.DemiBold : Font.Normal
        }
    }

    background: Ground {
        on: control
        color: control.down ? Theme.pressed : control.highlighted ? Theme.accentSoft : control.hovered ? Theme.hover : "transparent"
    }
}
