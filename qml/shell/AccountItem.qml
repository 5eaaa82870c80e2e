// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An account in the switcher's menu.
import QtQuick
import foyer.components
import foyer.look
import foyer.presentation
import foyer.style

MenuItem {
    id: item

    required property personView account
    property bool chosen: false
    property int count: 0

    implicitHeight: 56
    text: item.account.name
    Accessible.name: item.chosen ? qsTr("%1, @%2, current account").arg(item.account.name).arg(item.account.handle) : qsTr("%1, @%2").arg(item.account.name).arg(item.account.handle)

    contentItem: Item {
        Avatar {
            id: face

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            size: 36
            person: item.account
        }

        Column {
            anchors.left: face.right
            anchors.leftMargin: 10
            anchors.right: badge.visible ? badge.left : tick.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter

            Text {
                width: parent.width
                text: item.account.nameMarkup
                textFormat: Text.StyledText
                elide: Text.ElideRight
                maximumLineCount: 1
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.body
                font.weight: item.chosen ? Font.DemiBold : Font.Normal
            }

            Quiet {
                width: parent.width
                text: "@" + item.account.handle
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.caption
            }
        }

        Badge {
            id: badge

            anchors.right: tick.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            count: item.count
        }

        Icon {
            id: tick

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: item.chosen ? "check" : ""
            size: 18
            color: Theme.accent
        }
    }
}
