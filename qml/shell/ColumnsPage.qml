// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several timelines side by side, each with its own place; as many as a person likes, in their order.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.timeline
import foyer.viewmodels

PageScope {
    id: page

    readonly property var keys: Settings.columns.split("\n").filter(key => key.length > 0)
    // As many as fit without squeezing; on a small window one after the other.
    readonly property int fitting: Math.max(1, Math.min(page.keys.length, Math.floor(width / (Theme.body * 24))))
    property int current: 0

    title: qsTr("Columns")

    function columnAt(index: int): TimelineColumn {
        return list.itemAtIndex(index) as TimelineColumn;
    }

    function save(keys: var): void {
        Settings.columns = keys.join("\n");
    }

    function add(key: string): void {
        page.save(page.keys.filter(known => known !== key).concat([key]));
        Qt.callLater(page.go, page.keys.length - 1);
    }

    function remove(index: int): void {
        page.save(page.keys.filter((_, at) => at !== index));
        page.current = Math.max(0, Math.min(page.current, page.keys.length - 1));
    }

    function move(index: int, to: int): void {
        if (to < 0 || to >= page.keys.length)
            return;
        const keys = page.keys.slice();
        keys.splice(to, 0, keys.splice(index, 1)[0]);
        page.save(keys);
        Qt.callLater(page.go, to);
    }

    function go(index: int): void {
        if (index < 0 || index >= list.count)
            return;
        page.current = index;
        list.positionViewAtIndex(index, ListView.Contain);
        page.columnAt(index)?.forceActiveFocus(Qt.TabFocusReason);
    }

    function goToTop(): void {
        page.columnAt(page.current)?.content?.goToTop();
    }

    function act(actionId: string): bool {
        if (actionId === "nextColumn" || actionId === "previousColumn") {
            page.go(page.current + (actionId === "nextColumn" ? 1 : -1));
            return true;
        }
        return page.columnAt(page.current)?.content?.act(actionId) ?? false;
    }

    ListView {
        id: list

        anchors.fill: parent
        visible: page.keys.length > 0
        focus: true
        orientation: ListView.Horizontal
        layoutDirection: page.LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight
        LayoutMirroring.enabled: false
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem
        interactive: page.fitting < page.keys.length
        keyNavigationEnabled: false
        cacheBuffer: 4000 // a column that is out of sight keeps its place
        clip: true
        model: page.keys
        // From right to left, a list whose columns get their width later would stand at its end.
        onContentWidthChanged: Qt.callLater(list.positionViewAtIndex, page.current, ListView.Contain)
        onActiveFocusChanged: if (activeFocus && page.Window.activeFocusItem === list) page.go(page.current)
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: TimelineColumn {
            id: column

            required property int index
            required property string modelData

            timeline: modelData
            width: Math.floor(list.width / page.fitting)
            height: list.height
            first: index === 0
            last: index === list.count - 1
            onActiveFocusChanged: if (activeFocus) page.current = column.index
            onMoved: step => page.move(column.index, column.index + step)
            onClosed: page.remove(column.index)
            onAddAsked: anchor => {
                picker.active = true;
                (picker.item as ColumnPicker).popup(anchor, 0, anchor.height);
            }
        }

        ScrollBar.horizontal: ScrollBar {}
    }

    StateMessage {
        anchors.centerIn: parent
        width: Math.min(parent.width, 520)
        visible: page.keys.length === 0
        iconName: "columns"
        title: qsTr("No columns yet")
        text: qsTr("Put timelines side by side: Home beside a list, a hashtag beside your bookmarks.")
        action: qsTr("Start with Home and Notifications")
        onActed: page.save(["home", "notifications"])
    }

    Loader {
        id: picker

        active: false
        sourceComponent: ColumnPicker {
            taken: page.keys
            onChosen: key => page.add(key)
        }
    }
}
