// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.Button {
    id: control

    property bool danger: false
    readonly property color ink: control.highlighted ? Theme.onAccent : control.danger ? Theme.danger : control.flat ? Theme.accent : Theme.text

    implicitWidth: Math.max(Theme.control, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 16
    rightPadding: 16
    topPadding: 4
    bottomPadding: 4
    opacity: enabled ? 1 : 0.5
    hoverEnabled: true

    contentItem: ButtonFace {
        text: control.text
        lines: 2
        iconName: control.icon.name
        color: control.ink
    }

    background: Rectangle {
        radius: 8
        color: control.highlighted ? (control.down ? Qt.darker(Theme.accentFill, 1.15) : control.hovered ? Qt.darker(Theme.accentFill, 1.07) : Theme.accentFill)
                                   : control.down ? Theme.pressed : control.hovered || control.checked ? Theme.hover : control.flat ? "transparent" : Theme.window
        border.width: control.flat || control.highlighted ? 0 : 1
        border.color: Theme.outline

        FocusRing {
            on: control
        }
    }
}
