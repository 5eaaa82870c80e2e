// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Three dots, of which one after the other is strong. Under reduced motion they stand still.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.look

T.BusyIndicator {
    id: control

    objectName: "waiting" // for whoever takes a picture once it is over
    property color ink: Theme.accent
    property int step: 1

    implicitWidth: 40
    implicitHeight: 24
    visible: running
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Loading")

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: 6

            Repeater {
                model: 3

                Rectangle {
                    required property int index

                    width: 7
                    height: 7
                    radius: 3.5
                    color: control.ink
                    opacity: Theme.reducedMotion || control.step === index ? 1 : 0.3
                }
            }
        }

        Timer {
            interval: 260
            repeat: true
            running: control.running && control.visible && !Theme.reducedMotion
            onTriggered: control.step = (control.step + 1) % 3
        }
    }
}
