// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A hashtag with how much it is used.
import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.style

T.ItemDelegate {
    id: row

    required property string name
    property string note: ""
    property list<real> usage: []
    property bool current: false
    readonly property string spoken: row.note.length > 0 ? qsTr("%1, %2").arg(row.text).arg(row.note) : row.text

    implicitHeight: 60
    hoverEnabled: true
    text: "#" + row.name
    Accessible.name: row.spoken

    contentItem: Item {
        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            name: "hash"
            size: 22
            color: Theme.accent
        }

        Column {
            anchors.left: sign.right
            anchors.leftMargin: 12
            anchors.right: bars.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter

            Text {
                width: parent.width
                text: row.name
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
            }

            Quiet {
                width: parent.width
                visible: text.length > 0
                text: row.note
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
        }

        Bars {
            id: bars

            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            values: row.usage
        }
    }

    background: Rectangle {
        color: row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"

        FocusRing {
            anchors.margins: 2
            radius: 8
            shown: row.current
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
}
