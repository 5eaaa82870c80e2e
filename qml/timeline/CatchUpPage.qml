// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Catching up: what came to Home while one was away, at once or one person at a time, with an end.
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

    title: qsTr("Catch up")

    property bool reading: false // the list was moved: it stays where it is

    function goToTop(): void {
        list.positionViewAtBeginning();
    }

    function lookBack(): void {
        posts.hours = 24;
    }

    function act(actionId: string): bool {
        if (rows.act(actionId))
            return true;
        const row = list.itemAtIndex(rows.acting()) as PostRow;
        switch (actionId) {
        case "refresh":
            posts.refresh();
            return true;
        case "open":
            row?.activated();
            return row !== null;
        }
        return row !== null && PostKeys.act(actionId, row.post, row);
    }

    function read(handle: string): void {
        posts.person = handle;
        rows.row = -1;
        list.positionViewAtBeginning();
    }

    Keys.onPressed: event => rows.takeKey(event)

    RowKeys {
        id: rows

        view: list
    }

    CatchUpModel {
        id: posts

        onChoiceChanged: page.reading = false
    }

    ReadingAnchor {
        view: list
    }

    PageHeader {
        id: header

        width: parent.width
        title: page.title
        canGoBack: page.canGoBack
        busy: posts.loading && list.count > 0
        onBack: page.back()
        onTitleClicked: page.goToTop()

        ToolButton {
            text: qsTr("Refresh")
            icon.name: "refresh"
            onClicked: posts.refresh()
        }
    }

    ListView {
        id: list

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        activeFocusOnTab: rows.stop
        clip: true
        model: posts
        cacheBuffer: 400
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        onMovementStarted: page.reading = true
        Accessible.role: Accessible.List
        Accessible.name: page.title

        header: CatchUpHead {
            width: list.width
            model: posts
            onPersonChosen: handle => page.read(handle)
            // It grows when the posts are known.
            onHeightChanged: if (!page.reading) Qt.callLater(list.positionViewAtBeginning)
        }

        delegate: PostRow {
            id: row

            required property int index

            width: ListView.view.width
            height: implicitHeight
            current: rows.shown && row.index === rows.row
            activeFocusOnTab: row.activeFocus || row.index === rows.row
            onActiveFocusChanged: if (activeFocus) rows.row = row.index
            onActivated: {
                rows.row = row.index;
                App.openPost(row.post.accountId, row.post.postId);
            }
        }

        footer: CatchUpFoot {
            width: list.width
            model: posts
            onPersonChosen: handle => page.read(handle)
        }

        ScrollBar.vertical: ScrollBar {}

        WheelSteps {
            view: list
        }

        TapHandler {
            onPressedChanged: if (pressed) page.forceActiveFocus(Qt.MouseFocusReason)
        }
    }

    StateMessage {
        anchors.centerIn: list
        width: Math.min(parent.width, 520)
        visible: posts.empty && !posts.loading
        iconName: "check"
        title: qsTr("Nothing new in that time")
        text: App.offline ? qsTr("Foyer has no posts of that time, and cannot fetch any at the moment.") : posts.hours === 0 ? qsTr("You have read everything that Foyer has of your Home. Choose a longer span to look back.") : qsTr("Choose a longer span to look back.")
    }
}
