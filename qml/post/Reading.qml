// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which post is read aloud. One voice serves the whole window.
pragma Singleton

import QtQuick
import foyer.navigation
import foyer.presentation
import foyer.share
import foyer.viewmodels

QtObject {
    id: reading

    property real post: 0 // its id, while `active`
    property QtObject voice: null
    readonly property bool possible: reading.voice?.possible ?? false
    readonly property bool active: reading.voice?.reading ?? false

    // Before "possible" is of use.
    function prepare(): void {
        if (reading.voice === null)
            reading.voice = Qt.createComponent(Qt.resolvedUrl("Voice.qml")).createObject(reading) as QtObject;
    }

    function isReading(post: postView): bool {
        return reading.active && reading.post === post.postId;
    }

    function toggle(post: postView): void {
        reading.prepare();
        if (reading.isReading(post)) {
            reading.voice?.stop();
            return;
        }
        const open = post.warningMarkup.length === 0 || Settings.expandWarnings !== Unfolded.has(Unfolded.Warning, post.postId);
        const words = PostWords.aloud(post.accountId, post.postId, open);
        reading.post = post.postId;
        reading.voice?.read(words.text, words.language);
    }
}
