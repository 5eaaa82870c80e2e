// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People in a list: followers, followed, who boosted or favourited a post.
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

    property alias account: people.account
    property alias source: people.source
    property alias serverId: people.serverId

    title: people.title

    PeopleModel {
        id: people
    }

    function act(actionId: string): bool {
        if (actionId === "refresh")
            people.refresh();
        return actionId === "refresh" || rows.act(actionId);
    }

    RowKeys {
        id: rows

        view: list
        arrowsMove: true
    }

    PageHeader {
        id: header

        width: parent.width
        title: page.title
        canGoBack: page.canGoBack
        busy: people.loading
        onBack: page.back()
    }

    ListView {
        id: list

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        focus: true
        activeFocusOnTab: rows.stop
        clip: true
        model: people
        Keys.onPressed: event => rows.takeKey(event)
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: page.title
        onContentYChanged: {
            if (contentY + 2 * height > originY + contentHeight)
                people.nearBottom();
        }

        delegate: PersonRow {
            id: row

            required property int index
            required property string relationshipText

            width: ListView.view.width
            focusPolicy: row.index === rows.row ? Qt.StrongFocus : Qt.NoFocus
            current: rows.shown && row.index === rows.row
            note: relationshipText
            onClicked: Navigator.openPerson(person, page.account)
        }

        footer: TimelineFoot {
            width: list.width
            atEnd: people.atEnd && list.count > 0
            errorText: list.count > 0 ? people.errorText : ""
            onRetried: people.nearBottom()
        }

        ScrollBar.vertical: ScrollBar {}
    }

    StateMessage {
        anchors.centerIn: list
        width: Math.min(parent.width, 520)
        visible: list.count === 0 && !people.loading
        iconName: people.errorText.length > 0 ? (App.offline ? "cloud-off" : "warning") : "users"
        title: people.errorText.length > 0 ? qsTr("The list cannot be shown") : qsTr("Nobody here")
        text: people.errorText
        action: people.errorText.length > 0 ? qsTr("Try again") : ""
        onActed: people.refresh()
    }
}
