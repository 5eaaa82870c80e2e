// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person in a list: picture, name, handle and a line of the profile.
import QtQuick
import QtQuick.Templates as T
import foyer.look
import foyer.presentation
import foyer.style

T.ItemDelegate {
    id: row

    required property personView person
    property string note: ""
    property bool showBio: true
    property bool current: false
    readonly property string spoken: row.note.length > 0 ? qsTr("%1. %2").arg(row.text).arg(row.note) : row.text

    implicitHeight: Math.max(72, words.implicitHeight + 24)
    leftPadding: 16
    rightPadding: 16
    hoverEnabled: true
    text: qsTr("%1, %2").arg(row.person.name).arg("@" + row.person.handle)
    Accessible.name: row.spoken

    contentItem: Item {
        Avatar {
            id: face

            anchors.left: parent.left
            anchors.top: parent.top
            anchors.topMargin: 8
            person: row.person
        }

        Column {
            id: words

            anchors.left: face.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            PersonName {
                width: parent.width
                person: row.person
            }

            Quiet {
                width: parent.width
                text: "@" + row.person.handle
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
            }

            Quiet {
                width: parent.width
                visible: row.note.length > 0
                text: row.note
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.accent
            }

            Text {
                width: parent.width
                visible: row.showBio && text.length > 0
                topPadding: 2
                text: row.person.bio
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                color: Theme.text
                font.pixelSize: Theme.small
            }
        }
    }

    background: Rectangle {
        color: row.down ? Theme.pressed : row.hovered || row.highlighted ? Theme.hover : "transparent"

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
