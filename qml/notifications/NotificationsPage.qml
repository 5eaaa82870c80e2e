// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened since one looked: grouped, with filters, the unread ones marked.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.navigation
import foyer.post
import foyer.style
import foyer.timeline
import foyer.viewmodels

PageScope {
    id: page

    title: qsTr("Notifications")

    function goToTop(): void {
        list.positionViewAtBeginning();
    }

    function act(actionId: string): bool {
        if (rows.act(actionId === "newest" ? "top" : actionId))
            return true;
        const at = rows.acting();
        const row = list.itemAtIndex(at) as NotificationEntry;
        switch (actionId) {
        case "refresh":
            news.refresh();
            return true;
        case "open":
            if (at >= 0)
                news.open(at);
            return at >= 0;
        }
        return row !== null && row.hasPost && PostKeys.act(actionId, row.post, row);
    }

    Keys.onPressed: event => rows.takeKey(event)

    NotificationsModel {
        id: news
    }

    RowKeys {
        id: rows

        view: list
    }

    // A look is enough: what is on screen while the window is in front has been seen.
    Timer {
        interval: 1200
        running: page.visible && Application.state === Qt.ApplicationActive && news.unread > 0
        onTriggered: news.seen()
    }

    PageHeader {
        id: header

        width: parent.width
        title: page.title
        busy: news.loading && list.count > 0
        canGoBack: page.canGoBack
        frameTools: page.frameTools
        onBack: page.back()
        onTitleClicked: page.goToTop()

        ToolButton {
            text: Settings.groupNotifications ? qsTr("Show each by itself") : qsTr("Group what belongs together")
            icon.name: Settings.groupNotifications ? "expand" : "group"
            onClicked: Settings.groupNotifications = !Settings.groupNotifications
        }

        ToolButton {
            text: qsTr("Refresh")
            icon.name: "refresh"
            onClicked: news.refresh()
        }
    }

    ChipRow {
        id: chips

        anchors.top: header.bottom
        anchors.topMargin: 8
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)

        Repeater {
            model: news.filters

            Chip {
                required property var modelData

                text: modelData.name
                checkable: true
                checked: news.filter === modelData.key
                onClicked: news.filter = modelData.key
            }
        }
    }

    Hairline {
        id: rule

        anchors.top: chips.bottom
        anchors.topMargin: 8
        width: parent.width
    }

    ListView {
        id: list

        anchors.top: rule.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        activeFocusOnTab: rows.stop
        clip: true
        model: news
        reuseItems: !ScreenReader.active
        cacheBuffer: 400
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: NotificationEntry {
            id: row

            required property int index

            width: ListView.view.width
            current: rows.shown && row.index === rows.row
            activeFocusOnTab: row.activeFocus || row.index === rows.row
            onActiveFocusChanged: if (activeFocus) rows.row = row.index
            ListView.onPooled: rows.leave(row)
            onActivated: news.open(row.index)
            onFillAsked: news.fillGap(row.rowId)
        }

        footer: TimelineFoot {
            width: list.width
            loading: news.loadingOlder
            atEnd: news.atEnd && list.count > 0
            errorText: list.count > 0 ? news.errorText : ""
            onRetried: news.nearBottom()
        }

        ScrollBar.vertical: ScrollBar {}

        WheelSteps {
            view: list
        }

        TapHandler {
            onPressedChanged: if (pressed) page.forceActiveFocus(Qt.MouseFocusReason)
        }
    }

    ReadingAnchor {
        id: keeper

        view: list
        onRowsChanged: {
            if (lastRow >= 0 && lastRow > list.count - 12)
                news.nearBottom();
        }
    }

    Column {
        anchors.top: rule.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        visible: list.count === 0 && news.loading

        Repeater {
            model: list.count === 0 && news.loading ? 4 : 0

            SkeletonPost {
                required property int index

                width: parent?.width ?? 0
                lines: 1 + index % 2
            }
        }
    }

    EmptyPage {
        anchors.centerIn: list
        width: Math.min(parent.width, 520)
        visible: list.count === 0 && !news.loading
        trouble: news.troubleText
        emptyIcon: "bell"
        emptyTitle: qsTr("No news")
        emptyText: news.filter === "all" ? qsTr("Answers, boosts, favourites and new followers will stand here.") : qsTr("There is nothing of this kind.")
        onRetried: news.refresh()
    }
}
