// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer rests on somebody's picture or name: the window may show who that is.
import QtQuick
import foyer.presentation

HoverHandler {
    id: hover

    required property personView person
    required property double accountId

    acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
    cursorShape: Qt.PointingHandCursor
    onHoveredChanged: {
        if (hovered)
            Navigator.personPointedAt(hover.person, hover.accountId, hover.parent);
        else
            Navigator.personLeft();
    }
}
