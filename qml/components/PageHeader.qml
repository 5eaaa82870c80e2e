// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the head of a page: back, title, and what the page can do.
import QtQuick
import foyer.look
import foyer.style

Item {
    id: header

    required property string title
    property string subtitle: ""
    property bool canGoBack: false
    property bool busy: false
    property Component frameTools: null // after the page's own
    default property alias tools: toolRow.data

    signal back
    signal titleClicked

    implicitHeight: Math.max(56, Theme.control + 20)

    // The name of the page stands where the words of the page stand.
    Item {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        height: parent.height

        ToolButton {
            id: backButton

            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            visible: header.canGoBack
            text: qsTr("Back")
            icon.name: "back"
            mirrorIcon: header.LayoutMirroring.enabled
            onClicked: header.back()
        }

        Column {
            anchors.left: backButton.visible ? backButton.right : parent.left
            anchors.leftMargin: backButton.visible ? 8 : 16
            anchors.right: waiting.visible ? waiting.left : toolRow.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter

            Text {
                width: parent.width
                text: header.title
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.heading
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text

                TapHandler {
                    onTapped: header.titleClicked()
                }
            }

            Text {
                width: parent.width
                visible: text.length > 0
                text: header.subtitle
                Accessible.role: Accessible.StaticText
                Accessible.name: text
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.secondary
                font.pixelSize: Theme.caption
            }
        }

        BusyIndicator {
            id: waiting

            anchors.right: toolRow.left
            anchors.verticalCenter: parent.verticalCenter
            running: header.busy
        }

        Row {
            id: toolRow

            anchors.right: frame.left
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2
        }

        Loader {
            id: frame

            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            active: header.frameTools !== null
            sourceComponent: header.frameTools
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
