// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for one more hashtag, to be read in the same timeline.
import QtQuick
import foyer.look
import foyer.style

Dialog {
    id: dialog

    readonly property string name: field.text.trim().replace(/^#+/, "")
    readonly property bool sound: /^[^\s#+.,;:!?/@"'<>&]+$/.test(dialog.name)

    signal added(name: string)

    width: Math.min(420, (parent?.width ?? 420) - 24)
    title: qsTr("Read another hashtag here, too")
    onAboutToShow: field.clear()
    onOpened: field.forceActiveFocus()
    onAccepted: dialog.added(dialog.name)

    contentItem: TextField {
        id: field

        iconName: "hash"
        placeholderText: qsTr("Hashtag")
        Accessible.name: qsTr("Hashtag")
        onAccepted: {
            if (dialog.sound)
                dialog.accept();
        }
    }

    footer: Item {
        implicitHeight: Theme.control + 24

        Row {
            anchors.right: parent.right
            anchors.rightMargin: 20
            spacing: 8

            Button {
                text: qsTr("Cancel")
                onClicked: dialog.reject()
            }

            Button {
                highlighted: true
                enabled: dialog.sound
                text: qsTr("Add")
                onClicked: dialog.accept()
            }
        }
    }
}
