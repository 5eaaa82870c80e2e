// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline leaves out, how it is read, and whether it stands in the side bar.
import QtQuick
import foyer.style
import foyer.viewmodels

Menu {
    id: menu

    required property TimelineModel model

    signal tagAsked

    MenuItem {
        text: qsTr("Show boosts")
        checkable: true
        checked: !menu.model.hideBoosts
        onTriggered: menu.model.hideBoosts = !menu.model.hideBoosts
    }

    MenuItem {
        text: qsTr("Show replies")
        checkable: true
        checked: !menu.model.hideReplies
        onTriggered: menu.model.hideReplies = !menu.model.hideReplies
    }

    MenuItem {
        text: qsTr("Show bots")
        checkable: true
        checked: !menu.model.hideBots
        onTriggered: menu.model.hideBots = !menu.model.hideBots
    }

    MenuItem {
        text: qsTr("Show quotes")
        checkable: true
        checked: !menu.model.hideQuotes
        onTriggered: menu.model.hideQuotes = !menu.model.hideQuotes
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Gather boosts in rows")
        checkable: true
        checked: menu.model.gatherBoosts
        onTriggered: menu.model.gatherBoosts = !menu.model.gatherBoosts
    }

    MenuItem {
        text: qsTr("Show as pictures")
        checkable: true
        checked: menu.model.asPictures
        onTriggered: menu.model.asPictures = !menu.model.asPictures
    }

    MenuItem {
        text: qsTr("Read from the oldest up")
        checkable: true
        checked: menu.model.oldestFirst
        visible: menu.model.keepsPlace
        onTriggered: menu.model.oldestFirst = !menu.model.oldestFirst
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Add a hashtag…")
        icon.name: "hash"
        visible: menu.model.timeline.startsWith("hashtag:")
        onTriggered: menu.tagAsked()
    }

    MenuItem {
        readonly property bool pinned: sideBar.isPinned(menu.model.timeline)

        text: pinned ? qsTr("Take off the side bar") : qsTr("Keep in the side bar")
        icon.name: "pin"
        visible: menu.model.timeline.startsWith("hashtag:") || menu.model.timeline.startsWith("list:") || menu.model.timeline.startsWith("link:") || menu.model.timeline.startsWith("server:")
        onTriggered: sideBar.setPinned(menu.model.timeline, !pinned)
    }

    SideBarModel {
        id: sideBar

        account: menu.model.account
    }
}
