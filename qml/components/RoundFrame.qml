// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hides the square corners of the picture under it, on a ground of one colour: what cannot be rounded by its provider is rounded by this.
import QtQuick
import foyer.look

Rectangle {
    id: frame

    property real corner: 8
    property color ground: Theme.window

    anchors.fill: parent
    anchors.margins: -Math.ceil(corner / 2)
    color: "transparent"
    radius: corner + Math.ceil(corner / 2)
    border.width: Math.ceil(corner / 2)
    border.color: ground
    antialiasing: true
}
