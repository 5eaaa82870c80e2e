// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures and films of a timeline side by side: a person's, or those of any list.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.media
import foyer.post
import foyer.presentation
import foyer.style
import foyer.viewmodels

GridView {
    id: wall

    required property TimelineModel posts
    property string whenEmpty: "" // below the header

    property int row: -1 // where the keyboard is or was
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

    // True where the action was one for the wall or for the picture that the keyboard is on.
    function act(actionId: string): bool {
        const cell = wall.itemAtIndex(wall.row) as Item;
        switch (actionId) {
        case "next":
            return wall.move(wall.row, Qt.Key_Right, false);
        case "previous":
            return wall.move(wall.row, Qt.Key_Left, false);
        case "top":
            wall.positionViewAtBeginning();
            return true;
        case "newest":
            wall.posts.jumpToNewest();
            wall.positionViewAtBeginning();
            return true;
        case "refresh":
            wall.posts.refresh();
            return true;
        case "open":
            if (cell)
                wall.show(wall.row);
            return cell !== null;
        }
        const post = wall.posts.postAt(wall.row);
        return cell !== null && post !== undefined && PostKeys.act(actionId, post, cell);
    }

    function show(index: int): void {
        const cell = wall.itemAtIndex(index);
        if (cell?.gap)
            wall.posts.fillGap(cell.rowId);
        else if (cell?.covered)
            App.openPost(cell.post.accountId, cell.post.postId);
        else if (cell)
            Navigator.mediaAsked(cell.post, 0);
    }

    // From picture to picture by the arrows, as the eye goes.
    function move(from: int, key: int, mirrored: bool): bool {
        const forward = mirrored ? Qt.Key_Left : Qt.Key_Right;
        const backward = mirrored ? Qt.Key_Right : Qt.Key_Left;
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
        required property double rowId
        required property string kind
        required property bool gapLoading
        required property postView post
        readonly property bool gap: kind === "gap"
        readonly property bool covered: post.sensitive && !Settings.showSensitive

        width: wall.cellWidth
        height: wall.cellHeight
        Keys.onPressed: event => event.accepted = wall.move(cell.index, event.key, wall.LayoutMirroring.enabled)

        Loader {
            anchors.fill: parent
            anchors.margins: 2
            active: cell.post.media.length > 0
            sourceComponent: MediaTile {
                media: cell.post.media[0]
                covered: cell.covered
                onActiveFocusChanged: if (activeFocus) wall.row = cell.index
                onClicked: wall.show(cell.index)

                TapHandler {
                    acceptedButtons: Qt.RightButton
                    onTapped: Navigator.menuAsked(cell.post, cell)
                }
            }
        }

        Loader {
            anchors.fill: parent
            anchors.margins: 2
            active: cell.gap
            sourceComponent: GapRow {
                loading: cell.gapLoading
                upwards: wall.posts.oldestFirst
                onActiveFocusChanged: if (activeFocus) wall.row = cell.index
                onClicked: wall.show(cell.index)
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
        whenEmpty: wall.whenEmpty
    }

    ScrollBar.vertical: ScrollBar {}
}
