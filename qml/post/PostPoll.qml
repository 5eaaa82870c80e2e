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

    property int made: 0
    readonly property Item last: made >= 0 && options.count > 0 ? options.itemAt(options.count - 1) : null

    implicitHeight: (last ? last.y + last.height + 6 : 0) + foot.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Poll")

    // Below each other by their own sums: a Column would know its height a frame too late for a row that is used again.
    Repeater {
        id: options

        onItemAdded: view.made++
        model: view.poll.options.length

        Item {
            id: option

            required property int index
            property pollOptionView none
            readonly property pollOptionView choice: view.poll.options[index] ?? none
            readonly property Item above: index > 0 ? options.itemAt(index - 1) : null

            y: above ? above.y + above.height + 6 : 0
            width: view.width
            height: Math.max(Math.round(Theme.body * 2.1), label.implicitHeight + 10)
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
                wrapMode: Text.Wrap
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

    Note {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        text: [view.poll.people, view.poll.multiple ? qsTr("several choices") : "", view.poll.expired ? qsTr("closed") : view.poll.expiresAt > 0 ? Format.remaining(view.poll.expiresAt, Clock.now) : ""].filter(part => part.length > 0).join(" · ")
    }
}
