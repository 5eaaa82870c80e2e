// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the viewer: which of how many, and what can be done with it. What has no room is in the menu.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.look
import foyer.style

Item {
    id: bar

    property string counter: ""
    property bool canZoom: false
    property real zoom: 1
    property bool canCopy: false
    property bool hasAddress: false
    property bool hasPost: false
    property bool captions: true
    readonly property bool narrow: width < 640

    signal zoomed(factor: real)
    signal fitted
    signal saved
    signal copied
    signal addressCopied
    signal browserAsked
    signal postAddressCopied
    signal closed

    implicitHeight: Math.max(56, Theme.control + 16)

    ViewerButton {
        id: closeButton

        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Close")
        icon.name: "close"
        onClicked: bar.closed()
    }

    Text {
        anchors.left: closeButton.right
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        text: bar.counter
        textFormat: Text.PlainText
        color: "white"
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter

        ViewerButton {
            visible: bar.canZoom && !bar.narrow
            enabled: bar.zoom > 1
            text: qsTr("Smaller")
            icon.name: "zoom-out"
            onClicked: bar.zoomed(1 / 1.4)
        }

        ViewerButton {
            visible: bar.canZoom && !bar.narrow
            enabled: bar.zoom < 8
            text: qsTr("Larger")
            icon.name: "zoom-in"
            onClicked: bar.zoomed(1.4)
        }

        ViewerButton {
            visible: bar.canZoom && !bar.narrow
            enabled: bar.zoom > 1
            text: qsTr("Fit into the window")
            icon.name: "fit"
            onClicked: bar.fitted()
        }

        ViewerButton {
            checked: bar.captions
            text: bar.captions ? qsTr("Hide the description") : qsTr("Show the description")
            icon.name: "alt"
            onClicked: bar.captions = !bar.captions
        }

        ViewerButton {
            text: qsTr("Save…")
            icon.name: "download"
            onClicked: bar.saved()
        }

        ViewerButton {
            visible: bar.canCopy && !bar.narrow
            text: qsTr("Copy the picture")
            icon.name: "copy"
            onClicked: bar.copied()
        }

        ViewerButton {
            id: moreButton

            visible: bar.hasAddress || bar.hasPost || (bar.canCopy && bar.narrow)
            text: qsTr("More")
            icon.name: "more"
            onClicked: menu.popup(moreButton, 0, moreButton.height)
        }
    }

    Menu {
        id: menu

        MenuItem {
            visible: bar.canCopy && bar.narrow
            text: qsTr("Copy the picture")
            icon.name: "copy"
            onTriggered: bar.copied()
        }

        MenuItem {
            visible: bar.hasAddress
            text: qsTr("Open in the browser")
            icon.name: "external"
            onTriggered: bar.browserAsked()
        }

        MenuItem {
            visible: bar.hasAddress
            text: qsTr("Copy the address")
            icon.name: "link"
            onTriggered: bar.addressCopied()
        }

        MenuItem {
            visible: bar.hasPost
            text: qsTr("Copy the address of the post")
            icon.name: "messages"
            onTriggered: bar.postAddressCopied()
        }
    }
}
