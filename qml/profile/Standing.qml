// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one stands to a person, in a few words: "You follow each other".
import QtQuick
import foyer.look

Rectangle {
    id: standing

    property alias text: words.text

    implicitWidth: words.implicitWidth + 20
    implicitHeight: words.implicitHeight + 10
    visible: text.length > 0
    radius: height / 2
    color: Theme.accentSoft

    Text {
        id: words

        anchors.centerIn: parent
        width: parent.width - 20
        textFormat: Text.PlainText
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignHCenter
        color: Theme.accent
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
