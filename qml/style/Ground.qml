// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a button stands on. Its edge is the ring of the keyboard's focus: one item less than a FocusRing, for what lists have many of.
import QtQuick
import foyer.look
import foyer.navigation

Rectangle {
    required property Item on
    readonly property bool ringed: on.activeFocus && Keyboard.inUse

    radius: 8
    color: "transparent"
    border.width: ringed ? 2 : 0
    border.color: Theme.accent
}
