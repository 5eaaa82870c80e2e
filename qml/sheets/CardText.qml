// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Running text in the colours of the picture that it is part of.
import QtQuick
import foyer.components
import foyer.look

Prose {
    required property Tones tones

    height: visible ? implicitHeight : 0
    color: tones.text
    linkColor: tones.accent
    groundColor: tones.pressed
    barColor: tones.hairline
    enabled: false
    Accessible.ignored: true
}
