// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.ScrollView {
    id: control

    implicitWidth: contentWidth
    implicitHeight: contentHeight

    T.ScrollBar.vertical: ScrollBar {
        parent: control
        x: control.mirrored ? 0 : control.width - width
        height: control.height
        active: control.T.ScrollBar.horizontal.active
    }

    T.ScrollBar.horizontal: ScrollBar {
        parent: control
        y: control.height - height
        width: control.width
        policy: T.ScrollBar.AlwaysOff
    }
}
