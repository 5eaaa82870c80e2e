// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The server was found, and its page is open in the browser. What to do where the browser does not come back by itself.
import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

FocusScope {
    id: form

    required property SignInModel model

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: 16

        ServerCard {
            width: parent.width
            title: form.model.serverTitle
            text: form.model.serverText
            thumbnail: form.model.serverThumbnail
            rules: form.model.rules
        }

        Column {
            width: parent.width
            spacing: 6

            Heading {
                width: parent.width
                text: qsTr("Continue in your browser")
                horizontalAlignment: Text.AlignLeft
            }

            Note {
                width: parent.width
                text: qsTr("Allow Foyer there, and you come back here by yourself.")
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                lineHeight: Theme.leading
                font.pixelSize: Theme.body
            }
        }

        Flow {
            width: parent.width
            spacing: 8

            Button {
                width: Math.min(implicitWidth, column.width)
                focus: form.model.errorText.length === 0
                text: qsTr("Open the page again")
                icon.name: "external"
                onClicked: form.model.openBrowser()
            }

            Button {
                width: Math.min(implicitWidth, column.width)
                text: qsTr("Copy the address")
                icon.name: "copy"
                onClicked: {
                    App.copyText(form.model.browserUrl);
                    App.notify(qsTr("Address copied. Open it in any browser."));
                }
            }
        }

        Hairline {
            width: parent.width
        }

        Column {
            width: parent.width
            spacing: 8

            Text {
                width: parent.width
                text: qsTr("The page shows a code?")
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Item {
                width: parent.width
                implicitHeight: Theme.control

                TextField {
                    id: code

                    focus: form.model.errorText.length > 0
                    anchors.left: parent.left
                    anchors.right: use.left
                    anchors.rightMargin: 8
                    iconName: "key"
                    text: form.model.code
                    placeholderText: qsTr("Paste it here")
                    inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                    maximumLength: 4000
                    Accessible.name: qsTr("The code from the page, or the address at which the browser ended")
                    onTextEdited: form.model.code = text
                    onAccepted: form.model.submitCode()
                }

                Button {
                    id: use

                    anchors.right: parent.right
                    enabled: code.text.trim().length > 0
                    highlighted: enabled
                    text: qsTr("Use it")
                    onClicked: form.model.submitCode()
                }
            }

            Text {
                width: parent.width
                visible: text.length > 0
                text: form.model.errorText
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.danger
                font.pixelSize: Theme.small
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }

        LinkButton {
            text: qsTr("Choose another server")
            icon.name: "server"
            onClicked: form.model.cancel()
        }
    }
}
