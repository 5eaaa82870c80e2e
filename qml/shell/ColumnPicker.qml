// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which timeline to put beside the others.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.style
import foyer.viewmodels

Menu {
    id: menu

    required property var taken
    readonly property var places: Places.pick(["home", "notifications", "local", "federated", "bubble", "bookmarks", "favourites", "trending"]).filter(place => !menu.taken.includes(place.key))

    signal chosen(key: string)

    Instantiator {
        model: menu.places
        delegate: MenuItem {
            required property var modelData

            text: modelData.name
            icon.name: modelData.icon
            onTriggered: menu.chosen(modelData.key)
        }
        onObjectAdded: (index, object) => menu.insertItem(index, object as MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
    }

    Instantiator {
        model: SideBarModel {}
        delegate: MenuItem {
            required property string kind
            required property string name
            required property string timeline

            text: name
            icon.name: Places.iconOf(kind, timeline)
            visible: !menu.taken.includes(timeline)
            onTriggered: menu.chosen(timeline)
        }
        onObjectAdded: (index, object) => menu.addItem(object as MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
    }
}
