// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says when it has nothing to show: empty, offline, failed. With what to do next, where there is something to do.
import QtQuick
import foyer.look
import foyer.style

Column {
    id: message

    property string iconName: "hearth"
    required property string title
    property string text: ""
    property string action: ""

    signal acted

    // Lines of about the same length: no single word on a line of its own.
    function evenWidth(words: Text, most: real): real {
        const lines = Math.ceil(words.implicitWidth / most);
        return lines < 2 ? words.implicitWidth : Math.min(most, Math.ceil(words.implicitWidth / lines) + 3 * words.font.pixelSize);
    }

    spacing: 8
    padding: 24
    bottomPadding: 72 // centred, it stands where the eye looks first: a little above the middle
    Accessible.role: Accessible.StaticText
    Accessible.name: text.length > 0 ? qsTr("%1. %2").arg(title).arg(text) : title

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: message.iconName
        size: 48
        color: Theme.outline
    }

    Item {
        width: 1
        height: 4
    }

    Text {
        id: headline

        anchors.horizontalCenter: parent.horizontalCenter
        width: message.evenWidth(headline, message.width - 48)
        text: message.title
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        color: Theme.text
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }

    Text {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        visible: text.length > 0
        width: message.evenWidth(words, Math.min(420, message.width - 48))
        text: message.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        color: Theme.secondary
        lineHeight: Theme.leading
        font.pixelSize: Theme.body
        Accessible.ignored: true
    }

    Item {
        visible: button.visible
        width: 1
        height: 4
    }

    Button {
        id: button

        width: Math.min(implicitWidth, message.width - 32)
        anchors.horizontalCenter: parent.horizontalCenter
        visible: message.action.length > 0
        text: message.action
        onClicked: message.acted()
    }
}
