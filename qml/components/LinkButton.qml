// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A button that is only words: "Show more".
import QtQuick
import QtQuick.Templates as T
import foyer.look
import foyer.style

T.Button {
    id: control

    property color ink: Theme.accent
    property int pixelSize: Theme.body

    implicitWidth: face.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.round(Theme.control * 0.78)
    hoverEnabled: true
    Accessible.name: control.text

    contentItem: ButtonFace {
        id: face

        text: control.text
        iconName: control.icon.name
        iconSize: 16
        color: control.ink
        pixelSize: control.pixelSize
    }

    leftInset: -8
    rightInset: -8
    background: Ground {
        on: control
        color: control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"
    }
}
