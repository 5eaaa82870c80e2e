// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What many on the server are busy with (posts, hashtags, pages), and people to follow.
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

    // "posts", "tags", "links", "people": those that the server has.
    property string tab: page.tabs[0].key
    readonly property var tabs: [
        { key: "posts", shown: App.features.includes("trends"), name: qsTr("Posts") },
        { key: "tags", shown: App.features.includes("trends"), name: qsTr("Hashtags") },
        { key: "links", shown: App.features.includes("trends"), name: qsTr("Links") },
        { key: "people", shown: App.features.includes("suggestions") || App.features.includes("directory"), name: qsTr("People") }
    ].filter(tab => tab.shown)

    readonly property bool bare: page.tab === "posts" ? posts.count === 0 : page.tab === "tags" ? tags.count === 0 : page.tab === "links" && links.count === 0
    readonly property bool fetching: page.tab === "posts" ? posts.loading || posts.loadingOlder : trends.loading

    title: qsTr("Explore")

    function showPeople(): void {
        page.tab = "people";
        tabs.currentIndex = page.tabs.length - 1;
    }

    function goToTop(): void {
        list.act("top");
    }

    function act(actionId: string): bool {
        if (actionId === "refresh" && page.tab !== "people") {
            trends.refresh();
            posts.refresh();
            return true;
        }
        switch (page.tab) {
        case "tags":
            return tagRows.act(actionId);
        case "links":
            return linkRows.act(actionId);
        case "people":
            return (people.item as DiscoverPeople).act(actionId);
        }
        return list.act(actionId);
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
        busy: trends.loading || posts.loading || ((people.item as DiscoverPeople)?.loading ?? false)
        onBack: page.back()
        onTitleClicked: page.goToTop()
    }

    TabBar {
        id: tabs

        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)

        Repeater {
            model: page.tabs

            TabButton {
                required property var modelData

                text: modelData.name
                onClicked: page.tab = modelData.key
            }
        }
    }

    TimelineList {
        id: list

        anchors.top: tabs.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: page.tab === "posts"
        focus: visible
        model: posts
    }

    ListView {
        id: tags

        anchors.top: tabs.bottom
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        visible: page.tab === "tags"
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
        visible: page.tab === "links"
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

    Loader {
        id: people

        anchors.top: tabs.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        active: page.tab === "people"
        focus: active
        sourceComponent: DiscoverPeople {
            focus: true
        }
    }

    Column {
        anchors.top: tabs.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        visible: page.bare && page.fetching

        Repeater {
            model: page.bare && page.fetching ? 4 : 0

            SkeletonPost {
                required property int index

                width: parent?.width ?? 0
                lines: page.tab === "tags" ? 1 : 2 + index % 2
                faceless: page.tab === "tags"
            }
        }
    }

    EmptyPage {
        anchors.centerIn: list
        width: Math.min(parent.width, 520)
        visible: page.bare && !page.fetching
        trouble: page.tab === "posts" ? posts.troubleText : trends.troubleText
        emptyIcon: "trending"
        emptyTitle: qsTr("Nothing stands out")
        emptyText: qsTr("What many on your server are busy with will stand here.")
        onRetried: page.tab === "posts" ? posts.refresh() : trends.refresh()
    }
}
