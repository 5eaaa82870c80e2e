// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way in: the welcome of the first start, and the page that adds a further account.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

PageScope {
    id: page

    readonly property string step: signIn.step
    readonly property bool first: !App.signedIn
    property string knownServer: "" // where one of the accounts has to sign in again
    property real newAccount: 0

    title: qsTr("Add an account")

    signal finished(accountId: real) // the person has seen that it worked

    function leave(): void {
        signIn.cancel();
        page.back();
    }

    onStepChanged: Qt.callLater(() => (steps.item as Item)?.forceActiveFocus())

    SignInModel {
        id: signIn

        server: page.knownServer
        onDone: accountId => page.newAccount = accountId
    }

    PageHeader {
        id: header

        width: parent.width
        visible: page.canGoBack
        height: visible ? implicitHeight : 0
        title: qsTr("Add an account")
        canGoBack: true
        onBack: page.leave()
    }

    ScrollColumn {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        columnWidth: 440
        centred: true
        spacing: 24

        Column {
            width: parent.width
            spacing: 8
            visible: signIn.possible && (page.step === "idle" || page.step === "looking")

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "hearth"
                size: 64
                color: Theme.accent
            }

            Heading {
                width: parent.width
                level: 1
                text: page.first ? qsTr("Welcome to Foyer") : qsTr("Another account")
                horizontalAlignment: Text.AlignHCenter
            }

            Note {
                width: parent.width
                text: page.first ? qsTr("A calm place to read the fediverse. Everything that you have seen stays on this computer, so that you can read on without a network.")
                                 : qsTr("Foyer shows your accounts one by one or all together.")
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                lineHeight: Theme.leading
                font.pixelSize: Theme.body
            }
        }

        Loader {
            id: steps

            width: parent.width
            focus: true
            sourceComponent: page.step === "browser" ? browser : page.step === "finishing" ? finishing : page.step === "askFile" ? askFile : page.step === "done" ? done : signIn.possible ? server : closed
        }
    }

    Component {
        id: server

        SignInServer {
            model: signIn
        }
    }

    // The sample world has no network to sign in through.
    Component {
        id: closed

        SignInMessage {
            iconName: "compass"
            title: qsTr("This is the sample world")
            text: qsTr("Nobody can sign in here. Start Foyer without the sample world to add your own account.")
            action: page.canGoBack ? qsTr("Back") : ""
            onActed: page.back()
        }
    }

    Component {
        id: browser

        SignInBrowser {
            model: signIn
        }
    }

    Component {
        id: finishing

        SignInMessage {
            iconName: "key"
            title: qsTr("Finishing")
            text: qsTr("%1 has let you in. Foyer is fetching your profile.").arg(signIn.serverTitle)
            busy: true
        }
    }

    Component {
        id: askFile

        SignInMessage {
            iconName: "shield"
            title: qsTr("Where may Foyer keep your key?")
            text: qsTr("This computer has no running key store. Foyer can keep the key to your account in a file that only your user can read. Whoever can read your files could then use your account.")
            action: qsTr("Keep it in a file")
            otherAction: qsTr("Do not sign in")
            onActed: signIn.allowFile(true)
            onOtherActed: signIn.allowFile(false)
        }
    }

    Component {
        id: done

        SignInMessage {
            iconName: "check"
            title: qsTr("You are signed in")
            text: qsTr("Your timelines on %1 are on their way.").arg(signIn.serverTitle)
            action: qsTr("Start reading")
            onActed: page.finished(page.newAccount)
        }
    }
}
