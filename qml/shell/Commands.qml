// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions do that belong to no single page: going somewhere, accounts, the size of the type.
import QtQuick
import foyer.viewmodels

QtObject {
    id: commands

    property Panes panes: null

    readonly property var places: ({
            goHome: "home",
            goNotifications: "notifications",
            goLocal: "local",
            goFederated: "federated",
            goBookmarks: "bookmarks",
            goFavourites: "favourites",
            goProfile: "profile",
            goTrends: "trends",
            goCatchUp: "catchup",
            goColumns: "columns",
            goSearch: "search",
            search: "search",
            settings: "settings"
        })

    // What no page took.
    function withoutPage(actionId: string): void {
        if (actionId === "refresh")
            App.refreshAll();
        else if (actionId === "profileCode")
            App.notify(qsTr("Open a profile first."));
    }

    function run(actionId: string): void {
        const place = commands.places[actionId] ?? "";
        if (place.length > 0) {
            commands.panes?.go(place);
            return;
        }
        switch (actionId) {
        case "back":
            commands.panes?.back();
            return;
        case "nextPart":
        case "previousPart":
            commands.panes?.goToPart(actionId === "nextPart" ? 1 : -1);
            return;
        case "zoomIn":
            Settings.textSize = Math.min(1.6, Settings.textSize + 0.1);
            return;
        case "zoomOut":
            Settings.textSize = Math.max(0.8, Settings.textSize - 0.1);
            return;
        case "zoomReset":
            Settings.textSize = 1;
            return;
        case "accountAll":
            App.switchTo(-1);
            return;
        case "quit":
            Qt.quit();
            return;
        }
        if (/^account\d$/.test(actionId))
            App.switchTo(parseInt(actionId.slice(7)) - 1);
        else if (!(commands.panes?.act(actionId) ?? false))
            commands.withoutPage(actionId);
    }
}
