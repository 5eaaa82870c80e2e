// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A heading and the settings below it.
import QtQuick
import foyer.components
import foyer.look

Column {
    id: section

    required property string title
    required property string iconName
    default property alias rows: body.data

    width: parent?.width ?? 0
    spacing: 4

    Item {
        width: parent.width
        implicitHeight: Math.max(28, heading.implicitHeight) + 8

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: heading.verticalCenter
            name: section.iconName
            size: Math.round(Theme.heading * 1.18)
            color: Theme.accent
        }

        Heading {
            id: heading

            anchors.left: icon.right
            anchors.leftMargin: 10
            anchors.right: parent.right
            text: section.title
            horizontalAlignment: Text.AlignLeft
        }
    }

    Column {
        id: body

        width: parent.width
    }

    Item {
        width: 1
        height: 12
    }

    Hairline {
        width: parent.width
    }
}
