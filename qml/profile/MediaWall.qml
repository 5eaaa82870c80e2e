// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person's pictures and films side by side.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.media
import foyer.presentation
import foyer.style
import foyer.viewmodels

GridView {
    id: wall

    required property TimelineModel posts

    readonly property int across: Math.max(3, Math.floor(Math.min(width, Theme.column) / 190))

    leftMargin: Math.round(Math.max(0, width - Theme.column) / 2)
    rightMargin: leftMargin
    model: posts
    cellWidth: Math.floor((width - leftMargin - rightMargin) / across)
    cellHeight: cellWidth
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    keyNavigationEnabled: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Media")
    onContentYChanged: {
        if (contentY + 2 * height > originY + contentHeight)
            posts.nearBottom();
    }

    // From picture to picture by the arrows, as the eye goes.
    function move(from: int, key: int): bool {
        const forward = LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const backward = LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        const to = from + (key === forward ? 1 : key === backward ? -1 : key === Qt.Key_Down ? wall.across : key === Qt.Key_Up ? -wall.across : 0);
        if (to === from || to < 0 || to >= wall.count)
            return false;
        wall.positionViewAtIndex(to, GridView.Contain);
        wall.itemAtIndex(to)?.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    Reveal {
        view: wall
        margin: 8
    }

    delegate: Item {
        id: cell

        required property int index
        required property postView post
        readonly property bool covered: post.sensitive && !Settings.showSensitive

        width: wall.cellWidth
        height: wall.cellHeight
        Keys.onPressed: event => event.accepted = wall.move(cell.index, event.key)

        Loader {
            anchors.fill: parent
            anchors.margins: 2
            active: cell.post.media.length > 0
            sourceComponent: MediaTile {
                media: cell.post.media[0]
                covered: cell.covered
                onClicked: cell.covered ? App.openPost(cell.post.accountId, cell.post.postId) : Navigator.mediaAsked(cell.post, 0)
            }
        }

        MediaLabel {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 8
            visible: cell.post.media.length > 1
            text: cell.post.media.length.toLocaleString(Qt.locale(), "f", 0)
        }
    }

    footer: TimelineEnd {
        width: wall.width - wall.leftMargin - wall.rightMargin
        model: wall.posts
        count: wall.count
    }

    ScrollBar.vertical: ScrollBar {}
}
