// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One thing to say, and at most two answers to it.
import QtQuick
import foyer.components
import foyer.look
import foyer.style

FocusScope {
    id: message

    required property string iconName
    required property string title
    required property string text
    property string action: ""
    property string otherAction: ""
    property bool busy: false

    signal acted
    signal otherActed

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: 12

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: message.iconName
            size: 56
            color: Theme.accent
        }

        Heading {
            width: parent.width
            level: 1
            text: message.title
            horizontalAlignment: Text.AlignHCenter
        }

        Text {
            width: parent.width
            text: message.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.secondary
            lineHeight: Theme.leading
            font.pixelSize: Theme.body
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        BusyIndicator {
            anchors.horizontalCenter: parent.horizontalCenter
            running: message.busy
        }

        Button {
            width: parent.width
            height: Theme.control + 8
            visible: message.action.length > 0
            focus: true
            highlighted: true
            text: message.action
            onClicked: message.acted()
        }

        Button {
            width: parent.width
            height: Theme.control + 8
            visible: message.otherAction.length > 0
            text: message.otherAction
            onClicked: message.otherActed()
        }
    }
}
