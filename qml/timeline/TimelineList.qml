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
    property string whenEmpty: "" // below the header
    property bool opensAtTop: false // a person's posts: one wants the head of the page, not where one was
    readonly property alias view: list
    readonly property bool onRow: rows.shown && rows.row >= 0
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
        rows.row = 0;
        rows.take();
    }

    function goTo(rowId: double): void {
        const row = timeline.model.goTo(rowId);
        if (row >= 0) {
            keeper.place(row, 0);
            rows.row = row;
        }
    }

    // Who reads upwards stays with the post below the gap, on screen and by keyboard.
    function fill(row: int, rowId: double): void {
        if (timeline.model.oldestFirst) {
            keeper.holdTo(row + 1);
            if (rows.row === row)
                rows.row = row + 1;
        }
        timeline.model.fillGap(rowId);
    }

    function toNextNew(): void {
        const rowId = timeline.model.nextNewRow();
        if (rowId > 0)
            timeline.goTo(rowId);
    }

    // True where the action was one for a list.
    function act(actionId: string): bool {
        if (rows.act(actionId))
            return true;
        const item = list.itemAtIndex(rows.acting()) as TimelineRow;
        switch (actionId) {
        case "newest":
            timeline.toNewest();
            return true;
        case "refresh":
            timeline.model.refresh();
            return true;
        case "open":
            if (item?.gap)
                timeline.fill(rows.acting(), item.rowId);
            else if (item)
                item.activated();
            return item !== null;
        }
        return item !== null && !item.gap && PostKeys.act(actionId, item.actedOn, item);
    }

    Keys.onPressed: event => rows.takeKey(event)

    RowKeys {
        id: rows

        view: list
        takesFocus: !timeline.opensAtTop
    }

    ListView {
        id: list

        objectName: "timelineList"
        anchors.fill: parent
        focus: true
        activeFocusOnTab: rows.stop && !timeline.opensAtTop
        model: timeline.model
        header: timeline.header
        reuseItems: !ScreenReader.active
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

            required property int index

            width: ListView.view.width
            current: rows.shown && row.index === rows.row
            reachable: row.current && row.index === rows.reached
            activeFocusOnTab: row.activeFocus || row.index === (timeline.opensAtTop ? Math.max(0, rows.row) : rows.row)
            onActiveFocusChanged: if (activeFocus) rows.row = row.index
            ListView.onPooled: rows.leave(row)
            onActivated: {
                rows.row = row.index;
                App.openPost(row.actedOn.accountId, row.actedOn.postId);
            }
            upwards: timeline.model.oldestFirst
            onFillAsked: timeline.fill(row.index, row.rowId)
            Keys.onPressed: event => {
                event.accepted = false;
                row.strip?.takeKey(event);
            }
        }

        footer: TimelineEnd {
            width: list.width
            model: timeline.model
            count: list.count
            whenEmpty: timeline.whenEmpty
        }

        ScrollBar.vertical: ScrollBar {}

        WheelSteps {
            view: list
        }

        TapHandler {
            // A press takes the keyboard to this list.
            onPressedChanged: if (pressed) timeline.forceActiveFocus(Qt.MouseFocusReason)
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
