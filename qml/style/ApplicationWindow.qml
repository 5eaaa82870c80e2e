// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.ApplicationWindow {
    color: Theme.window
    font.pixelSize: Theme.body

}
