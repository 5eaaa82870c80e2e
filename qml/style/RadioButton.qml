// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.RadioButton {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.control, implicitContentHeight)
    spacing: 10
    opacity: enabled ? 1 : 0.5

    indicator: Rectangle {
        x: control.mirrored ? control.width - width : 0
        y: Math.round((control.height - height) / 2)
        implicitWidth: 20
        implicitHeight: 20
        radius: 10
        color: Theme.raised
        border.width: control.checked ? 6 : 1
        border.color: control.checked ? Theme.accentFill : Theme.outline

        FocusRing {
            radius: 12
            on: control
        }
    }

    contentItem: Text {
        leftPadding: control.mirrored ? 0 : 20 + control.spacing
        rightPadding: control.mirrored ? 20 + control.spacing : 0
        text: control.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        color: Theme.text
        font.pixelSize: Theme.body
    }
}
