// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen while a recording is heard: its cover where it has one, else a calm sign of sound.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.presentation

Item {
    id: face

    required property mediaView media
    property bool playing: false
    readonly property int side: Math.min(320, width - 48, height - 160)

    Rectangle {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -24
        width: face.side
        height: face.side
        radius: 20
        color: "#2a2a2a"

        Row {
            anchors.centerIn: parent
            spacing: 8
            visible: cover.status !== Image.Ready

            Repeater {
                model: [0.3, 0.55, 0.9, 0.7, 1, 0.6, 0.8, 0.45, 0.25]

                Rectangle {
                    required property real modelData

                    anchors.verticalCenter: parent?.verticalCenter
                    width: 8
                    height: Math.round(face.side * 0.42 * modelData)
                    radius: 4
                    color: face.playing ? "#ffffff" : "#8a8a8a"
                }
            }
        }

        Picture {
            id: cover

            anchors.fill: parent
            address: face.media.preview
            radius: 20
        }
    }
}
