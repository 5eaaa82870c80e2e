// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timelines, lists and tags of a narrow window, which has no side bar.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.navigation
import foyer.style
import foyer.viewmodels

PageScope {
    id: page

    title: qsTr("Timelines")

    PageHeader {
        id: header

        width: parent.width
        title: page.title
        canGoBack: false
    }

    ListView {
        id: list

        anchors.top: header.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: SideBarModel {}
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: page.title
        onActiveFocusChanged: Qt.callLater(list.take)

        function take(): void {
            if (Keyboard.inUse && list.Window.activeFocusItem === list)
                list.headerItem.children[0].forceActiveFocus(Qt.TabFocusReason);
        }

        Reveal {
            view: list
            margin: 8
        }

        ToldRows {
            view: list
        }

        header: Column {
            width: ListView.view.width
            spacing: 2
            bottomPadding: 8

            Repeater {
                model: Places.pick(["catchup", "columns", "trends", "local", "federated", "bubble", "bookmarks", "favourites", "otherServer", "settings"])

                SideBarItem {
                    required property var modelData

                    width: parent?.width ?? 0
                    text: modelData.name
                    icon.name: modelData.icon
                    onClicked: modelData.key === "otherServer" ? Actions.trigger("otherServer") : Navigator.placeAsked(modelData.key)
                }
            }
        }

        delegate: SideBarItem {
            id: row

            required property string kind
            required property string name
            required property string timeline

            width: ListView.view?.width ?? 0
            text: row.name
            icon.name: Places.iconOf(row.kind, row.timeline)
            onClicked: Navigator.placeAsked(row.timeline)
        }
    }
}
