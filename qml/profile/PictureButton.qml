// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that opens in the viewer.
import QtQuick
import QtQuick.Templates as T
import foyer.style

T.AbstractButton {
    id: control

    Accessible.name: control.text

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    FocusRing {
        z: 1
        anchors.margins: 2
        radius: 10
        on: control
        border.width: 3
    }
}
