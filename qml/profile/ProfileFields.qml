// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The facts that people put on their profile, with the verified ones marked.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.viewmodels

Column {
    id: fields

    required property var values // { nameMarkup, valueMarkup, verified, verifiedText, rightToLeft }
    property double accountId: -1

    Repeater {
        model: fields.values

        Item {
            id: field

            required property var modelData
            readonly property bool stacked: width < 380

            width: fields.width
            height: stacked ? name.height + value.height + 14 : Math.max(name.height, value.height) + 16
            Accessible.role: Accessible.StaticText
            Accessible.name: field.modelData.verified ? qsTr("%1: %2. %3").arg(name.text.replace(/<[^>]*>/g, "")).arg(value.plainText).arg(field.modelData.verifiedText) : qsTr("%1: %2").arg(name.text.replace(/<[^>]*>/g, "")).arg(value.plainText)

            Rectangle {
                anchors.fill: parent
                anchors.topMargin: 1
                anchors.leftMargin: -8
                anchors.rightMargin: -8
                visible: field.modelData.verified
                radius: 6
                color: Theme.positive
                opacity: 0.1
            }

            Text {
                id: name

                anchors.left: parent.left
                y: 8
                width: field.stacked ? parent.width : Math.round(parent.width * 0.3)
                text: field.modelData.nameMarkup
                textFormat: Text.StyledText
                elide: Text.ElideRight
                maximumLineCount: 1
                horizontalAlignment: Text.AlignLeft
                color: Theme.secondary
                font.pixelSize: Theme.small
            }

            Icon {
                id: tick

                anchors.right: parent.right
                y: value.y + 1
                visible: field.modelData.verified
                name: "check"
                size: 16
                color: Theme.positive
            }

            Prose {
                id: value

                readonly property real room: (field.stacked ? parent.width : parent.width - name.width - 16) - (tick.visible ? 24 : 0)

                // Beside its name, in whichever direction it is written.
                anchors.left: field.stacked ? parent.left : name.right
                anchors.leftMargin: field.stacked ? 0 : 16
                y: field.stacked ? name.height + 8 : 8
                width: implicitWidth > 0 ? Math.min(room, Math.ceil(implicitWidth) + 1) : room
                height: implicitHeight
                markup: field.modelData.valueMarkup
                pixelSize: Theme.small
                leading: 1
                linkColor: field.modelData.verified ? Theme.positive : Theme.accent
                Accessible.ignored: true // told with its name
                onLinkActivated: link => App.openLink(link, fields.accountId)
            }

            LinkStops {
                prose: value
            }

            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
}
