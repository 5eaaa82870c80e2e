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

    contentItem: Text {
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

    footer: Flow {
        leftPadding: 20
        rightPadding: 20
        bottomPadding: 16
        spacing: 8
        layoutDirection: Qt.RightToLeft

        Button {
            danger: true
            text: dialog.action
            onClicked: dialog.accept()
        }

        Button {
            focus: true
            text: qsTr("Cancel")
            onClicked: dialog.reject()
        }
    }
}
