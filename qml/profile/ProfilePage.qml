// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person's page: who they are, then what they posted.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.navigation
import foyer.post
import foyer.presentation
import foyer.style
import foyer.timeline
import foyer.viewmodels

PageScope {
    id: page

    property alias account: person.account
    property alias handle: person.handle
    property alias serverId: person.serverId
    property int tab: 0
    property PostRow pin: null // a pinned post that the keyboard is on; they stand above the list's rows

    title: person.found ? person.person.name : "@" + person.handle

    function act(actionId: string): bool {
        if (actionId === "openInBrowser" && !list.onRow && !page.pin) {
            App.openInBrowser(person.url);
            return true;
        }
        if (actionId === "profileCode") {
            if (person.url.length > 0)
                Navigator.codeAsked(person.person, person.url);
            return true;
        }
        if (page.tab === 2)
            return (wall.item as MediaWall)?.act(actionId) ?? false;
        return page.pin && PostKeys.act(actionId, page.pin.post, page.pin) || list.act(actionId);
    }

    function within(item: Item): bool {
        for (let above = page.Window.activeFocusItem; above; above = above.parent) {
            if (above === item)
                return true;
        }
        return false;
    }

    function goToTop(): void {
        list.view.positionViewAtBeginning();
    }

    ProfileModel {
        id: person
    }

    TimelineModel {
        id: timeline

        account: person.accountId
        timeline: page.tab === 0 ? person.postsTimeline : page.tab === 1 ? person.repliesTimeline : person.mediaTimeline
    }

    TimelineModel {
        id: pinned

        account: person.accountId
        timeline: person.pinnedTimeline
    }

    PageHeader {
        id: header

        width: parent.width
        title: page.title
        subtitle: person.postsText
        canGoBack: page.canGoBack
        busy: person.loading
        onBack: page.back()
        onTitleClicked: page.goToTop()

        ToolButton {
            text: qsTr("Refresh")
            icon.name: "refresh"
            onClicked: {
                person.refresh();
                timeline.refresh();
            }
        }
    }

    Banner {
        id: problem

        anchors.top: header.bottom
        width: parent.width
        iconName: App.offline ? "cloud-off" : "warning"
        text: person.found ? person.errorText : ""
    }

    TimelineList {
        id: list

        anchors.top: problem.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: person.found && page.tab !== 2
        focus: visible
        model: timeline
        opensAtTop: true
        whenEmpty: qsTr("No posts are known here.")

        header: Column {
            width: list.width

            ProfileHeader {
                width: parent.width
                profile: person
                tab: page.tab
                onTabChosen: tab => page.tab = tab
            }

            Repeater {
                model: page.tab === 0 ? pinned : null

                PostRow {
                    id: pin

                    required property double rowId

                    width: list.width
                    height: implicitHeight
                    activeFocusOnTab: true
                    current: Keyboard.inUse && (activeFocus || page.within(pin))
                    Keys.onReturnPressed: pin.activated()
                    Keys.onEnterPressed: pin.activated()
                    onCurrentChanged: page.pin = current ? pin : null
                    onActivated: App.openPost(post.accountId, post.postId)
                }
            }
        }
    }

    Loader {
        id: wall

        anchors.fill: list
        active: person.found && page.tab === 2
        focus: active
        sourceComponent: MediaWall {
            posts: timeline
            whenEmpty: qsTr("No pictures or films are known here.")

            header: ProfileHeader {
                width: GridView.view.width
                profile: person
                tab: page.tab
                onTabChosen: tab => page.tab = tab
            }
        }
    }

    EmptyPage {
        anchors.centerIn: parent
        width: Math.min(parent.width, 520)
        visible: !person.found && !person.loading
        trouble: person.troubleText
        failedTitle: qsTr("This profile cannot be shown")
        emptyIcon: "person-off"
        emptyTitle: failedTitle
        onRetried: person.refresh()
    }

    Column {
        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        visible: !person.found && person.loading

        Rectangle {
            width: parent.width
            height: 160
            color: Theme.hover
        }

        SkeletonPost {
            width: parent.width
            lines: 4
        }
    }
}
