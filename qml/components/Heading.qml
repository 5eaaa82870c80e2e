// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import foyer.look

Text {
    property int level: 2

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft // that is the right where the window is mirrored, whatever the words' direction
    color: Theme.text
    font.pixelSize: level === 1 ? Theme.title : Theme.heading
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
