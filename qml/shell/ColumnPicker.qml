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
    readonly property var places: [
        { key: "home", feature: "", name: qsTr("Home"), icon: "home" },
        { key: "notifications", feature: "", name: qsTr("Notifications"), icon: "bell" },
        { key: "local", feature: "", name: qsTr("Local"), icon: "local" },
        { key: "federated", feature: "federated", name: qsTr("Federated"), icon: "globe" },
        { key: "bubble", feature: "bubble", name: qsTr("Bubble"), icon: "group" },
        { key: "bookmarks", feature: "bookmarks", name: qsTr("Bookmarks"), icon: "bookmark" },
        { key: "favourites", feature: "", name: qsTr("Favourites"), icon: "star" },
        { key: "trending", feature: "trends", name: qsTr("Trends"), icon: "trending" }
    ].filter(place => (place.feature.length === 0 || App.features.includes(place.feature)) && !menu.taken.includes(place.key))

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
            icon.name: kind === "list" ? "list" : kind === "tag" ? "hash" : "pin"
            visible: !menu.taken.includes(timeline)
            onTriggered: menu.chosen(timeline)
        }
        onObjectAdded: (index, object) => menu.addItem(object as MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
    }
}
