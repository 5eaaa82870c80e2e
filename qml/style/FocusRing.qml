// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has the keyboard's focus wears this; placed inside the control that it marks.
import QtQuick
import foyer.look

Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -2
    visible: shown
    color: "transparent"
    radius: 10
    border.width: 2
    border.color: Theme.accent
}
