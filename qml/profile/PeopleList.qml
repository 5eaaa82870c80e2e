// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People as rows, steered by keys, with what there is to say while there are none.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.presentation
import foyer.style
import foyer.timeline
import foyer.viewmodels

FocusScope {
    id: people

    required property PeopleModel model
    property string emptyTitle: qsTr("Nobody here")
    property string emptyText: ""

    function act(actionId: string): bool {
        if (actionId === "refresh")
            people.model.refresh();
        return actionId === "refresh" || rows.act(actionId);
    }

    RowKeys {
        id: rows

        view: list
        arrowsMove: true
    }

    ListView {
        id: list

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        focus: true
        activeFocusOnTab: rows.stop
        clip: true
        model: people.model
        Keys.onPressed: event => rows.takeKey(event)
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: people.model.title
        onContentYChanged: {
            if (contentY + 2 * height > originY + contentHeight)
                people.model.nearBottom();
        }

        delegate: PersonRow {
            id: row

            required property int index
            required property string relationshipText

            width: ListView.view.width
            focusPolicy: row.index === rows.row ? Qt.StrongFocus : Qt.NoFocus
            current: rows.shown && row.index === rows.row
            note: relationshipText
            onClicked: Navigator.openPerson(person, people.model.account)
        }

        footer: TimelineFoot {
            width: list.width
            atEnd: people.model.atEnd && list.count > 0
            errorText: list.count > 0 ? people.model.errorText : ""
            onRetried: people.model.nearBottom()
        }

        ScrollBar.vertical: ScrollBar {}

        WheelSteps {
            view: list
        }
    }

    EmptyPage {
        anchors.centerIn: list
        width: Math.min(parent.width, 520)
        visible: list.count === 0 && !people.model.loading
        trouble: people.model.troubleText
        failedTitle: qsTr("The list cannot be shown")
        emptyIcon: "users"
        emptyTitle: people.emptyTitle
        emptyText: people.emptyText
        onRetried: people.model.refresh()
    }
}
