// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to follow: people whom the server proposes, and its directory.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.profile
import foyer.style
import foyer.viewmodels

FocusScope {
    id: page

    property string source: page.choices.length > 0 ? page.choices[0].key : ""
    readonly property bool loading: people.loading
    readonly property var choices: [
        { key: "suggested", feature: "suggestions", name: qsTr("Suggested") },
        { key: "directory-active", feature: "directory", name: qsTr("Lately active") },
        { key: "directory-new", feature: "directory", name: qsTr("New here") }
    ].filter(choice => App.features.includes(choice.feature))

    function act(actionId: string): bool {
        return list.act(actionId);
    }

    PeopleModel {
        id: people

        source: page.source
    }

    ChipRow {
        id: chips

        anchors.top: parent.top
        anchors.topMargin: 12
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)

        Repeater {
            model: page.choices.length > 1 ? page.choices : []

            Chip {
                required property var modelData

                text: modelData.name
                checkable: true
                checked: page.source === modelData.key
                onClicked: page.source = modelData.key
            }
        }
    }

    PeopleList {
        id: list

        anchors.top: chips.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        model: people
        emptyText: page.source === "suggested" ? qsTr("Your server proposes nobody at the moment.") : qsTr("Nobody of your server let themselves be found here.")
    }
}
