// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A poll's options with their share of the votes, and how long it still runs.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.presentation

Item {
    id: view

    required property pollView poll

    readonly property int optionHeight: Math.round(Theme.body * 2.1)
    readonly property int step: optionHeight + 6

    implicitHeight: poll.options.length * step + foot.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Poll")

    Repeater {
        model: view.poll.options.length

        Item {
            id: option

            required property int index
            readonly property pollOptionView none
            readonly property pollOptionView choice: view.poll.options[index] ?? none

            y: index * view.step
            width: view.width
            height: view.optionHeight
            Accessible.role: Accessible.ListItem
            Accessible.name: choice.percent.length > 0 ? qsTr("%1: %2").arg(label.text.replace(/<[^>]*>/g, "")).arg(choice.percent) : label.text.replace(/<[^>]*>/g, "")

            Rectangle {
                anchors.fill: parent
                radius: 8
                color: Theme.hover
            }

            Rectangle {
                anchors.left: parent.left
                width: option.choice.share > 0 ? Math.max(16, parent.width * option.choice.share) : 0
                height: parent.height
                radius: 8
                color: option.choice.leading ? Theme.accentSoft : Theme.pressed
            }

            Icon {
                id: mine

                anchors.left: parent.left
                anchors.leftMargin: 10
                anchors.verticalCenter: parent.verticalCenter
                visible: option.choice.mine
                name: "check"
                size: 16
                color: Theme.accent
            }

            Text {
                id: label

                anchors.left: mine.visible ? mine.right : parent.left
                anchors.leftMargin: mine.visible ? 6 : 12
                anchors.right: share.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: option.choice.titleMarkup
                textFormat: Text.StyledText
                elide: Text.ElideRight
                maximumLineCount: 1
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.body
                font.weight: option.choice.leading ? Font.DemiBold : Font.Normal
            }

            Text {
                id: share

                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: option.choice.percent
                textFormat: Text.PlainText
                color: Theme.text
                font.pixelSize: Theme.small
                font.weight: option.choice.leading ? Font.DemiBold : Font.Normal
            }
        }
    }

    Quiet {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        text: [view.poll.people, view.poll.multiple ? qsTr("several choices") : "", view.poll.expired ? qsTr("closed") : view.poll.expiresAt > 0 ? Format.remaining(view.poll.expiresAt, Clock.now) : ""].filter(part => part.length > 0).join(" · ")
    }
}
