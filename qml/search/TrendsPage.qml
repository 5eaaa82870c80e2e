// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What many on the server are busy with: posts, hashtags, pages.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.presentation
import foyer.style
import foyer.timeline
import foyer.viewmodels

PageScope {
    id: page

    property int tab: 0

    title: qsTr("Explore")

    function goToTop(): void {
        list.act("top");
    }

    function act(actionId: string): bool {
        if (actionId === "refresh") {
            trends.refresh();
            posts.refresh();
            return true;
        }
        return page.tab === 0 ? list.act(actionId) : page.tab === 1 ? tagRows.act(actionId) : linkRows.act(actionId);
    }

    TrendsModel {
        id: trends
    }

    RowKeys {
        id: tagRows

        view: tags
        arrowsMove: true
    }

    RowKeys {
        id: linkRows

        view: links
        arrowsMove: true
    }

    TimelineModel {
        id: posts

        timeline: "trending"
        active: page.visible
    }

    PageHeader {
        id: header

        width: parent.width
        title: page.title
        canGoBack: page.canGoBack
        busy: trends.loading || posts.loading
        onBack: page.back()
        onTitleClicked: page.goToTop()
    }

    TabBar {
        id: tabs

        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        currentIndex: page.tab
        onCurrentIndexChanged: page.tab = currentIndex

        TabButton {
            text: qsTr("Posts")
        }

        TabButton {
            text: qsTr("Hashtags")
        }

        TabButton {
            text: qsTr("Links")
        }
    }

    TimelineList {
        id: list

        anchors.top: tabs.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: page.tab === 0
        focus: visible
        model: posts
    }

    ListView {
        id: tags

        anchors.top: tabs.bottom
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        visible: page.tab === 1
        focus: visible
        activeFocusOnTab: tagRows.stop
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: trends.tags
        keyNavigationEnabled: false
        Keys.onPressed: event => tagRows.takeKey(event)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Hashtags")

        delegate: TagRow {
            id: tag

            required property int index
            required property var modelData

            width: ListView.view.width
            focusPolicy: tag.index === tagRows.row ? Qt.StrongFocus : Qt.NoFocus
            current: tagRows.shown && tag.index === tagRows.row
            name: modelData.name
            note: modelData.text
            usage: modelData.usage
            onClicked: App.openTag(modelData.name)
        }

        ScrollBar.vertical: ScrollBar {}
    }

    ListView {
        id: links

        anchors.top: tabs.bottom
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        visible: page.tab === 2
        focus: visible
        activeFocusOnTab: linkRows.stop
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: trends.links
        keyNavigationEnabled: false
        Keys.onPressed: event => linkRows.takeKey(event)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Links")

        delegate: TrendLink {
            id: link

            required property int index
            required property var modelData

            width: ListView.view.width
            current: linkRows.shown && link.index === linkRows.row
            activeFocusOnTab: link.activeFocus || link.index === linkRows.row
            card: modelData.card
            note: modelData.text
            usage: modelData.usage
            timeline: modelData.timeline
        }

        ScrollBar.vertical: ScrollBar {}
    }

    StateMessage {
        anchors.centerIn: list
        width: Math.min(parent.width, 520)
        visible: !trends.loading && !posts.loading && (page.tab === 0 ? posts.empty : page.tab === 1 ? tags.count === 0 : links.count === 0)
        iconName: trends.errorText.length > 0 ? (App.offline ? "cloud-off" : "warning") : "trending"
        title: trends.errorText.length > 0 ? qsTr("Nothing here yet") : qsTr("Nothing stands out")
        text: trends.errorText
        action: trends.errorText.length > 0 ? qsTr("Try again") : ""
        onActed: trends.refresh()
    }
}
