// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a server whose people one wants to look at, without an account there.
import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

Dialog {
    id: dialog

    readonly property string key: App.serverIn(field.text)

    width: Math.min(420, (parent?.width ?? 420) - 24)
    title: qsTr("Look at another server")
    onAboutToShow: field.clear()
    onOpened: field.forceActiveFocus()
    onAccepted: App.openTimeline(dialog.key)

    contentItem: Column {
        spacing: 12

        Note {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("What its people post in public, as it shows it to everybody. Whom or what you open from there opens through your own account.")
        }

        TextField {
            id: field

            width: parent.width
            iconName: "server"
            placeholderText: qsTr("Address of the server")
            Accessible.name: qsTr("Address of the server")
            onAccepted: {
                if (dialog.key.length > 0)
                    dialog.accept();
            }
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
                enabled: dialog.key.length > 0
                text: qsTr("Look")
                onClicked: dialog.accept()
            }
        }
    }
}
