// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a film or recording is played; each press takes the next speed.
import QtQuick
import QtQuick.Templates as T
import foyer.look
import foyer.navigation

T.Button {
    id: control

    required property real speed

    implicitWidth: Math.max(44, label.implicitWidth + 16)
    implicitHeight: 40
    hoverEnabled: true
    //: %1: a factor, as "1.5"
    text: qsTr("%1×").arg(speed.toLocaleString(Qt.locale(), "f", speed % 1 === 0 ? 0 : speed * 10 % 1 === 0 ? 1 : 2))
    Accessible.name: qsTr("Speed: %1").arg(text)

    contentItem: Text {
        id: label

        text: control.text
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: "white"
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
    }

    background: Rectangle {
        radius: height / 2
        color: control.down ? "#505050" : control.hovered ? "#404040" : "transparent"
        border.width: control.activeFocus && Keyboard.inUse ? 2 : 0
        border.color: "white"
    }
}
