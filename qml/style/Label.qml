// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.Label {
    color: Theme.text
    linkColor: Theme.accent
    font.pixelSize: Theme.body
    textFormat: Text.PlainText
}
