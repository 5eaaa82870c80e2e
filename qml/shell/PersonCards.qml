// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When the card of a person opens and closes: after the pointer has rested, and not while it is on its way to the card.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.navigation
import foyer.presentation
import foyer.profile

Item {
    id: cards

    property personView person
    property double accountId: -1
    property Item at: null

    function close(): void {
        rest.stop();
        (loader.item as PersonCard)?.close();
    }

    function show(): void {
        if (!cards.at?.visible)
            return;
        loader.active = true;
        const card = loader.item as PersonCard;
        card.person = cards.person;
        card.accountId = cards.accountId;
        card.parent = cards.at;
        card.x = cards.LayoutMirroring.enabled ? cards.at.width - card.width : 0;
        card.y = cards.at.height + 6;
        card.open();
    }

    Connections {
        target: Navigator

        function onPersonPointedAt(person: personView, accountId: double, at: Item): void {
            leave.stop();
            if (cards.at === at && (loader.item as PersonCard)?.visible)
                return;
            cards.person = person;
            cards.accountId = accountId;
            cards.at = at;
            rest.restart();
        }

        function onPersonLeft(): void {
            rest.stop();
            leave.restart();
        }
    }

    // Who goes on by keys has no use for it.
    Connections {
        target: Keyboard

        function onInUseChanged(): void {
            if (Keyboard.inUse)
                cards.close();
        }

        function onRestingChanged(): void {
            if (!Keyboard.resting)
                cards.close();
        }
    }

    Timer {
        id: rest

        interval: 600
        onTriggered: cards.show()
    }

    Timer {
        id: leave

        interval: 250
        onTriggered: {
            if (!(loader.item as PersonCard)?.hovered)
                cards.close();
        }
    }

    Loader {
        id: loader

        active: false
        sourceComponent: PersonCard {
            onHoveredChanged: hovered ? leave.stop() : leave.restart()
        }
    }
}
