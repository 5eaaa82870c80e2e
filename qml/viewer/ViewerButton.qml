// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A button on a dark ground, whatever the theme is.
import QtQuick
import foyer.look
import foyer.navigation
import foyer.style

RoundButton {
    id: control

    property bool mirrorIcon: false

    implicitWidth: Math.max(40, Theme.control)
    implicitHeight: implicitWidth
    opacity: enabled ? 1 : 0.4
    ToolTip.visible: (hovered || activeFocus && Keyboard.inUse) && text.length > 0 && !down

    contentItem: Icon {
        name: control.icon.name
        mirror: control.mirrorIcon
        color: "white"
    }

    background: Rectangle {
        radius: control.radius
        color: control.down ? "#505050" : control.hovered ? "#404040" : control.checked ? "#383838" : "transparent"
        border.width: control.activeFocus && Keyboard.inUse ? 2 : 0
        border.color: "white"
    }
}
