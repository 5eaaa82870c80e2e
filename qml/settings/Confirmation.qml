// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks once more before something goes that does not come back.
import QtQuick
import foyer.look
import foyer.style

Dialog {
    id: dialog

    property string text: ""
    property string action: ""

    width: Math.min(440, (parent?.width ?? 440) - 24)
    height: header.implicitHeight + words.implicitHeight + footer.implicitHeight + topPadding + bottomPadding + spacing

    contentItem: Text {
        id: words

        text: dialog.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        color: Theme.text
        lineHeight: Theme.leading
        font.pixelSize: Theme.body
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    footer: Item {
        implicitHeight: Theme.control + 24

        Row {
            anchors.right: parent.right
            anchors.rightMargin: 20
            spacing: 8

            Button {
                focus: true
                text: qsTr("Cancel")
                onClicked: dialog.reject()
            }

            Button {
                danger: true
                text: dialog.action
                onClicked: dialog.accept()
            }
        }
    }
}
