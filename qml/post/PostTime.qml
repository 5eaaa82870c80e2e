// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a post was written, as the person likes it: "5m" or a date. The other form is in the tool tip.
import QtQuick
import foyer.components
import foyer.look
import foyer.presentation
import foyer.viewmodels

Text {
    required property double at

    text: Settings.absoluteTime ? Format.absolute(at) : Format.relative(at, Clock.now)
    textFormat: Text.PlainText
    color: Theme.secondary
    font.pixelSize: Theme.small
    Accessible.ignored: true
}
