// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A quoted post inside another, or the sentence that says why it is not shown.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.media
import foyer.presentation
import foyer.style
import foyer.viewmodels

T.AbstractButton {
    id: quote

    required property postView post // the quoted one
    required property bool shown
    required property string reason

    readonly property bool warned: post.warningMarkup.length > 0

    implicitHeight: shown ? (media.visible ? media.y + media.height : body.visible ? body.y + body.height : warning.y + warning.height) + 12 : sentence.implicitHeight + 24
    hoverEnabled: true
    Accessible.name: shown ? qsTr("Quoted post. %1").arg(post.spoken) : reason
    onClicked: {
        if (quote.shown)
            App.openPost(quote.post.accountId, quote.post.postId);
    }

    background: Rectangle {
        radius: 10
        color: quote.shown && quote.down ? Theme.pressed : quote.shown && quote.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: Theme.hairline

        FocusRing {
            on: quote
        }
    }

    contentItem: Item {
        Icon {
            id: lead

            x: quote.mirrored ? quote.width - width - 12 : 12
            y: 12
            visible: !quote.shown
            name: "quote"
            size: 18
            color: Theme.secondary
        }

        Quiet {
            id: sentence

            x: quote.mirrored ? 12 : 40
            y: 12
            width: quote.width - 52
            visible: !quote.shown
            text: quote.reason
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }

        Avatar {
            id: face

            x: quote.mirrored ? quote.width - width - 12 : 12
            y: 11
            visible: quote.shown
            size: 22
            person: quote.post.author
        }

        PostHeader {
            id: header

            x: quote.mirrored ? 12 : 42
            y: 12
            width: quote.width - 54
            visible: quote.shown
            post: quote.post
            compact: true
        }

        Text {
            id: warning

            x: 12
            y: header.y + header.height + (height > 0 ? 8 : 0)
            width: quote.width - 24
            height: visible ? implicitHeight : 0
            visible: quote.shown && quote.warned
            text: quote.post.warningMarkup
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
            color: Theme.caution
            font.pixelSize: Theme.body
            font.weight: Font.Medium
        }

        Prose {
            id: body

            x: 12
            y: warning.y + warning.height + (visible ? 8 : 0)
            width: quote.width - 24
            height: visible ? implicitHeight : 0
            visible: quote.shown && !quote.warned && quote.post.blocks.length > 0
            blocks: quote.shown && !quote.warned ? quote.post.blocks : []
            maximumLines: 6
            Accessible.ignored: true
            onLinkActivated: link => App.openLink(link, quote.post.accountId)
        }

        MediaGrid {
            id: media

            x: 12
            y: body.y + body.height + 8
            width: quote.width - 24
            height: implicitHeight
            visible: quote.shown && !quote.warned && quote.post.media.length > 0
            media: visible ? quote.post.media : []
            compact: true
            focusPolicy: quote.focusPolicy
            sensitive: quote.post.sensitive
            revealed: Settings.showSensitive
            onOpened: index => Navigator.mediaAsked(quote.post, index)
            onRevealAsked: App.openPost(quote.post.accountId, quote.post.postId)
        }
    }
}
