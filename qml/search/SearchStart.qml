// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Before anything is typed: what was searched before, and how to search well.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

ScrollColumn {
    id: start

    required property SearchModel model

    signal chosen(words: string)
    signal operatorChosen(words: string)

    margin: 16
    spacing: 8

    Item {
        width: parent.width
        height: Math.max(recentTitle.height, forget.height)
        visible: start.model.recent.length > 0

        Heading {
            id: recentTitle

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Searched before")
            font.pixelSize: Theme.body
        }

        LinkButton {
            id: forget

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Forget all")
            onClicked: start.model.forget("")
        }
    }

    Flow {
        width: parent.width
        visible: start.model.recent.length > 0
        spacing: 8
        bottomPadding: 16

        Repeater {
            model: start.model.recent

            Chip {
                required property string modelData

                icon.name: "history"
                text: modelData
                width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                onClicked: start.chosen(modelData)
            }
        }
    }

    Heading {
        width: parent.width
        text: qsTr("Search well")
        font.pixelSize: Theme.body
    }

    Note {
        width: parent.width
        text: qsTr("Foyer searches everything that you have ever seen, without a network. Press Enter to ask your server as well, or paste the link of a post or a person to open it here.")
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        lineHeight: Theme.leading
        bottomPadding: 8
    }

    Repeater {
        model: start.model.hints

        Item {
            id: hint

            required property var modelData

            width: parent?.width ?? 0
            height: Math.max(chip.height, meaning.implicitHeight) + 6

            Chip {
                id: chip

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                text: hint.modelData.operator
                Accessible.name: qsTr("%1: %2").arg(hint.modelData.operator).arg(hint.modelData.meaning)
                onClicked: start.operatorChosen(hint.modelData.operator)
            }

            Quiet {
                id: meaning

                anchors.left: parent.left
                anchors.leftMargin: Math.max(chip.width + 12, 150)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: hint.modelData.meaning
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
    }
}
