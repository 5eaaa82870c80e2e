// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What floats above the pages. Each part is made when it is first asked for.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.keys
import foyer.look
import foyer.post
import foyer.presentation
import foyer.style
import foyer.viewmodels

Item {
    id: overlays

    property Panes panes: null

    function signIn(server: string): void {
        signInSheet.server = server;
        signInSheet.active = true;
        (signInSheet.item as T.Popup).open();
    }

    function showPostMenu(post: postView, at: Item): void {
        postMenu.post = post;
        postMenu.active = true;
        const small = at.height < 60;
        (postMenu.item as PostMenu).popup(at, small ? 0 : Math.min(at.width / 2, 320), small ? at.height : 40);
    }

    function showText(title: string, text: string): void {
        reader.active = true;
        const dialog = reader.item as TextReader;
        dialog.title = title;
        dialog.text = text;
        dialog.open();
    }

    // Not typed: naming the viewer's type would load it, and what it needs to save files, with the window.
    function showViewer(): var {
        viewer.active = true;
        return viewer.item;
    }

    function closeAll(): void {
        for (const loader of [viewer, postPicture, profileCode, postMenu, linkMenu, reader, palette, shortcuts, signInSheet, linkQuestion, serverDialog])
            (loader.item as T.Popup)?.close();
        personCards.close();
    }

    Connections {
        target: Actions

        function onTriggered(actionId: string): void {
            if (actionId === "palette") {
                palette.active = true;
                (palette.item as CommandPalette).open();
            } else if (actionId === "shortcuts") {
                shortcuts.active = true;
                (shortcuts.item as ShortcutsOverlay).open();
            } else if (actionId === "otherServer") {
                serverDialog.active = true;
                (serverDialog.item as ServerDialog).open();
            } else if (actionId === "addAccount") {
                overlays.signIn("");
            } else {
                commands.run(actionId);
            }
        }
    }

    Commands {
        id: commands

        panes: overlays.panes
    }

    ActionKeys {}

    Connections {
        target: Navigator

        function onMenuAsked(post: postView, at: Item): void {
            overlays.showPostMenu(post, at);
        }

        function onLinkMenuAsked(link: string, accountId: double, at: Item): void {
            linkMenu.link = link;
            linkMenu.accountId = accountId;
            linkMenu.active = true;
            (linkMenu.item as LinkMenu).popup();
        }

        function onAltAsked(text: string): void {
            overlays.showText(qsTr("Image description"), text);
        }

        function onTextAsked(text: string): void {
            overlays.showText(qsTr("Text of the post"), text);
        }

        function onPostPictureAsked(post: postView): void {
            postPicture.active = true;
            postPicture.item.show(post);
        }

        function onCodeAsked(person: personView, address: string): void {
            profileCode.active = true;
            profileCode.item.show(person, address);
        }

        function onMediaAsked(post: postView, index: int): void {
            overlays.showViewer().open(post, index);
        }

        function onFilmAsked(film: mediaView, address: string): void {
            overlays.showViewer().openFilm(film, address);
        }

        function onPictureAsked(address: string, description: string): void {
            overlays.showViewer().openPicture(address, description);
        }

        function onSignInAsked(server: string): void {
            overlays.signIn(server);
        }
    }

    Loader {
        id: postMenu

        property postView post

        active: false
        sourceComponent: PostMenu {
            post: postMenu.post
        }
    }

    Loader {
        id: linkMenu

        property string link: ""
        property double accountId: -1

        active: false
        sourceComponent: LinkMenu {
            link: linkMenu.link
            accountId: linkMenu.accountId
        }
    }

    // By their addresses: naming their types would load them with the window.
    Loader {
        id: postPicture

        active: false
        source: "qrc:/qt/qml/foyer/sheets/PostPictureSheet.qml"
    }

    Loader {
        id: profileCode

        active: false
        source: "qrc:/qt/qml/foyer/sheets/ProfileCodeSheet.qml"
    }

    PersonCards {
        id: personCards
    }

    Loader {
        id: reader

        active: false
        sourceComponent: TextReader {}
    }

    Loader {
        id: linkQuestion

        active: false
        sourceComponent: LinkQuestion {}
    }

    Loader {
        id: serverDialog

        active: false
        sourceComponent: ServerDialog {}
    }

    Loader {
        id: palette

        active: false
        sourceComponent: CommandPalette {
            onSearchAsked: words => overlays.panes?.search(words)
        }
    }

    Loader {
        id: shortcuts

        active: false
        sourceComponent: ShortcutsOverlay {}
    }

    Loader {
        id: signInSheet

        property string server: ""

        active: false
        source: "qrc:/qt/qml/foyer/signin/SignInSheet.qml"
        onLoaded: item.knownServer = signInSheet.server

        Connections {
            target: signInSheet.item as T.Popup

            function onClosed(): void {
                Qt.callLater(() => signInSheet.active = false);
            }
        }
    }

    Loader {
        id: viewer

        active: false
        source: "qrc:/qt/qml/foyer/viewer/MediaViewer.qml"
    }

    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 72
    }

    Connections {
        target: App

        function onNotice(text: string): void {
            toast.show(text);
        }

        function onLinkQuestion(address: string, host: string, doubtful: bool): void {
            linkQuestion.active = true;
            (linkQuestion.item as LinkQuestion).ask(address, host, doubtful);
        }
    }

    BusyIndicator {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 16
        running: App.resolving
    }
}
