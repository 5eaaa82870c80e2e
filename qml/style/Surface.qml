// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of what lies above the window: menus, dialogs, tool tips. A hairline parts it from the rest, since shadows need a shader.
import QtQuick
import foyer.look

Rectangle {
    radius: 12
    color: Theme.raised
    border.width: 1
    border.color: Theme.dark ? Theme.outline : Theme.hairline
}
