// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.Slider {
    id: control

    implicitWidth: 200
    implicitHeight: 28
    padding: 4

    background: Rectangle {
        x: control.leftPadding
        y: Math.round(control.topPadding + (control.availableHeight - height) / 2)
        width: control.availableWidth
        height: 4
        radius: 2
        color: Theme.pressed

        Rectangle {
            x: control.mirrored ? parent.width - width : 0
            width: control.position * parent.width
            height: parent.height
            radius: 2
            color: Theme.accentFill
        }
    }

    handle: Rectangle {
        x: Math.round(control.leftPadding + control.visualPosition * (control.availableWidth - width))
        y: Math.round(control.topPadding + (control.availableHeight - height) / 2)
        implicitWidth: 16
        implicitHeight: 16
        radius: 8
        color: Theme.accentFill

        FocusRing {
            radius: 10
            on: control
        }
    }
}
