// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.TabButton {
    id: control

    implicitHeight: Theme.control + 8
    leftPadding: 12
    rightPadding: 12
    width: implicitContentWidth + leftPadding + rightPadding
    hoverEnabled: true

    contentItem: ButtonFace {
        text: control.text
        iconName: control.icon.name
        color: control.checked ? Theme.text : control.hovered ? Theme.text : Theme.secondary
        weight: control.checked ? Font.DemiBold : Font.Medium
    }

    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 16
            height: 3
            radius: 1.5
            visible: control.checked
            color: Theme.accent
        }

        FocusRing {
            anchors.margins: 3
            radius: 8
            on: control
        }
    }
}
