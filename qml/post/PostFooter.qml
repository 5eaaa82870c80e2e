// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the post: answers, boosts, favourites; and the menu with what can be done with it.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.presentation
import foyer.style
import foyer.viewmodels

Item {
    id: footer

    required property postView post
    property int focusPolicy: Qt.StrongFocus

    implicitHeight: 30

    PostFigure {
        id: replies

        anchors.left: parent.left
        focusPolicy: footer.focusPolicy
        icon.name: "reply"
        number: footer.post.replies
        name: qsTr("Replies")
        onClicked: App.openPost(footer.post.accountId, footer.post.postId)
    }

    PostFigure {
        id: boosts

        anchors.left: replies.right
        focusPolicy: footer.focusPolicy
        icon.name: "boost"
        number: footer.post.boosts
        name: qsTr("Boosts")
        lit: footer.post.boosted
        litColor: Theme.boost
        enabled: number.length > 0 && footer.post.serverId.length > 0 // a guest's posts have no id to ask with
        onClicked: Navigator.peopleAsked("boostedBy", footer.post.serverId, footer.post.accountId)
    }

    PostFigure {
        id: favourites

        anchors.left: boosts.right
        focusPolicy: footer.focusPolicy
        icon.name: footer.post.favourited ? "star-filled" : "star"
        number: footer.post.favourites
        name: qsTr("Favourites")
        lit: footer.post.favourited
        litColor: Theme.favourite
        enabled: number.length > 0 && footer.post.serverId.length > 0 // a guest's posts have no id to ask with
        onClicked: Navigator.peopleAsked("favouritedBy", footer.post.serverId, footer.post.accountId)
    }

    // Few posts have these.
    Loader {
        anchors.left: favourites.right
        active: footer.post.quotes.length > 0 || footer.post.bookmarked
        sourceComponent: Row {
            PostFigure {
                focusPolicy: footer.focusPolicy
                icon.name: "quote"
                number: footer.post.quotes
                name: qsTr("Quotes")
                enabled: false
            }

            PostFigure {
                focusPolicy: footer.focusPolicy
                icon.name: "bookmark-filled"
                number: ""
                name: qsTr("Bookmarked")
                lit: footer.post.bookmarked
                enabled: false
            }
        }
    }

    ToolButton {
        anchors.right: parent.right
        anchors.rightMargin: -8
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: 30
        implicitWidth: 36
        focusPolicy: footer.focusPolicy
        text: qsTr("More")
        icon.name: "more"
        onClicked: Navigator.menuAsked(footer.post, this)
    }
}
