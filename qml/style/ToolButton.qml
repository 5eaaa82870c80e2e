// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A button that shows its icon only; its text is its tool tip and its name for screen readers.
import QtQuick
import QtQuick.Templates as T
import foyer.look
import foyer.navigation

T.ToolButton {
    id: control

    property int iconSize: Math.round(Theme.body * 1.33)
    property color ink: control.checked ? Theme.accent : Theme.secondary
    property bool mirrorIcon: false
    property bool used: false // its menu may be open: the tip would lie over it

    implicitWidth: Theme.control
    implicitHeight: Theme.control
    hoverEnabled: true
    opacity: enabled ? 1 : 0.4
    Accessible.name: control.text
    onClicked: control.used = true
    onHoveredChanged: {
        if (!control.hovered)
            control.used = false;
    }
    ToolTip.text: control.text
    ToolTip.visible: (control.hovered || control.activeFocus && Keyboard.inUse) && control.text.length > 0 && !control.down && !control.used
    ToolTip.delay: 600

    contentItem: Icon {
        name: control.icon.name
        size: control.iconSize
        mirror: control.mirrorIcon
        color: control.hovered && !control.checked ? Theme.text : control.ink
    }

    background: Ground {
        on: control
        color: control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"
    }
}
