// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.ScrollBar {
    id: control

    implicitWidth: vertical ? 10 : 40
    implicitHeight: vertical ? 40 : 10
    padding: 2
    minimumSize: 0.05
    visible: policy === T.ScrollBar.AlwaysOn || (policy !== T.ScrollBar.AlwaysOff && size < 1.0)
    Accessible.ignored: true

    contentItem: Rectangle {
        radius: 3
        color: control.pressed ? Theme.secondary : Theme.outline
        opacity: control.active || control.hovered ? 0.9 : 0.35
    }
}
