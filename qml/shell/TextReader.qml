// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Longer words in peace: an image description, the text of a post to select from.
import QtQuick
import foyer.look
import foyer.style
import foyer.viewmodels

Dialog {
    id: dialog

    property string text: ""

    width: Math.min(560, (parent?.width ?? 600) - 32)
    height: Math.min(implicitHeight, (parent?.height ?? 600) - 64)

    contentItem: Flickable {
        implicitHeight: area.implicitHeight
        contentHeight: area.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        TextArea {
            id: area

            width: parent.width
            padding: 0
            text: dialog.text
            readOnly: true
            selectByMouse: true
            focus: true
            background: null
        }

        ScrollBar.vertical: ScrollBar {}
    }

    footer: DialogButtonBox {
        Button {
            text: qsTr("Copy")
            icon.name: "copy"
            onClicked: App.copyText(dialog.text)
        }

        Button {
            text: qsTr("Close")
            highlighted: true
            onClicked: dialog.close()
        }
    }
}
