// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One picture, film or recording of a post: the blurred hash at once, the picture when it is there, and what it is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.navigation
import foyer.presentation
import foyer.style
import foyer.viewmodels

T.AbstractButton {
    id: tile

    required property mediaView media
    property bool covered: false
    property int more: 0 // how many are not shown
    property int corner: 10
    property color ground: Theme.window
    property bool still: false
    property alias density: picture.density

    readonly property bool film: tile.media.kind === "video" || tile.media.kind === "gifv" || tile.media.kind === "audio"
    // Whether it may play here by itself, and whether it has done so since it came into sight.
    readonly property bool playable: tile.media.playUrl.length > 0 && !tile.still && !tile.covered && tile.more === 0 && !Theme.reducedMotion && (tile.media.kind === "gifv" ? Settings.autoplay !== "never" : tile.media.kind === "video" && Settings.autoplay === "always" && tile.media.seconds > 0 && tile.media.seconds <= 60)
    property bool played: false
    readonly property bool playing: tile.playable && Autoplay.current === tile
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

    onPlayableChanged: tile.playable ? Autoplay.add(tile) : Autoplay.remove(tile)
    onMediaChanged: {
        tile.played = false;
        if (Autoplay.current === tile)
            Autoplay.current = null; // used again for another post
    }
    Component.onCompleted: {
        if (tile.playable)
            Autoplay.add(tile);
    }
    Component.onDestruction: Autoplay.remove(tile)

    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: tile.covered ? qsTr("%1, hidden").arg(tile.kindName) : tile.media.alt.length > 0 ? qsTr("%1: %2").arg(tile.kindName).arg(tile.media.alt) : qsTr("%1 without a description").arg(tile.kindName)

    background: Rectangle {
        radius: tile.corner
        color: Theme.pressed

        Loader {
            anchors.fill: parent
            active: tile.media.blurhash.length > 0 && (picture.status !== Image.Ready || tile.covered)
            sourceComponent: Image {
                source: tile.media.blurhash + (tile.media.aspect > 0 ? "?aspect=" + tile.media.aspect.toFixed(2) : "")
                smooth: true
                fillMode: Image.Stretch

                RoundFrame {
                    corner: tile.corner
                    ground: tile.ground
                }
            }
        }

        Picture {
            id: picture

            anchors.fill: parent
            visible: !tile.covered
            address: tile.covered ? "" : tile.media.preview
            radius: tile.corner
            focusX: tile.media.focusX
            focusY: tile.media.focusY
            waits: Keyboard.running
        }

        Loader {
            id: player

            function fill(): void {
                if (tile.playing)
                    player.setSource(Qt.resolvedUrl("TileFilm.qml"), { "media": tile.media, "corner": tile.corner, "ground": tile.ground });
                else
                    player.source = "";
            }

            anchors.fill: parent
            onLoaded: player.item.ended.connect(() => {
                tile.played = true;
                Autoplay.choose();
            })

            Connections {
                target: tile

                function onPlayingChanged(): void {
                    player.fill();
                }
            }
        }
    }

    contentItem: Loader {
        sourceComponent: tile.covered ? null : tile.more > 0 ? moreSign : tile.film ? (tile.playing ? null : filmSign) : tile.media.preview.length === 0 || picture.status === Image.Error ? missingSign : null
    }

    Component {
        id: missingSign

        Icon {
            name: "image"
            size: 28
            color: Theme.secondary
        }
    }

    Component {
        id: filmSign

        Item {
            Rectangle {
                anchors.centerIn: parent
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
                visible: text.length > 0
                text: tile.media.kind === "gifv" ? qsTr("GIF") : tile.media.duration
            }
        }
    }

    Component {
        id: moreSign

        Rectangle {
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

    Loader {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 8
        active: tile.media.alt.length > 0 && !tile.still && !tile.covered && tile.more === 0
        sourceComponent: MediaLabel {
            text: qsTr("ALT", "badge of a picture that has a description")

            TapHandler {
                gesturePolicy: TapHandler.WithinBounds
                onTapped: Navigator.altAsked(tile.media.alt)
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: tile.activeFocus && Keyboard.inUse
        sourceComponent: FocusRing {
            anchors.margins: 2
            radius: tile.corner - 2
            shown: true
            border.width: 3

            // A picture may have the ring's own colour: a line of the ground's keeps the two apart.
            Rectangle {
                anchors.fill: parent
                anchors.margins: 3
                radius: Math.max(0, parent.radius - 3)
                color: "transparent"
                border.width: 2
                border.color: Theme.window
            }
        }
    }
}
