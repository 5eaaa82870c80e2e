// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A timeline as a wall of pictures. It has a model of its own, so that the place where one reads the list stays what it was.
import QtQuick
import foyer.navigation
import foyer.viewmodels

MediaWall {
    id: wall

    required property TimelineModel of
    property bool shown: true

    activeFocusOnTab: count === 0
    onActiveFocusChanged: {
        if (activeFocus && Window.activeFocusItem === wall && Keyboard.inUse)
            wall.move(-1, Qt.Key_Right, false);
    }
    posts: TimelineModel {
        account: wall.of.account
        timeline: wall.of.timeline
        onlyMedia: true
        active: wall.shown
        hideBoosts: wall.of.hideBoosts
        hideReplies: wall.of.hideReplies
        hideBots: wall.of.hideBots
        hideQuotes: wall.of.hideQuotes
    }

    ReadingAnchor {
        // Some rows of pictures before an end of what is loaded, more is asked for.
        readonly property int ahead: wall.across * 4

        view: wall
        onRowsChanged: {
            if (firstRow >= 0 && firstRow < ahead)
                wall.posts.nearTop();
            if (lastRow >= 0 && lastRow > wall.count - ahead)
                wall.posts.nearBottom();
        }
    }
}
