// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation: from its beginning to the post, then the replies as a tree.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.navigation
import foyer.post
import foyer.presentation
import foyer.style
import foyer.viewmodels

PageScope {
    id: page

    property alias account: thread.account
    property alias postId: thread.postId

    title: thread.title.length > 0 ? thread.title : qsTr("Thread")

    function goToTop(): void {
        list.positionViewAtBeginning();
    }

    function act(actionId: string): bool {
        if (rows.act(actionId))
            return true;
        const at = rows.row >= 0 ? rows.row : thread.focusRow;
        const row = list.itemAtIndex(at) as ThreadRow;
        switch (actionId) {
        case "fold":
            thread.collapse(at);
            return true;
        case "refresh":
            thread.refresh();
            return true;
        case "open":
            row?.activated();
            return row !== null;
        }
        return row !== null && PostKeys.act(actionId, row.post, row);
    }

    Keys.onPressed: event => rows.takeKey(event)

    RowKeys {
        id: rows

        view: list
        takesFocus: false
    }

    // The post that the thread is about is where the keyboard is at first.
    function takeFocus(): void {
        if (rows.shown && thread.focusRow >= 0 && page.Window.activeFocusItem === list)
            rows.go(rows.row >= 0 ? rows.row : thread.focusRow);
    }

    function goToPost(): void {
        rows.go(thread.focusRow);
    }

    onActiveFocusChanged: if (activeFocus) Qt.callLater(page.takeFocus)

    ThreadModel {
        id: thread

        onFocusReady: {
            if (focusRow > 0)
                keeper.place(focusRow, 0);
            rows.row = -1; // it may stand on what came first, before what the post answers was there
            Qt.callLater(rows.shown ? page.goToPost : page.takeFocus);
        }
        onRevealWarningsChanged: {
            for (const postId of thread.warnedPosts())
                Unfolded.set(Unfolded.Warning, postId, thread.revealWarnings !== Settings.expandWarnings);
        }
    }

    PageHeader {
        id: header

        width: parent.width
        title: page.title
        canGoBack: page.canGoBack
        busy: thread.loading && list.count > 0
        onBack: page.back()
        onTitleClicked: page.goToTop()

        ToolButton {
            visible: thread.foldedCount > 0
            text: qsTr("Show all replies")
            icon.name: "expand"
            onClicked: thread.expandAll()
        }

        ToolButton {
            visible: thread.hasWarnings
            text: thread.revealWarnings ? qsTr("Hide posts with content warnings again") : qsTr("Show all posts with content warnings")
            icon.name: thread.revealWarnings ? "eye-off" : "eye"
            onClicked: thread.revealWarnings = !thread.revealWarnings
        }

        ToolButton {
            text: qsTr("Refresh")
            icon.name: "refresh"
            onClicked: thread.refresh()
        }
    }

    Banner {
        id: problem

        anchors.top: header.bottom
        width: parent.width
        iconName: App.offline ? "cloud-off" : "warning"
        text: list.count > 0 ? thread.errorText : ""
    }

    ListView {
        id: list

        anchors.top: problem.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        activeFocusOnTab: rows.stop
        clip: true
        model: thread
        cacheBuffer: 400
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.Tree
        Accessible.name: page.title

        delegate: ThreadRow {
            id: row

            required property int index

            width: ListView.view.width
            afterAncestor: row.index > 0 && row.index <= thread.focusRow
            current: rows.shown && row.index === rows.row
            activeFocusOnTab: row.activeFocus || row.index === rows.row
            onActiveFocusChanged: if (activeFocus) rows.row = row.index
            onActivated: {
                if (!row.isFocus)
                    App.openPost(row.post.accountId, row.post.postId);
            }
            onCollapseAsked: thread.collapse(row.index)
        }

        // Room to bring the post that the thread is about to the top.
        footer: Item {
            width: list.width
            height: foot.implicitHeight + (list.count > 0 && thread.focusRow > 0 ? Math.round(list.height * 0.6) : 48)

            ThreadFoot {
                id: foot

                width: parent.width
                thread: thread
            }
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
    }

    Column {
        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        visible: list.count === 0 && thread.loading

        SkeletonPost {
            width: parent.width
        }

        SkeletonPost {
            width: parent.width
            lines: 2
        }
    }

    EmptyPage {
        anchors.centerIn: list
        width: Math.min(parent.width, 520)
        visible: list.count === 0 && !thread.loading
        trouble: thread.troubleText
        failedTitle: qsTr("This thread cannot be shown")
        emptyIcon: "messages"
        emptyTitle: qsTr("This post is gone")
        emptyText: qsTr("It was deleted, or it is no longer visible to you.")
        emptyAction: page.canGoBack ? qsTr("Back") : ""
        onRetried: thread.refresh()
        onEmptyActed: page.back()
    }

    Pill {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        anchors.horizontalCenter: parent.horizontalCenter
        visible: thread.newReplies > 0
        icon.name: "message"
        text: qsTr("%n new replies", "", thread.newReplies)
        onClicked: thread.markSeen()
    }
}
