// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is one column of things, in the middle of the window; what gets the keyboard's focus is scrolled into sight.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.style

Flickable {
    id: scroll

    default property alias content: column.data
    property int columnWidth: 560
    property int margin: width < 440 ? 16 : 24
    property bool centred: false // in the height, too, where there is room
    property alias spacing: column.spacing
    readonly property Item focused: Window.activeFocusItem

    function reveal(item: Item): void {
        let above = item;
        while (above !== null && above !== column)
            above = above.parent;
        if (above === null)
            return;
        const top = item.mapToItem(column, 0, 0).y + column.y;
        const highest = Math.max(0, contentHeight - height);
        if (top - 24 < contentY)
            contentY = Math.max(0, top - 24);
        else if (top + item.height + 24 > contentY + height)
            contentY = Math.min(highest, top + Math.min(item.height, height - 48) + 24 - height);
    }

    onFocusedChanged: reveal(focused)

    contentWidth: width
    contentHeight: Math.max(column.height + 2 * margin, centred ? height : 0)
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ScrollBar.vertical: ScrollBar {}

    Column {
        id: column

        x: Math.round((scroll.width - width) / 2)
        y: scroll.centred ? Math.max(scroll.margin, Math.round((scroll.height - height) * 0.42)) : scroll.margin
        width: Math.min(scroll.columnWidth, scroll.width - 2 * scroll.margin)
    }
}
