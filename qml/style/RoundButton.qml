// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.RoundButton {
    id: control

    implicitWidth: Theme.control
    implicitHeight: Theme.control
    radius: width / 2
    hoverEnabled: true
    Accessible.name: control.text
    ToolTip.text: control.text
    ToolTip.visible: hovered && text.length > 0
    ToolTip.delay: 600

    contentItem: Icon {
        name: control.icon.name
        color: "white"
    }

    background: Rectangle {
        radius: control.radius
        color: control.down ? "#e0000000" : control.hovered ? "#c0000000" : "#90000000"

        FocusRing {
            radius: width / 2
            on: control
        }
    }
}
