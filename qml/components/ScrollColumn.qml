// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is one column of things, in the middle of the window; what gets the keyboard's focus is scrolled into sight.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.look
import foyer.style

Flickable {
    id: scroll

    default property alias content: column.data
    property int columnWidth: Theme.column - 2 * inset // so that it begins where the name of the page does
    property int margin: width < 440 ? 16 : 24         // above and below
    readonly property int inset: 16
    property bool centred: false // in the height, too, where there is room
    property alias spacing: column.spacing

    // Keys scroll what has nothing else to do with them.
    function takeKey(event: var): void {
        const step = event.key === Qt.Key_Down ? 60 : event.key === Qt.Key_Up ? -60 : event.key === Qt.Key_PageDown || event.key === Qt.Key_Space ? height * 0.9 : event.key === Qt.Key_PageUp ? -height * 0.9 : event.key === Qt.Key_End ? contentHeight : event.key === Qt.Key_Home ? -contentHeight : 0;
        if (step !== 0)
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + step));
        event.accepted = step !== 0;
    }

    Keys.onPressed: event => scroll.takeKey(event)

    Reveal {
        view: scroll
    }

    WheelSteps {
        view: scroll
    }

    contentWidth: width
    contentHeight: Math.max(column.height + 2 * margin, centred ? height : 0)
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ScrollBar.vertical: ScrollBar {}

    Column {
        id: column

        x: Math.round((scroll.width - width) / 2)
        y: scroll.centred ? Math.max(scroll.margin, Math.round((scroll.height - height) * 0.42)) : scroll.margin
        width: Math.min(scroll.columnWidth, scroll.width - 2 * scroll.inset)
    }
}
