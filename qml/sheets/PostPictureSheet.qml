// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A post as a picture: light or dark, with its figures or without.
import QtQuick
import foyer.components
import foyer.look
import foyer.navigation
import foyer.presentation
import foyer.style
import foyer.viewmodels

PictureSheet {
    id: sheet

    property postView post

    function show(post: postView): void {
        sheet.post = post;
        // As it is in the list: what is folded or covered there stays so.
        card.warningOpen = post.warningMarkup.length === 0 || Settings.expandWarnings !== Unfolded.has(Unfolded.Warning, post.postId);
        card.mediaOpen = Settings.showSensitive !== Unfolded.has(Unfolded.Media, post.postId);
        card.dark = Theme.dark;
        sheet.open();
    }

    title: qsTr("Share as picture")
    picture: canvas
    fileName: sheet.post.author.handle.replace("@", "-at-") + "-" + new Date(sheet.post.createdAt).toISOString().slice(0, 10)

    Note {
        width: parent?.width ?? 0
        visible: !["public", "unlisted"].includes(sheet.post.visibility)
        text: qsTr("This post is not for everybody. Think of who wrote it before you hand it on.")
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        color: Theme.caution
    }

    Item {
        id: frame

        readonly property real fit: width / canvas.width

        width: parent?.width ?? 0
        height: canvas.height * fit

        // As large as the picture becomes; what is seen of it here is smaller.
        Item {
            id: canvas

            width: card.width * card.density
            height: card.height * card.density
            scale: frame.fit
            transformOrigin: Item.TopLeft

            PostPicture {
                id: card

                post: sheet.post
                figures: figures.checked
                scale: density
                transformOrigin: Item.TopLeft
            }
        }

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: 1
            border.color: Theme.hairline
        }
    }

    Flow {
        width: parent?.width ?? 0
        spacing: 20

        Switch {
            text: qsTr("Dark")
            checked: card.dark
            onToggled: card.dark = checked
        }

        Switch {
            id: figures

            text: qsTr("With figures")
            visible: sheet.post.replies.length + sheet.post.boosts.length + sheet.post.favourites.length > 0
            checked: !Settings.hideNumbers
        }
    }
}
