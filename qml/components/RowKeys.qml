// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steering a list by keys. One row is current; it has the focus itself, so that a screen reader is told of it, and Tab goes on to what
// is in it. The list is one stop for Tab: its rows say `activeFocusOnTab: rows.row === index`, itself says `activeFocusOnTab: rows.stop`.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.navigation

QtObject {
    id: rows

    required property ListView view
    property int row: -1
    property int reached: -1        // the row whose links and buttons Tab can reach: the current one, once the keys rest
    property bool arrowsMove: false // for low rows; high ones are scrolled through
    property bool takesFocus: true  // goes on to a row when the list gets the focus
    property var passedOver: index => false
    readonly property Reveal inner: Reveal {
        view: rows.view
        margin: 8
    }
    readonly property ToldRows told: ToldRows {
        view: rows.view
    }
    readonly property bool stop: !view.activeFocus || view.Window.activeFocusItem === view
    readonly property bool shown: Keyboard.inUse && view.activeFocus

    function inSight(index: int): bool {
        const item = rows.view.itemAtIndex(index);
        return item !== null && item.y + item.height > rows.view.contentY + 1 && item.y < rows.view.contentY + rows.view.height - 1;
    }

    // The row that the keys act on: the current one while it is in sight, else the first that begins in sight.
    function acting(): int {
        if (rows.row >= 0 && rows.inSight(rows.row))
            return rows.row;
        for (let index = 0; index < rows.view.count; ++index) {
            if (rows.inSight(index) && !rows.passedOver(index)) {
                const next = rows.view.itemAtIndex(index).y < rows.view.contentY - 8 && rows.inSight(index + 1);
                return next && !rows.passedOver(index + 1) ? index + 1 : index;
            }
        }
        return rows.view.count > 0 ? 0 : -1;
    }

    function move(step: int): void {
        const from = rows.acting();
        let to = rows.shown && from === rows.row ? from + step : from;
        while (to > 0 && to < rows.view.count - 1 && rows.passedOver(to))
            to += step;
        to = Math.max(0, Math.min(rows.view.count - 1, to));
        if (rows.view.count > 0 && !rows.passedOver(to))
            rows.go(to);
    }

    function go(index: int): void {
        if (index < 0 || index >= rows.view.count)
            return;
        if (!rows.view.itemAtIndex(index))
            rows.view.positionViewAtIndex(index, ListView.Contain);
        const item = rows.view.itemAtIndex(index);
        if (!item)
            return;
        rows.inner.show(item);
        item.forceActiveFocus(Qt.TabFocusReason);
        rows.row = index; // only now, since a row that has the focus must be a stop for Tab
    }

    // A row that is put away for later use must not keep the focus.
    function leave(item: Item): void {
        const inside = rows.view.Window.activeFocusItem;
        item.focus = false;
        if (inside && rows.inner.holds(item, inside))
            inside.focus = false;
    }

    function scrollBy(pages: real): void {
        const list = rows.view;
        const lowest = Math.max(list.originY, list.originY + list.contentHeight - list.height);
        list.contentY = Math.max(list.originY, Math.min(lowest, list.contentY + pages * list.height));
    }

    function act(actionId: string): bool {
        switch (actionId) {
        case "next":
            rows.move(1);
            return true;
        case "previous":
            rows.move(-1);
            return true;
        case "top":
            rows.view.positionViewAtBeginning();
            rows.go(rows.passedOver(0) ? 1 : 0);
            return true;
        }
        return false;
    }

    function takeKey(event: var): void {
        const back = event.modifiers & Qt.ShiftModifier;
        event.accepted = true;
        if (rows.arrowsMove && (event.key === Qt.Key_Down || event.key === Qt.Key_Up))
            rows.move(event.key === Qt.Key_Down ? 1 : -1);
        else if (event.key === Qt.Key_Down || event.key === Qt.Key_Up)
            rows.scrollBy(event.key === Qt.Key_Down ? 0.12 : -0.12);
        else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp || event.key === Qt.Key_Space)
            rows.scrollBy(event.key === Qt.Key_PageUp || back ? -0.9 : 0.9);
        else if (event.key === Qt.Key_End)
            rows.view.positionViewAtEnd();
        else
            event.accepted = false;
    }

    // Tab comes back to the row, not to what was left in it. A popup gives the focus back to exactly that.
    function tidy(): void {
        const now = rows.view.Window.activeFocusItem;
        if (now && !rows.view.activeFocus && !rows.inner.holds(rows.view.T.Overlay.overlay, now)) {
            const item = rows.view.itemAtIndex(rows.row);
            if (item)
                item.focus = true;
        }
    }

    function take(): void {
        if (rows.takesFocus && rows.shown && rows.view.Window.activeFocusItem === rows.view)
            rows.go(rows.acting());
    }

    onRowChanged: if (Keyboard.resting) rows.reached = rows.row

    readonly property Connections rest: Connections {
        target: Keyboard

        function onRestingChanged(): void {
            if (Keyboard.resting)
                rows.reached = rows.row;
        }
    }

    readonly property Connections focus: Connections {
        target: rows.view

        function onActiveFocusChanged(): void {
            Qt.callLater(rows.view.activeFocus ? rows.take : rows.tidy);
        }

        function onCountChanged(): void {
            Qt.callLater(rows.take);
        }
    }

    // The current row stays the current one when others come or go above it.
    readonly property Connections changes: Connections {
        target: rows.view.model?.objectName !== undefined ? rows.view.model : null // a plain list tells no changes
        ignoreUnknownSignals: true

        function onRowsInserted(parent: var, first: int, last: int): void {
            if (first <= rows.row)
                rows.row += last - first + 1;
        }

        function onRowsRemoved(parent: var, first: int, last: int): void {
            if (last < rows.row)
                rows.row -= last - first + 1;
            else if (first <= rows.row)
                rows.row = -1;
        }

        function onModelReset(): void {
            rows.row = -1;
        }
    }
}
