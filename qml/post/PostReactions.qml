// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The emoji that people answered with.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.presentation

Flow {
    id: view

    required property list<reactionView> reactions

    spacing: 6
    onReactionsChanged: forceLayout()
    onWidthChanged: forceLayout()

    Repeater {
        model: view.reactions.length

        Rectangle {
            id: chip

            required property int index
            property reactionView none
            readonly property reactionView reaction: view.reactions[index] ?? none

            width: mark.width + count.implicitWidth + 22
            height: Math.round(Theme.small * 2)
            radius: height / 2
            color: reaction.mine ? Theme.accentSoft : Theme.hover
            border.width: reaction.mine ? 1 : 0
            border.color: Theme.accent
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2").arg(reaction.name).arg(reaction.count)

            Item {
                id: mark

                anchors.left: parent.left
                anchors.leftMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                width: chip.reaction.image.length > 0 ? 20 : letter.implicitWidth
                height: 20

                Picture {
                    anchors.fill: parent
                    whole: true
                    address: chip.reaction.image
                }

                Text {
                    id: letter

                    anchors.centerIn: parent
                    visible: chip.reaction.image.length === 0
                    text: chip.reaction.text
                    textFormat: Text.PlainText
                    font.pixelSize: Theme.body
                    color: Theme.text
                }
            }

            Text {
                id: count

                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                text: chip.reaction.count
                textFormat: Text.PlainText
                color: chip.reaction.mine ? Theme.accent : Theme.secondary
                font.pixelSize: Theme.small
            }
        }
    }
}
