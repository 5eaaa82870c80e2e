// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which server this is: its picture, what it says of itself, and its rules.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.style

Rectangle {
    id: card

    required property string title
    required property string text
    required property string thumbnail
    required property list<string> rules
    property bool open: false

    implicitHeight: column.height + (picture.visible ? picture.height : 0)
    radius: 12
    color: Theme.rail
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Picture {
        id: picture

        width: parent.width
        height: Math.round(width * 0.42)
        visible: card.thumbnail.length > 0 && status !== Image.Error
        address: card.thumbnail
        radius: 12
        Accessible.ignored: true
    }

    Column {
        id: column

        anchors.bottom: parent.bottom
        x: 16
        width: parent.width - 32
        topPadding: 14
        bottomPadding: 14
        spacing: 6

        Heading {
            width: parent.width
            text: card.title
            horizontalAlignment: Text.AlignLeft
        }

        Note {
            width: parent.width
            visible: text.length > 0
            text: card.text
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            lineHeight: Theme.leading
        }

        LinkButton {
            visible: card.rules.length > 0
            //: %n: how many rules the server has
            text: card.open ? qsTr("Hide the rules") : qsTr("%n rules of this server", "", card.rules.length)
            icon.name: card.open ? "chevron-up" : "chevron-down"
            Accessible.description: card.open ? qsTr("unfolded") : qsTr("folded")
            onClicked: card.open = !card.open
        }

        Repeater {
            model: card.open ? card.rules : []

            Item {
                id: rule

                required property int index
                required property string modelData

                width: column.width
                implicitHeight: words.implicitHeight

                Note {
                    id: number

                    anchors.left: parent.left
                    width: 24
                    text: (rule.index + 1).toLocaleString(Qt.locale(), "f", 0) + "."
                    horizontalAlignment: Text.AlignLeft
                    Accessible.ignored: true
                }

                Text {
                    id: words

                    anchors.left: number.right
                    anchors.right: parent.right
                    text: rule.modelData
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.text
                    font.pixelSize: Theme.small
                    Accessible.role: Accessible.ListItem
                    Accessible.name: text
                }
            }
        }
    }
}
