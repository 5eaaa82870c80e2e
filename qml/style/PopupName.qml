// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader calls a popup. Qt 6.8 puts a nameless dialog of its own around what is in it, and lets nobody name it from outside.
import QtQuick

Binding {
    required property Item content // of the popup

    target: content.parent?.Accessible ?? null
    property: "name"
}
