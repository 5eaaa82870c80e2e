// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before a link leads out of Foyer, and shows where it really leads.
import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

Dialog {
    id: dialog

    property string address: ""
    property string host: ""
    property bool doubtful: false

    function ask(address: string, host: string, doubtful: bool): void {
        dialog.address = address;
        dialog.host = host;
        dialog.doubtful = doubtful;
        dialog.open();
    }

    title: dialog.host.length > 0 ? qsTr("Open %1?").arg(dialog.host) : qsTr("Open this address?")
    width: Math.min(480, (parent?.width ?? 480) - 24)
    height: header.implicitHeight + content.implicitHeight + footer.implicitHeight + topPadding + bottomPadding + spacing

    contentItem: Item {
        id: content

        implicitHeight: warning.height + (warning.visible ? 12 : 0) + whole.height

        Text {
            id: warning

            width: parent.width
            height: visible ? implicitHeight : 0
            visible: dialog.doubtful
            text: qsTr("The words of this link name another site than the one that it leads to.")
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.caution
            lineHeight: Theme.leading
            font.pixelSize: Theme.body
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Text {
            id: whole

            y: warning.height + (warning.visible ? 12 : 0)
            width: parent.width
            text: dialog.address
            textFormat: Text.PlainText
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 8
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            color: Theme.secondary
            font.pixelSize: Theme.small
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    footer: Item {
        implicitHeight: Theme.control + 24

        Row {
            anchors.right: parent.right
            anchors.rightMargin: 20
            spacing: 8

            Button {
                flat: true
                text: qsTr("Copy link")
                onClicked: {
                    App.copyText(dialog.address);
                    dialog.reject();
                }
            }

            Button {
                focus: true
                text: qsTr("Cancel")
                onClicked: dialog.reject()
            }

            Button {
                text: qsTr("Open")
                onClicked: {
                    App.openInBrowser(dialog.address);
                    dialog.accept();
                }
            }
        }
    }
}
