// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Running text from other people, in Foyer's type.
import QtQuick
import foyer.look
import foyer.text
import foyer.viewmodels

BodyText {
    color: Theme.text
    linkColor: Theme.accent
    groundColor: Theme.pressed
    barColor: Theme.hairline
    pixelSize: Theme.body
    leading: Theme.leading
    underlineLinks: Settings.underlineLinks
    Accessible.role: Accessible.StaticText
    Accessible.name: plainText
}
