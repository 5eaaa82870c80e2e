// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The navigation: whose account, the fixed places, then lists, tags and what was kept.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.navigation
import foyer.style
import foyer.viewmodels

Rectangle {
    id: bar

    required property string place
    property bool compact: false
    property bool searchBeside: false // the search stands in the side pane

    signal chosen(place: string)

    function showAccounts(): void {
        account.click();
    }

    // The keyboard comes to the place where one is.
    function takeFocus(): void {
        for (const row of [...list.headerItem.children, ...list.contentItem.children, foot])
            if ((row as SideBarItem)?.highlighted) {
                row.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        account.forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.rail
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Navigation")

    AccountButton {
        id: account

        width: parent.width
        compact: bar.compact
        onProfileAsked: bar.chosen("profile")
    }

    ListView {
        id: list

        anchors.top: account.bottom
        anchors.bottom: foot.top
        width: parent.width
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: SideBarModel {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Timelines")

        Reveal {
            view: list
            margin: 8
        }

        ToldRows {
            view: list
        }

        header: Column {
            width: ListView.view.width
            topPadding: 4
            bottomPadding: 8
            spacing: 2

            SideBarItem {
                width: parent.width
                compact: bar.compact
                text: qsTr("Home")
                icon.name: "home"
                highlighted: bar.place === "home"
                onClicked: bar.chosen("home")
            }

            SideBarItem {
                width: parent.width
                compact: bar.compact
                text: qsTr("Catch up")
                icon.name: "clock"
                highlighted: bar.place === "catchup"
                onClicked: bar.chosen("catchup")
            }

            SideBarItem {
                width: parent.width
                compact: bar.compact
                text: qsTr("Columns")
                icon.name: "columns"
                highlighted: bar.place === "columns"
                onClicked: bar.chosen("columns")
            }

            SideBarItem {
                width: parent.width
                compact: bar.compact
                text: qsTr("Notifications")
                icon.name: "bell"
                count: App.unread
                highlighted: bar.place === "notifications"
                onClicked: bar.chosen("notifications")
            }

            SideBarItem {
                width: parent.width
                compact: bar.compact
                text: qsTr("Search")
                icon.name: "search"
                highlighted: bar.place === "search" && !bar.searchBeside
                onClicked: bar.chosen("search")
            }

            SideBarItem {
                width: parent.width
                compact: bar.compact
                visible: ["trends", "suggestions", "directory"].some(feature => App.features.includes(feature))
                height: visible ? implicitHeight : 0
                text: qsTr("Explore")
                icon.name: "compass"
                highlighted: bar.place === "trends"
                onClicked: bar.chosen("trends")
            }

            SideBarItem {
                width: parent.width
                compact: bar.compact
                text: qsTr("Local")
                icon.name: "local"
                highlighted: bar.place === "local"
                onClicked: bar.chosen("local")
            }

            SideBarItem {
                width: parent.width
                compact: bar.compact
                visible: App.features.includes("federated")
                height: visible ? implicitHeight : 0
                text: qsTr("Federated")
                icon.name: "globe"
                highlighted: bar.place === "federated"
                onClicked: bar.chosen("federated")
            }

            SideBarItem {
                width: parent.width
                compact: bar.compact
                visible: App.features.includes("bubble")
                height: visible ? implicitHeight : 0
                text: qsTr("Bubble")
                icon.name: "group"
                highlighted: bar.place === "bubble"
                onClicked: bar.chosen("bubble")
            }

            SideBarItem {
                width: parent.width
                compact: bar.compact
                visible: App.features.includes("bookmarks")
                height: visible ? implicitHeight : 0
                text: qsTr("Bookmarks")
                icon.name: "bookmark"
                highlighted: bar.place === "bookmarks"
                onClicked: bar.chosen("bookmarks")
            }

            SideBarItem {
                width: parent.width
                compact: bar.compact
                text: qsTr("Favourites")
                icon.name: "star"
                highlighted: bar.place === "favourites"
                onClicked: bar.chosen("favourites")
            }

            SideBarItem {
                width: parent.width
                compact: bar.compact
                text: qsTr("Another server…")
                icon.name: "server"
                onClicked: Actions.trigger("otherServer")
            }
        }

        delegate: SideBarItem {
            id: row

            required property string kind
            required property string name
            required property string timeline

            width: ListView.view?.width ?? 0
            compact: bar.compact
            text: row.name
            icon.name: row.kind === "list" ? "list" : row.kind === "tag" || row.timeline.startsWith("hashtag:") ? "hash" : row.timeline.startsWith("server:") ? "server" : "pin"
            highlighted: bar.place === row.timeline
            onClicked: bar.chosen(row.timeline)
        }

        ScrollBar.vertical: ScrollBar {}
    }

    SideBarItem {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        width: parent.width
        compact: bar.compact
        text: qsTr("Settings")
        icon.name: "settings"
        highlighted: bar.place === "settings"
        onClicked: bar.chosen("settings")
    }

    Hairline {
        x: bar.LayoutMirroring.enabled ? 0 : parent.width - 1
        width: 1
        height: parent.height
    }
}
