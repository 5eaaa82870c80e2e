// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A setting that is on or off; the whole line switches it.
import QtQuick
import foyer.components
import foyer.look
import foyer.style

Switch {
    id: row

    required property string name
    property string note: ""

    signal asked(on: bool)

    width: parent?.width ?? 0
    implicitHeight: words.implicitHeight + 16
    Accessible.name: name
    Accessible.description: note
    onToggled: row.asked(row.checked)

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words

            x: row.mirrored ? 56 : 0
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 56
            spacing: 2

            Text {
                width: parent.width
                text: row.name
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.body
            }

            Quiet {
                width: parent.width
                visible: text.length > 0
                text: row.note
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
    }
}
