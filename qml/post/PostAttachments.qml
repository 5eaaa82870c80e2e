// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What few posts have below their words and pictures: a poll, a link's card, a quoted post, reactions, and all the facts where it has the page.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.presentation
import foyer.viewmodels

Item {
    id: attachments

    required property postView post
    required property bool open   // its warning is
    required property bool carded // its link's card is to be shown
    required property bool detailed
    property int focusPolicy: Qt.StrongFocus

    property postView none // for a quote that is about to go

    implicitHeight: facts.y + facts.height

    Loader {
        id: poll

        y: active ? 10 : 0
        width: parent.width
        height: (item as Item)?.implicitHeight ?? 0
        active: attachments.post.hasPoll && attachments.open
        sourceComponent: PostPoll {
            poll: attachments.post.poll
        }
    }

    Loader {
        id: card

        y: poll.y + poll.height + (active ? 10 : 0)
        width: parent.width
        height: (item as Item)?.implicitHeight ?? 0
        active: attachments.carded && attachments.open
        sourceComponent: PostCard {
            card: attachments.post.card
            accountId: attachments.post.accountId
            focusPolicy: attachments.focusPolicy
        }
    }

    Loader {
        id: quote

        y: card.y + card.height + (active ? 10 : 0)
        width: parent.width
        height: (item as Item)?.implicitHeight ?? 0
        active: attachments.post.quoteState.length > 0 && attachments.open
        sourceComponent: PostQuote {
            post: attachments.post.quote ?? attachments.none
            shown: attachments.post.quoteState === "shown"
            reason: attachments.post.quoteText
            focusPolicy: attachments.focusPolicy
        }
    }

    Loader {
        id: reactions

        y: quote.y + quote.height + (active ? 10 : 0)
        width: parent.width
        height: (item as Item)?.implicitHeight ?? 0
        active: attachments.post.reactions.length > 0
        sourceComponent: PostReactions {
            reactions: attachments.post.reactions
        }
    }

    Loader {
        id: facts

        y: reactions.y + reactions.height + (active ? 12 : 0)
        width: parent.width
        height: (item as Item)?.implicitHeight ?? 0
        active: attachments.detailed
        sourceComponent: PostFacts {
            post: attachments.post
            focusPolicy: attachments.focusPolicy
        }
    }
}
