// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that stand back: times, handles, explanations.
import QtQuick
import foyer.look

Text {
    textFormat: Text.PlainText
    color: Theme.secondary
    font.pixelSize: Theme.small
}
