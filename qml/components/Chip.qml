// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small labelled button: a hashtag, a filter.
import QtQuick
import QtQuick.Templates as T
import foyer.look
import foyer.style

T.Button {
    id: control

    implicitWidth: face.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.round(Theme.control * 0.8)
    leftPadding: 10
    rightPadding: 10
    hoverEnabled: true
    autoExclusive: control.checkable // one of several filters: pressing it again does not take it away
    Accessible.name: control.text

    contentItem: ButtonFace {
        id: face

        text: control.text
        iconName: control.icon.name
        iconSize: 16
        color: control.checked ? Theme.accent : Theme.secondary
        weight: control.checked ? Font.DemiBold : Font.Medium
    }

    background: Ground {
        on: control
        radius: height / 2
        color: control.checked ? Theme.accentSoft : control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"
        border.width: ringed ? 2 : control.checked ? 0 : 1
        border.color: ringed ? Theme.accent : Theme.hairline
    }
}
