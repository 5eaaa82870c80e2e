// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An action and its keys, or the name of a group of them.
import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

T.ItemDelegate {
    id: row

    required property var modelData
    readonly property bool header: modelData.header
    readonly property string actionId: modelData.actionId
    property bool current: false
    property bool recording: false

    signal asked

    implicitHeight: header ? Theme.control + 12 : Math.max(Theme.control, name.implicitHeight + 8)
    leftPadding: 20
    rightPadding: 20
    hoverEnabled: !header
    enabled: !header
    focusPolicy: Qt.NoFocus
    text: modelData.name
    onClicked: row.asked()
    Accessible.role: header ? Accessible.Heading : Accessible.ListItem
    Accessible.name: header ? modelData.name : modelData.keysText.length > 0 ? qsTr("%1: %2").arg(modelData.name).arg(modelData.keysText) : qsTr("%1: no key").arg(modelData.name)

    contentItem: Item {
        Text {
            id: name

            anchors.left: parent.left
            anchors.right: row.header ? parent.right : caps.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: row.header ? 6 : 0
            text: row.modelData.name
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: row.header ? Theme.secondary : Theme.text
            font.pixelSize: row.header ? Theme.small : Theme.body
            font.weight: row.header ? Font.DemiBold : Font.Normal
        }

        KeyCaps {
            id: caps

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            ground: row.recording ? Theme.accentSoft : Theme.raised
            keys: row.header ? [] : Actions.keysOf(row.actionId)
            notice: row.recording ? qsTr("Press a key…") : ""
        }
    }

    background: Rectangle {
        color: row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"

        FocusRing {
            anchors.margins: 2
            radius: 8
            shown: row.current
        }
    }
}
