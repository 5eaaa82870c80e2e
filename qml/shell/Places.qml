// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed places of the navigation, by key. Those that the person's server does not have are left out.
pragma Singleton

import QtQuick
import foyer.viewmodels

QtObject {
    id: places

    readonly property var all: ({
            home: { name: qsTr("Home"), icon: "home" },
            catchup: { name: qsTr("Catch up"), icon: "clock" },
            columns: { name: qsTr("Columns"), icon: "columns" },
            notifications: { name: qsTr("Notifications"), icon: "bell" },
            search: { name: qsTr("Search"), icon: "search" },
            trends: { name: qsTr("Explore"), needs: ["trends", "suggestions", "directory"], icon: "compass" },
            trending: { name: qsTr("Trends"), needs: ["trends"], icon: "trending" },
            local: { name: qsTr("Local"), icon: "local" },
            federated: { name: qsTr("Federated"), needs: ["federated"], icon: "globe" },
            bubble: { name: qsTr("Bubble"), needs: ["bubble"], icon: "group" },
            bookmarks: { name: qsTr("Bookmarks"), needs: ["bookmarks"], icon: "bookmark" },
            favourites: { name: qsTr("Favourites"), icon: "star" },
            otherServer: { name: qsTr("Another server…"), icon: "server" },
            settings: { name: qsTr("Settings"), icon: "settings" }
        })

    // [{ key, name, icon }] of these keys, in their order.
    function pick(keys: var): var {
        return keys.filter(key => places.all[key].needs?.some(feature => App.features.includes(feature)) ?? true).map(key => ({ key: key, name: places.all[key].name, icon: places.all[key].icon }));
    }

    // Of an entry of SideBarModel.
    function iconOf(kind: string, timeline: string): string {
        if (kind === "list")
            return "list";
        if (kind === "tag" || timeline.startsWith("hashtag:"))
            return "hash";
        return timeline.startsWith("server:") ? "server" : "pin";
    }
}
