// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The only thing in Foyer that moves: short, and not at all for those who asked for stillness.
import QtQuick
import foyer.look

NumberAnimation {
    property bool slow: false

    duration: slow ? Theme.slow : Theme.quick
}
