// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One setting: what it is, a word of explanation, and its control at the end of the line, or below where there is no room.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look

Item {
    id: row

    required property string name
    property string text: ""
    default property alias control: place.data
    readonly property bool below: place.childrenRect.width > width * 0.55

    width: parent?.width ?? 0
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Accessible.description: text
    implicitHeight: below ? words.height + place.height + 24 : Math.max(words.height, place.height) + 16

    Column {
        id: words

        anchors.left: parent.left
        y: row.below ? 8 : Math.round((row.height - height) / 2)
        width: row.below ? parent.width : parent.width - place.width - 16
        spacing: 2

        Text {
            width: parent.width
            text: row.name
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.body
            Accessible.ignored: true
        }

        Quiet {
            width: parent.width
            visible: text.length > 0
            text: row.text
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }

    Item {
        id: place

        x: row.below !== row.LayoutMirroring.enabled ? 0 : row.width - width
        y: row.below ? words.height + 16 : Math.round((row.height - height) / 2)
        width: childrenRect.width
        height: childrenRect.height
    }
}
