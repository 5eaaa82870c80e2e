// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The question for the server, and what went wrong with the last answer.
import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

FocusScope {
    id: form

    required property SignInModel model
    readonly property bool looking: model.step === "looking"

    function start(): void {
        if (field.text.trim().length === 0)
            field.forceActiveFocus();
        else
            form.model.start();
    }

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: 8

        Text {
            width: parent.width
            text: qsTr("Your server")
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        TextField {
            id: field

            width: parent.width
            implicitHeight: Theme.control + 8
            focus: true
            enabled: !form.looking
            iconName: "server"
            text: form.model.server
            placeholderText: qsTr("example.org or @you@example.org")
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            maximumLength: 500
            Accessible.name: qsTr("Your server")
            Accessible.description: problem.visible ? form.model.errorText : qsTr("The address of your server, or your whole handle")
            onTextEdited: form.model.server = text
            onAccepted: form.start()
        }

        Item {
            id: problem

            width: parent.width
            implicitHeight: words.implicitHeight + 8
            visible: form.model.errorText.length > 0 && !form.looking
            Accessible.role: Accessible.AlertMessage
            Accessible.name: form.model.errorText

            Icon {
                id: sign

                anchors.left: parent.left
                y: 6
                name: "warning"
                size: 18
                color: Theme.danger
            }

            Text {
                id: words

                anchors.left: sign.right
                anchors.leftMargin: 8
                anchors.right: parent.right
                y: 4
                text: form.model.errorText
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.danger
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }

        Item {
            width: parent.width
            implicitHeight: 44 + Theme.control

            Button {
                id: next

                y: 8
                width: parent.width
                height: Theme.control + 8
                visible: !form.looking
                enabled: field.text.trim().length > 0
                highlighted: true
                text: qsTr("Continue")
                onClicked: form.start()
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 8
                height: Theme.control + 8
                spacing: 12
                visible: form.looking

                BusyIndicator {
                    anchors.verticalCenter: parent.verticalCenter
                    running: form.looking
                }

                Note {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, column.width - stop.width - 76)
                    text: qsTr("Looking at %1…").arg(form.model.server.trim())
                    elide: Text.ElideMiddle
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }

                Button {
                    id: stop

                    anchors.verticalCenter: parent.verticalCenter
                    flat: true
                    text: qsTr("Cancel")
                    onClicked: form.model.cancel()
                }
            }

            LinkButton {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                visible: !form.looking && !App.signedIn
                text: qsTr("No account yet? Find a server")
                icon.name: "external"
                onClicked: App.openInBrowser("https://joinmastodon.org/servers")
            }
        }

        Note {
            width: parent.width
            topPadding: 8
            text: qsTr("You sign in on your server's own page, in your browser. Foyer never sees your password, and sends nothing to anybody but your server.")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
