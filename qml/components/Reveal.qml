// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolls what the keyboard's focus goes to into sight.
import QtQuick
import foyer.navigation

QtObject {
    id: reveal

    required property Flickable view
    property int margin: 24
    readonly property Item focused: view.Window.activeFocusItem

    function holds(outer: Item, inner: Item): bool {
        for (let above = inner; above; above = above.parent) {
            if (above === outer)
                return true;
        }
        return false;
    }

    function show(item: Item): void {
        const view = reveal.view;
        const top = item.mapToItem(view.contentItem, 0, 0).y;
        const lowest = Math.max(view.originY, view.originY + view.contentHeight - view.height);
        if (top - margin < view.contentY)
            view.contentY = Math.max(view.originY, top - margin);
        else if (top + item.height + margin > view.contentY + view.height)
            view.contentY = Math.max(view.originY, Math.min(lowest, top + Math.min(item.height, view.height - 2 * margin) + margin - view.height));
    }

    onFocusedChanged: if (Keyboard.inUse && focused && reveal.holds(view.contentItem, focused)) show(focused)
}
