// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All accounts of this profile, the merged view, and the way to add one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import foyer.components
import foyer.presentation
import foyer.style
import foyer.viewmodels

Menu {
    id: menu

    signal profileAsked

    implicitWidth: 300

    Instantiator {
        model: App.accounts

        delegate: AccountItem {
            required property int index
            required property personView person
            required property bool current
            required property int unread

            account: person
            chosen: current
            count: unread
            detail: index < 9 ? qsTr("Ctrl+%1", "a key").arg(index + 1) : ""
            onTriggered: App.switchTo(index)
        }

        onObjectAdded: (index, object) => menu.insertItem(index, object as AccountItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as AccountItem)
    }

    MenuItem {
        visible: App.accountCount > 1
        text: qsTr("All accounts together")
        icon.name: "users"
        detail: qsTr("Ctrl+%1", "a key").arg(0)
        onTriggered: App.switchTo(-1)
    }

    MenuSeparator {}

    MenuItem {
        visible: !App.merged
        text: qsTr("My profile")
        icon.name: "user"
        onTriggered: menu.profileAsked()
    }

    MenuItem {
        text: qsTr("Add an account…")
        icon.name: "plus"
        onTriggered: Navigator.signInAsked("")
    }
}
