// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many are unread.
import QtQuick
import foyer.look

Rectangle {
    id: badge

    property int count: 0

    visible: count > 0
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + 10)
    implicitHeight: Math.round(Theme.caption * 1.5)
    radius: implicitHeight / 2
    color: Theme.accentFill
    Accessible.ignored: true

    Text {
        id: label

        anchors.centerIn: parent
        text: badge.count > 99 ? "99+" : badge.count.toLocaleString(Qt.locale(), "f", 0)
        textFormat: Text.PlainText
        color: Theme.onAccent
        font.pixelSize: Math.round(Theme.caption * 0.92)
        font.weight: Font.DemiBold
    }
}
