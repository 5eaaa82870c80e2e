// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.ProgressBar {
    id: control

    implicitWidth: 200
    implicitHeight: 4

    background: Rectangle {
        radius: 2
        color: Theme.pressed
    }

    contentItem: Item {
        Rectangle {
            x: control.mirrored ? parent.width - width : 0
            width: control.indeterminate ? parent.width : control.position * parent.width
            height: parent.height
            radius: 2
            color: Theme.accentFill
            opacity: control.indeterminate ? 0.5 : 1
        }
    }
}
