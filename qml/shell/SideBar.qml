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
        // The fixed places may come after the lists, and would push Home out of sight.
        property bool moved: false
        onMovementStarted: list.moved = true
        onContentHeightChanged: if (!list.moved && !list.activeFocus) Qt.callLater(list.positionViewAtBeginning)
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

            Repeater {
                model: Places.pick(["home", "catchup", "columns", "notifications", "search", "trends", "local", "federated", "bubble", "bookmarks", "favourites", "otherServer"])

                SideBarItem {
                    required property var modelData

                    width: parent?.width ?? 0
                    compact: bar.compact
                    text: modelData.name
                    icon.name: modelData.icon
                    count: modelData.key === "notifications" ? App.unread : 0
                    highlighted: bar.place === modelData.key && !(modelData.key === "search" && bar.searchBeside)
                    onClicked: modelData.key === "otherServer" ? Actions.trigger("otherServer") : bar.chosen(modelData.key)
                }
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
            icon.name: Places.iconOf(row.kind, row.timeline)
            highlighted: bar.place === row.timeline
            onClicked: bar.chosen(row.timeline)
        }

        ScrollBar.vertical: ScrollBar {}
    }

    // Where the list goes on under what stands still, it fades there and a line parts them.
    Hairline {
        anchors.top: list.top
        width: parent.width
        visible: !list.atYBeginning
    }

    Rectangle {
        anchors.bottom: list.bottom
        width: parent.width - 1
        height: 32
        visible: !list.atYEnd
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.rail, 0)
            }
            GradientStop {
                position: 1
                color: Theme.rail
            }
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    SideBarItem {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        width: parent.width
        compact: bar.compact
        text: Places.all.settings.name
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
