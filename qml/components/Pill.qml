// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small button with a full rounding that floats above a list: "12 new posts".
import QtQuick
import QtQuick.Templates as T
import foyer.look
import foyer.style

T.Button {
    id: control

    implicitWidth: face.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.control
    leftPadding: 14
    rightPadding: 18
    hoverEnabled: true
    Accessible.name: control.text

    contentItem: ButtonFace {
        id: face

        text: control.text
        iconName: control.icon.name
        iconSize: 18
        color: Theme.onAccent
        weight: Font.DemiBold
    }

    background: Rectangle {
        radius: height / 2
        color: control.down ? Qt.darker(Theme.accentFill, 1.15) : control.hovered ? Qt.darker(Theme.accentFill, 1.07) : Theme.accentFill
        border.width: 2
        border.color: Theme.window

        FocusRing {
            radius: height / 2
            on: control
        }
    }
}
