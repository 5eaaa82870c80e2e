// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a post that is still on its way.
import QtQuick
import foyer.look

Item {
    id: skeleton

    objectName: "waiting" // for whoever takes a picture once it is over
    property int lines: 3
    property bool faceless: false

    implicitHeight: 72 + lines * 22
    Accessible.ignored: true

    Rectangle {
        id: face

        visible: !skeleton.faceless
        x: LayoutMirroring.enabled ? parent.width - width - 16 : 16
        y: 16
        width: 44
        height: 44
        radius: 10
        color: Theme.hover
    }

    Column {
        readonly property int indent: skeleton.faceless ? 16 : 72

        x: LayoutMirroring.enabled ? 16 : indent
        y: 18
        width: parent.width - indent - 16
        spacing: 10

        Rectangle {
            width: parent.width * 0.42
            height: 12
            radius: 6
            color: Theme.hover
        }

        Repeater {
            model: skeleton.lines

            Rectangle {
                required property int index

                width: parent ? parent.width * [0.96, 0.88, 0.62, 0.9][index % 4] : 0
                height: 12
                radius: 6
                color: Theme.hover
            }
        }
    }
}
