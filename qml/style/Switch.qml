// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.Switch {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.control, implicitContentHeight)
    spacing: 12
    opacity: enabled ? 1 : 0.5

    indicator: Rectangle {
        x: control.mirrored ? 0 : control.width - width
        y: Math.round((control.height - height) / 2)
        implicitWidth: 40
        implicitHeight: 24
        radius: 12
        color: control.checked ? Theme.accentFill : Theme.pressed
        border.width: control.checked ? 0 : 1
        border.color: Theme.outline

        Rectangle {
            x: Math.round(4 + control.visualPosition * 16)
            y: 4
            width: 16
            height: 16
            radius: 8
            color: control.checked ? Theme.onAccent : Theme.outline

            Behavior on x {
                Motion {}
            }
        }

        FocusRing {
            radius: 14
            on: control
        }
    }

    contentItem: Text {
        leftPadding: control.mirrored ? 40 + control.spacing : 0
        rightPadding: control.mirrored ? 0 : 40 + control.spacing
        text: control.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        color: Theme.text
        font.pixelSize: Theme.body
    }
}
