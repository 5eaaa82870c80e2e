// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A few letters on a picture.
import QtQuick
import foyer.look

Rectangle {
    id: label

    property string text: ""

    implicitWidth: words.implicitWidth + 12
    implicitHeight: words.implicitHeight + 6
    radius: 5
    color: "#b8000000"

    Text {
        id: words

        anchors.centerIn: parent
        text: label.text
        textFormat: Text.PlainText
        color: "white"
        font.pixelSize: Math.round(Theme.caption * 0.92)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
