// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which film of those in sight plays by itself: one at a time, the one nearest to the middle of the window, chosen when a list lies still.
pragma Singleton

import QtQuick
import foyer.look

QtObject {
    id: autoplay

    // Tiles; not of their type by name, since they name this one.
    property Item current: null
    property var waiting: []

    function add(tile: var): void {
        if (!autoplay.waiting.includes(tile))
            autoplay.waiting.push(tile);
        rest.restart();
    }

    function remove(tile: var): void {
        autoplay.waiting = autoplay.waiting.filter(other => other !== tile);
        if (autoplay.current === tile)
            autoplay.current = null;
    }

    function choose(): void {
        let best = null;
        let nearest = Infinity;
        for (const tile of autoplay.waiting) {
            if (!Movement.isInSight(tile)) {
                tile.played = false;
                continue;
            }
            const middle = tile.mapToItem(null, 0, tile.height / 2).y;
            const distance = Math.abs(middle - (tile.Window.height ?? 0) / 2);
            if (!tile.played && distance < nearest) {
                nearest = distance;
                best = tile;
            }
        }
        autoplay.current = best;
    }

    // Tiles come in handfuls.
    readonly property Timer rest: Timer {
        interval: 250
        onTriggered: autoplay.choose()
    }

    readonly property Connections stillness: Connections {
        target: Movement

        function onSettled(): void {
            autoplay.choose();
        }
    }
}
