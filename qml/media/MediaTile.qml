// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One picture, film or recording of a post: the blurred hash at once, the picture when it is there, and what it is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.presentation
import foyer.style

T.AbstractButton {
    id: tile

    required property mediaView media
    property bool covered: false
    property int more: 0 // how many are not shown
    property int corner: 10
    property color ground: Theme.window

    readonly property bool film: tile.media.kind === "video" || tile.media.kind === "gifv" || tile.media.kind === "audio"
    readonly property string kindName: {
        switch (tile.media.kind) {
        case "video":
            return qsTr("Video");
        case "gifv":
            return qsTr("Animation");
        case "audio":
            return qsTr("Audio recording");
        case "image":
            return qsTr("Image");
        }
        return qsTr("Attachment");
    }

    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: tile.covered ? qsTr("%1, hidden").arg(tile.kindName) : tile.media.alt.length > 0 ? qsTr("%1: %2").arg(tile.kindName).arg(tile.media.alt) : qsTr("%1 without a description").arg(tile.kindName)

    background: Rectangle {
        radius: tile.corner
        color: Theme.pressed

        Image {
            id: blur

            anchors.fill: parent
            visible: picture.status !== Image.Ready || tile.covered
            source: tile.media.blurhash.length > 0 && visible ? tile.media.blurhash + (tile.media.aspect > 0 ? "?aspect=" + tile.media.aspect.toFixed(2) : "") : ""
            smooth: true
            fillMode: Image.Stretch
        }

        RoundFrame {
            visible: blur.visible && blur.status === Image.Ready
            corner: tile.corner
            ground: tile.ground
        }

        Picture {
            id: picture

            anchors.fill: parent
            visible: !tile.covered
            address: tile.covered ? "" : tile.media.preview
            radius: tile.corner
            focusX: tile.media.focusX
            focusY: tile.media.focusY
        }

        FocusRing {
            anchors.margins: 2
            radius: tile.corner - 2
            on: tile
            border.width: 3
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: tile.media.preview.length === 0 && !tile.film && !tile.covered || (picture.status === Image.Error && !tile.film)
            name: "image"
            size: 28
            color: Theme.secondary
        }

        Rectangle {
            anchors.centerIn: parent
            visible: tile.film && !tile.covered && tile.more === 0
            width: 52
            height: 52
            radius: 26
            color: tile.hovered ? "#d0000000" : "#a0000000"

            Icon {
                anchors.fill: parent
                anchors.leftMargin: tile.media.kind === "audio" ? 0 : 3
                name: tile.media.kind === "audio" ? "music" : "play-filled"
                size: 24
                color: "white"
            }
        }

        MediaLabel {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 8
            visible: text.length > 0 && !tile.covered && tile.more === 0
            text: tile.media.kind === "gifv" ? qsTr("GIF") : tile.film ? tile.media.duration : ""
        }

        MediaLabel {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: 8
            visible: tile.media.alt.length > 0 && !tile.covered && tile.more === 0
            text: qsTr("ALT", "badge of a picture that has a description")

            TapHandler {
                gesturePolicy: TapHandler.WithinBounds
                onTapped: Navigator.altAsked(tile.media.alt)
            }
        }

        Rectangle {
            anchors.fill: parent
            visible: tile.more > 0 && !tile.covered
            radius: tile.corner
            color: "#99000000"

            Text {
                anchors.centerIn: parent
                text: qsTr("+%1", "how many more pictures there are").arg(tile.more.toLocaleString(Qt.locale(), "f", 0))
                textFormat: Text.PlainText
                color: "white"
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
            }
        }
    }
}
