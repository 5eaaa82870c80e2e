// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of the buttons beside a picture: seen on light pictures as well as on dark ones.
import QtQuick
import QtQuick.Templates as T
import foyer.navigation

Rectangle {
    id: ground

    readonly property T.Button control: parent as T.Button

    radius: width / 2
    color: control?.hovered ? "#e0303030" : "#90000000"
    border.width: control?.activeFocus && Keyboard.inUse ? 2 : 0
    border.color: "white"
}
