// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline leaves out, and whether it stands in the side bar.
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
        visible: menu.model.timeline.startsWith("hashtag:") || menu.model.timeline.startsWith("list:") || menu.model.timeline.startsWith("link:")
        onTriggered: sideBar.setPinned(menu.model.timeline, !pinned)
    }

    SideBarModel {
        id: sideBar

        account: menu.model.account
    }
}
