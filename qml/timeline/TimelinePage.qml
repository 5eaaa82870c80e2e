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

    title: posts.title

    function act(actionId: string): bool {
        return list.act(actionId);
    }

    function goToTop(): void {
        if (posts.newCount > 0)
            list.toNewest();
        else
            list.act("top");
    }

    TimelineModel {
        id: posts

        active: page.shown
    }

    PageHeader {
        id: header

        width: parent.width
        title: posts.title
        canGoBack: page.canGoBack
        busy: posts.loading && list.count > 0
        onBack: page.back()
        onTitleClicked: page.goToTop()

        ToolButton {
            text: qsTr("Refresh")
            icon.name: "refresh"
            onClicked: posts.refresh()
        }

        ToolButton {
            id: options

            text: qsTr("View options")
            icon.name: "settings"
            onClicked: {
                optionsMenu.active = true;
                (optionsMenu.item as TimelineOptions).popup(options, 0, options.height);
            }

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
        focus: true
        model: posts
    }

    Column {
        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        visible: list.count === 0 && posts.loading

        Repeater {
            model: list.count === 0 && posts.loading ? 4 : 0

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
        active: list.count === 0 && !posts.loading && !posts.loadingOlder
        sourceComponent: posts.allHidden ? hiddenMessage : emptyMessage
    }

    Component {
        id: hiddenMessage

        StateMessage {
            iconName: "filter"
            title: qsTr("Everything here is hidden")
            text: posts.atEnd ? qsTr("Your filters and view options hide all posts of this timeline.") : qsTr("Your filters and view options hide all posts that were fetched so far.")
            action: posts.atEnd ? "" : qsTr("Look further back")
            onActed: posts.nearBottom()
        }
    }

    Component {
        id: emptyMessage

        StateMessage {
            iconName: posts.errorText.length > 0 ? (App.offline ? "cloud-off" : "warning") : "hearth"
            title: posts.errorText.length > 0 ? qsTr("Nothing here yet") : qsTr("It is quiet here")
            text: posts.errorText.length > 0 ? posts.errorText : page.timeline === "home" ? qsTr("Posts by the people that you follow will stand here.") : page.timeline === "bookmarks" ? qsTr("Posts that you bookmark will stand here, and stay readable without a network.") : qsTr("Nobody has posted here yet.")
            action: posts.errorText.length > 0 ? qsTr("Try again") : ""
            onActed: posts.refresh()
        }
    }

    Pill {
        anchors.top: list.top
        anchors.topMargin: 12
        anchors.horizontalCenter: parent.horizontalCenter
        visible: posts.newCount > 0 && !list.atTop
        icon.name: "arrow-up"
        text: qsTr("%n new posts", "", posts.newCount)
        onClicked: list.toNewest()
    }

    Pill {
        objectName: "elsewhere"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        anchors.horizontalCenter: parent.horizontalCenter
        visible: posts.elsewhereRowId > 0
        icon.name: "bookmark"
        text: qsTr("Go to where you stopped on another device")
        onClicked: list.goTo(posts.elsewhereRowId)
    }
}
