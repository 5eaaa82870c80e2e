// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a post. One menu serves the whole window.
import QtQuick
import foyer.components
import foyer.presentation
import foyer.style
import foyer.viewmodels

Menu {
    id: menu

    required property postView post

    onAboutToShow: Reading.prepare()

    MenuItem {
        text: qsTr("Open thread")
        icon.name: "messages"
        onTriggered: App.openPost(menu.post.accountId, menu.post.postId)
    }

    MenuItem {
        text: qsTr("Open in the browser")
        icon.name: "external"
        visible: menu.post.url.length > 0
        onTriggered: App.openInBrowser(menu.post.url)
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Copy link")
        icon.name: "link"
        visible: menu.post.url.length > 0
        onTriggered: App.copyText(menu.post.url)
    }

    MenuItem {
        text: qsTr("Copy text")
        icon.name: "copy"
        visible: menu.post.plainText.length > 0
        onTriggered: App.copyText(menu.post.plainText)
    }

    MenuItem {
        text: qsTr("Select text…")
        icon.name: "pencil"
        visible: menu.post.plainText.length > 0
        onTriggered: Navigator.textAsked(menu.post.plainText)
    }

    MenuItem {
        text: Reading.isReading(menu.post) ? qsTr("Stop reading") : qsTr("Read aloud")
        icon.name: "volume"
        visible: Reading.possible
        onTriggered: Reading.toggle(menu.post)
    }

    MenuItem {
        text: qsTr("Share as picture…")
        icon.name: "image"
        onTriggered: Navigator.postPictureAsked(menu.post)
    }

    MenuItem {
        text: qsTr("Copy embed code")
        icon.name: "share"
        visible: PostKeys.embeddable(menu.post)
        onTriggered: PostKeys.copyEmbed(menu.post)
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Who boosted this")
        icon.name: "boost"
        visible: menu.post.boosts.length > 0 && menu.post.serverId.length > 0
        onTriggered: Navigator.peopleAsked("boostedBy", menu.post.serverId, menu.post.accountId)
    }

    MenuItem {
        text: qsTr("Who favourited this")
        icon.name: "star"
        visible: menu.post.favourites.length > 0 && menu.post.serverId.length > 0
        onTriggered: Navigator.peopleAsked("favouritedBy", menu.post.serverId, menu.post.accountId)
    }

    MenuItem {
        text: qsTr("Edit history")
        icon.name: "history"
        visible: menu.post.editedAt > 0
        onTriggered: Navigator.historyAsked(menu.post)
    }

    MenuItem {
        text: qsTr("Profile of %1").arg(menu.post.author.name)
        icon.name: "user"
        onTriggered: Navigator.openPerson(menu.post.author, menu.post.accountId)
    }

    MenuItem {
        text: qsTr("Profile of who boosted it")
        icon.name: "boost"
        visible: menu.post.boosterServerId.length > 0
        onTriggered: App.openPerson(menu.post.accountId, "", menu.post.boosterServerId)
    }
}
