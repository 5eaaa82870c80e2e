// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A timeline on screen: it opens where reading stopped, nothing moves by itself, and every row can be reached by keyboard.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.navigation
import foyer.post
import foyer.style
import foyer.viewmodels

FocusScope {
    id: timeline

    required property TimelineModel model
    property Component header: null
    property bool opensAtTop: false // a person's posts: one wants the head of the page, not where one was
    property double currentRowId: 0
    property bool byKeyboard: false
    readonly property alias view: list
    readonly property bool atTop: list.atYBeginning
    readonly property int count: list.count

    function restore(): void {
        if (timeline.opensAtTop)
            return;
        const place = timeline.model.restore();
        if (place.row >= 0)
            keeper.place(place.row, place.offset);
        else
            list.positionViewAtBeginning();
    }

    function toNewest(): void {
        timeline.model.jumpToNewest();
        list.forceLayout();
        list.positionViewAtBeginning();
        timeline.currentRowId = timeline.model.rowIdAt(0);
    }

    function goTo(rowId: double): void {
        const row = timeline.model.goTo(rowId);
        if (row >= 0) {
            keeper.place(row, 0);
            timeline.currentRowId = rowId;
        }
    }

    // The row that the keys act on: the current one while it is in sight, else the first that is wholly in sight.
    function actingRow(): int {
        const row = timeline.model.indexOfRow(timeline.currentRowId);
        if (row >= keeper.firstRow && row <= keeper.lastRow)
            return row;
        const first = list.itemAtIndex(keeper.firstRow);
        return first && first.y < list.contentY - 8 && keeper.firstRow < keeper.lastRow ? keeper.firstRow + 1 : keeper.firstRow;
    }

    function move(step: int): void {
        const inSight = timeline.byKeyboard && timeline.model.indexOfRow(timeline.currentRowId) >= keeper.firstRow && timeline.model.indexOfRow(timeline.currentRowId) <= keeper.lastRow;
        const row = Math.max(0, Math.min(list.count - 1, inSight ? timeline.actingRow() + step : timeline.actingRow()));
        timeline.byKeyboard = true;
        timeline.currentRowId = timeline.model.rowIdAt(row);
        timeline.reveal(row);
    }

    function reveal(row: int): void {
        const margin = 8;
        let item = list.itemAtIndex(row);
        if (!item) {
            list.positionViewAtIndex(row, ListView.Contain);
            item = list.itemAtIndex(row);
        }
        if (!item)
            return;
        const lowest = list.originY + list.contentHeight - list.height;
        if (item.y - margin < list.contentY)
            list.contentY = Math.max(list.originY, item.y - margin);
        else if (item.y + item.height + margin > list.contentY + list.height)
            list.contentY = Math.max(list.originY, Math.min(lowest, item.y - margin, item.y + item.height + margin - list.height));
    }

    function scrollBy(pages: real): void {
        const lowest = Math.max(list.originY, list.originY + list.contentHeight - list.height);
        list.contentY = Math.max(list.originY, Math.min(lowest, list.contentY + pages * list.height));
    }

    // True where the action was one for a list.
    function act(actionId: string): bool {
        const item = list.itemAtIndex(timeline.actingRow()) as TimelineRow;
        switch (actionId) {
        case "next":
            timeline.move(1);
            return true;
        case "previous":
            timeline.move(-1);
            return true;
        case "top":
            list.positionViewAtBeginning();
            timeline.currentRowId = timeline.model.rowIdAt(0);
            return true;
        case "newest":
            timeline.toNewest();
            return true;
        case "refresh":
            timeline.model.refresh();
            return true;
        case "open":
            if (item?.gap)
                timeline.model.fillGap(item.rowId);
            else if (item)
                item.activated();
            return item !== null;
        }
        return item !== null && !item.gap && PostKeys.act(actionId, item.postRow.post);
    }

    Keys.onPressed: event => {
        const step = event.key === Qt.Key_Down ? 0.12 : event.key === Qt.Key_Up ? -0.12 : event.key === Qt.Key_PageDown || event.key === Qt.Key_Space ? 0.9 : event.key === Qt.Key_PageUp ? -0.9 : 0;
        if (step !== 0) {
            timeline.scrollBy(event.key === Qt.Key_Space && (event.modifiers & Qt.ShiftModifier) ? -step : step);
            event.accepted = true;
        } else if (event.key === Qt.Key_End) {
            list.positionViewAtEnd();
            event.accepted = true;
        }
    }

    ListView {
        id: list

        objectName: "timelineList"
        anchors.fill: parent
        focus: true
        model: timeline.model
        header: timeline.header
        reuseItems: true
        cacheBuffer: 400
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: 6000
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        clip: true
        Accessible.role: Accessible.List
        Accessible.name: timeline.model.title

        delegate: TimelineRow {
            id: row

            width: ListView.view.width
            current: timeline.byKeyboard && timeline.activeFocus && row.rowId === timeline.currentRowId
            onActivated: {
                timeline.currentRowId = row.rowId;
                App.openPost(row.post.accountId, row.post.postId);
            }
            onFillAsked: timeline.model.fillGap(row.rowId)
        }

        footer: TimelineFoot {
            width: list.width
            loading: timeline.model.loadingOlder
            atEnd: timeline.model.atEnd && list.count > 0
            errorText: list.count > 0 ? timeline.model.errorText : ""
            onRetried: timeline.model.nearBottom()
        }

        ScrollBar.vertical: ScrollBar {}

        TapHandler {
            // A press takes the keyboard to this list, and the row's ring away.
            onPressedChanged: {
                if (pressed) {
                    timeline.byKeyboard = false;
                    timeline.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }
    }

    ReadingAnchor {
        id: keeper

        // Some screens before an end of what is loaded, more is asked for.
        readonly property int ahead: 15

        view: list
        keepsHead: timeline.opensAtTop
        onReading: (rowId, offset) => timeline.model.noteReading(rowId, offset)
        onRowsChanged: {
            if (timeline.visible)
                timeline.model.noteSeen(firstRow, lastRow);
            if (firstRow >= 0 && firstRow < ahead)
                timeline.model.nearTop();
            if (lastRow >= 0 && lastRow > list.count - ahead)
                timeline.model.nearBottom();
        }
    }

    Connections {
        target: timeline.model

        function onRestored(): void {
            timeline.restore();
        }
    }

    Component.onCompleted: timeline.restore()
}
