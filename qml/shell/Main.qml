// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window. It loads what the first frame needs, navigation and the timeline; everything else comes when it is asked for.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

ApplicationWindow {
    id: window

    // For pictures of the window: which pages there are to show.
    readonly property list<string> pageNames: ["home", "home-new", "thread", "notifications", "profile", "search", "trends", "catchup", "columns", "discover", "local", "bookmarks", "pictures", "boosts", "server", "server-dialog", "hashtag", "people", "history", "media", "alt", "picture", "code", "menu", "accounts", "palette", "shortcuts", "settings", "about", "signin"]

    function showPage(name: string): void {
        overlays.asynchronous = false;
        overlays.active = true;
        tour.active = true;
        (tour.item as Tour).show(name);
    }

    property string askedScheme: "" // on the command line; it counts until the person chooses another one
    property string keptScheme: ""

    Component.onCompleted: keptScheme = Settings.theme

    width: 1200
    height: 800
    minimumWidth: 340
    minimumHeight: 420
    visible: true
    title: panes.page && panes.page.title.length > 0 ? qsTr("%1 – Foyer").arg(panes.page.title) : qsTr("Foyer")
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "scheme"
        value: window.askedScheme.length > 0 && Settings.theme === window.keptScheme ? window.askedScheme : Settings.theme
    }

    Binding {
        target: Theme
        property: "fontScale"
        value: Settings.textSize
    }

    Binding {
        target: Movement
        property: "allowed"
        value: Settings.animatedEmoji && !Theme.reducedMotion && Application.state === Qt.ApplicationActive
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: Settings.stillness
    }

    Column {
        id: banners

        width: parent.width
        z: 1

        Banner {
            width: parent.width
            iconName: "info"
            text: App.startupNotice
            closable: true
            onClosed: App.dismissStartupNotice()
        }

        Banner {
            width: parent.width
            iconName: App.endedServer.length > 0 ? "key" : "cloud-off"
            text: App.offlineText
            action: App.endedServer.length > 0 ? qsTr("Sign in again") : qsTr("Try again")
            onActed: {
                if (App.endedServer.length > 0)
                    Navigator.signInAsked(App.endedServer);
                else
                    App.refreshAll();
            }
        }
    }

    Loader {
        id: panes

        readonly property Panes page: item as Panes

        anchors.top: banners.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        active: App.signedIn
        sourceComponent: Panes {
            focus: true
            painted: overlays.active
        }
    }

    Loader {
        anchors.top: banners.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        active: !App.signedIn
        focus: active
        source: active ? "qrc:/qt/qml/foyer/signin/SignInPage.qml" : ""
    }

    // What floats above the pages: menus, dialogs, the media viewer, the keys. Not needed for the first frame.
    Loader {
        id: overlays

        anchors.fill: parent
        active: false
        asynchronous: true
        source: "qrc:/qt/qml/foyer/shell/Overlays.qml"
        onLoaded: (item as Overlays).panes = Qt.binding(() => panes.page)
    }

    Loader {
        id: tour

        active: false
        source: "qrc:/qt/qml/foyer/shell/Tour.qml"
        onLoaded: {
            (item as Tour).panes = Qt.binding(() => panes.page);
            (item as Tour).overlays = Qt.binding(() => overlays.item as Overlays);
        }
    }

    onFrameSwapped: {
        if (!overlays.active)
            overlays.active = true;
    }
}
