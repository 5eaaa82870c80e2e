// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many posts, followers, followed: the latter two open their lists.
import QtQuick
import foyer.components
import foyer.look
import foyer.viewmodels

Flow {
    id: figures

    required property ProfileModel profile

    spacing: 20

    Text {
        height: following.height
        text: figures.profile.postsText
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        color: Theme.text
        font.pixelSize: Theme.small
    }

    LinkButton {
        id: following

        ink: Theme.text
        pixelSize: Theme.small
        text: figures.profile.followingText
        enabled: !figures.profile.hidesCollections || figures.profile.isSelf
        onClicked: Navigator.peopleAsked("following", figures.profile.person.serverId, figures.profile.accountId)
    }

    LinkButton {
        ink: Theme.text
        pixelSize: Theme.small
        text: figures.profile.followersText
        enabled: !figures.profile.hidesCollections || figures.profile.isSelf
        onClicked: Navigator.peopleAsked("followers", figures.profile.person.serverId, figures.profile.accountId)
    }
}
