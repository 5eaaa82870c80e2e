// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A timeline as a page: its name, what it leaves out, the list, and what there is to say while it is empty.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

PageScope {
    id: page

    property alias timeline: posts.timeline
    property alias account: posts.account
    property bool shown: true
    readonly property TimelineModel reading: posts

    title: posts.title

    readonly property TimelineWall wall: pictures.item as TimelineWall
    readonly property TimelineModel onScreen: page.wall?.posts ?? posts
    readonly property int rowCount: page.wall?.count ?? list.count

    function act(actionId: string): bool {
        if (actionId === "viewOptions") {
            header.showOptions();
            return true;
        }
        return page.wall?.act(actionId) ?? list.act(actionId);
    }

    function goTo(rowId: double): void {
        list.goTo(rowId);
    }

    function goToTop(): void {
        if (page.wall)
            page.wall.positionViewAtBeginning();
        else if (posts.newCount > 0)
            list.toNewest();
        else
            list.act("top");
    }

    TimelineModel {
        id: posts

        active: page.shown && !posts.asPictures
    }

    PageHeader {
        id: header

        width: parent.width
        title: posts.title
        canGoBack: page.canGoBack
        frameTools: page.frameTools
        busy: page.onScreen.loading && page.rowCount > 0
        onBack: page.back()
        onTitleClicked: page.goToTop()

        function showOptions(): void {
            optionsMenu.active = true;
            (optionsMenu.item as TimelineOptions).popup(options, 0, options.height);
        }

        ToolButton {
            text: qsTr("Refresh")
            icon.name: "refresh"
            onClicked: page.onScreen.refresh()
        }

        ToolButton {
            id: options

            text: qsTr("View options")
            icon.name: "settings"
            onClicked: header.showOptions()

            Loader {
                id: optionsMenu

                active: false
                sourceComponent: TimelineOptions {
                    model: posts
                    onTagAsked: {
                        tagDialog.active = true;
                        (tagDialog.item as TagDialog).open();
                    }
                }
            }

            Loader {
                id: tagDialog

                active: false
                sourceComponent: TagDialog {
                    onAdded: name => posts.timeline += "+" + name
                }
            }
        }
    }

    TimelineList {
        id: list

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !posts.asPictures
        focus: visible
        model: posts
    }

    Loader {
        id: pictures

        anchors.fill: list
        active: posts.asPictures
        focus: active
        sourceComponent: TimelineWall {
            of: posts
            shown: page.shown
            focus: true
        }
    }

    Column {
        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        visible: page.rowCount === 0 && page.onScreen.loading

        Repeater {
            model: page.rowCount === 0 && page.onScreen.loading ? 4 : 0

            SkeletonPost {
                required property int index

                width: parent?.width ?? 0
                lines: 2 + index % 2
            }
        }
    }

    Loader {
        anchors.centerIn: list
        width: Math.min(parent.width, 520)
        active: page.rowCount === 0 && !page.onScreen.loading && !page.onScreen.loadingOlder
        sourceComponent: TimelineEmpty {
            of: posts
            shown: page.onScreen
        }
    }

    Pill {
        anchors.top: list.top
        anchors.topMargin: 12
        anchors.horizontalCenter: parent.horizontalCenter
        visible: posts.newCount > 0 && !list.atTop && !posts.asPictures
        icon.name: "arrow-up"
        text: qsTr("%n new posts", "", posts.newCount)
        onClicked: posts.oldestFirst ? list.toNextNew() : list.toNewest()
    }

    Pill {
        objectName: "elsewhere"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        anchors.horizontalCenter: parent.horizontalCenter
        visible: posts.elsewhereRowId > 0 && !posts.asPictures
        icon.name: "bookmark"
        text: qsTr("Go to where you stopped on another device")
        onClicked: list.goTo(posts.elsewhereRowId)
    }
}
