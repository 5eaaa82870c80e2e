// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do to the post that they act on. The same in every list.
pragma Singleton

import QtQuick
import foyer.components
import foyer.navigation
import foyer.presentation
import foyer.share
import foyer.viewmodels

QtObject {
    // The first address in the words of a post that is neither a person nor a hashtag.
    function firstLink(post: postView): string {
        for (const block of post.blocks) {
            const found = /<a href="(https?:[^"]+)"/.exec(block.kind === "code" ? "" : block.markup);
            if (found)
                return found[1].replace(/&amp;/g, "&");
        }
        return "";
    }

    function embeddable(post: postView): bool {
        return (post.visibility === "public" || post.visibility === "unlisted") && post.url.length > 0;
    }

    function copyEmbed(post: postView): void {
        const code = PostWords.embedCode(post.accountId, post.postId);
        if (code.length > 0)
            App.copyText(code);
        App.notify(code.length > 0 ? qsTr("Embed code copied") : qsTr("Only public posts can be embedded."));
    }

    // True where the action was one for a post; `row` is where its menu is shown.
    function act(actionId: string, post: postView, row: Item): bool {
        switch (actionId) {
        case "openAuthor":
            Navigator.openPerson(post.author, post.accountId);
            return true;
        case "openMedia":
            if (post.media.length > 0)
                Navigator.mediaAsked(post, 0);
            return true;
        case "revealWarning":
            if (post.filterTitle.length > 0)
                Unfolded.toggle(Unfolded.Filter, post.postId);
            else if (post.seenMarkup.length > 0 && Settings.foldSeenBoosts && !Unfolded.has(Unfolded.Seen, post.postId))
                Unfolded.set(Unfolded.Seen, post.postId, true);
            else if (post.warningMarkup.length > 0)
                Unfolded.toggle(Unfolded.Warning, post.postId);
            else if (post.isLong)
                Unfolded.toggle(Unfolded.Body, post.postId);
            return true;
        case "toggleMedia":
            if (post.sensitive)
                Unfolded.toggle(Unfolded.Media, post.postId);
            return true;
        case "openLinks":
            if (post.hasCard || firstLink(post).length > 0)
                App.openLink(post.hasCard ? post.card.url : firstLink(post), post.accountId);
            return true;
        case "postMenu":
            Navigator.menuAsked(post, row);
            return true;
        case "openInBrowser":
            App.openInBrowser(post.url);
            return true;
        case "copyLink":
            App.copyText(post.url);
            return true;
        case "readAloud":
            Reading.toggle(post);
            return true;
        case "sharePicture":
            Navigator.postPictureAsked(post);
            return true;
        case "copyEmbed":
            copyEmbed(post);
            return true;
        case "history":
            if (post.editedAt > 0)
                Navigator.historyAsked(post);
            return true;
        }
        return false;
    }
}
