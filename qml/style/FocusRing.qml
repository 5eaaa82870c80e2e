// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has the keyboard's focus wears this while the person steers by keys; placed inside the control that it marks.
import QtQuick
import foyer.look
import foyer.navigation

Rectangle {
    property Item on: null
    property bool shown: on !== null && on.activeFocus && Keyboard.inUse

    anchors.fill: parent
    anchors.margins: -2
    visible: shown
    color: "transparent"
    radius: 10
    border.width: 2
    border.color: Theme.accent
}
