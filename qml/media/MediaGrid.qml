// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The media of a post: one in its own shape, two side by side, three with a large one, four in a square, more behind the fourth.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.presentation
import foyer.style

Item {
    id: grid

    required property list<mediaView> media
    property bool sensitive: false
    property bool revealed: false
    property bool compact: false // in a quoted post
    property color ground: Theme.window
    property int focusPolicy: Qt.StrongFocus
    property bool still: false // part of a picture: nothing plays, nothing says what a click would do
    property real density: Screen.devicePixelRatio

    signal opened(index: int)
    signal revealAsked(shown: bool)

    property mediaView none // for a tile that is about to go
    readonly property int amount: media.length
    readonly property int shown: Math.min(4, amount)
    readonly property bool covered: sensitive && !revealed
    readonly property int gap: 4
    readonly property bool audioOnly: amount === 1 && media[0].kind === "audio" && media[0].preview.length === 0
    readonly property real singleAspect: amount === 1 ? Math.min(2.4, Math.max(0.75, media[0].aspect > 0 ? media[0].aspect : 1.6)) : 1.6
    readonly property real pairAspect: amount === 2 ? Math.min(1.7, Math.max(0.9, ((media[0].aspect || 1.5) + (media[1].aspect || 1.5)) / 2)) : 1.6
    readonly property real tallest: compact ? 200 : 520
    // A tall picture stays narrow rather than being cut to a strip.
    readonly property real fullWidth: amount === 1 ? Math.min(width, tallest * singleAspect) : width

    implicitHeight: amount === 0 ? 0 : audioOnly ? 96 : amount === 1 ? Math.round(fullWidth / singleAspect) : Math.round(width / (compact ? 2.4 : amount === 2 ? pairAspect * 2 : 1.6))

    function place(index: int): rect {
        const w = grid.fullWidth;
        const h = grid.implicitHeight;
        const half = Math.floor((w - gap) / 2);
        const low = Math.floor((h - gap) / 2);
        if (shown === 1)
            return Qt.rect(0, 0, w, h);
        if (shown === 2)
            return Qt.rect(index * (half + gap), 0, half, h);
        if (shown === 3) {
            const large = Math.floor((w - gap) * 0.6);
            return index === 0 ? Qt.rect(0, 0, large, h) : Qt.rect(large + gap, (index - 1) * (low + gap), w - large - gap, low);
        }
        return Qt.rect((index % 2) * (half + gap), Math.floor(index / 2) * (low + gap), half, low);
    }

    Repeater {
        model: grid.shown

        MediaTile {
            required property int index

            readonly property rect place: grid.place(index)

            x: grid.LayoutMirroring.enabled ? grid.width - place.x - place.width : place.x
            y: place.y
            width: place.width
            height: place.height
            media: grid.media[index] ?? grid.none
            covered: grid.covered
            focusPolicy: grid.focusPolicy
            ground: grid.ground
            still: grid.still
            density: grid.density
            more: index === 3 ? grid.amount - 4 : 0
            onClicked: grid.covered ? grid.revealAsked(true) : grid.opened(index)
        }
    }

    Loader {
        x: (grid.LayoutMirroring.enabled ? grid.width - grid.fullWidth : 0) + (grid.covered ? Math.round((grid.fullWidth - width) / 2) : 8)
        y: grid.covered ? Math.round((grid.height - height) / 2) : 8
        active: grid.covered || grid.sensitive && !grid.still
        sourceComponent: grid.covered ? cover : hide
    }

    Component {
        id: cover

        Rectangle {
            implicitWidth: Math.min(grid.fullWidth - 16, words.implicitWidth + 28)
            implicitHeight: words.implicitHeight + 18
            radius: 10
            color: "#b8000000"

            Column {
                id: words

                anchors.centerIn: parent
                width: Math.min(implicitWidth, grid.fullWidth - 44)

                Text {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: qsTr("Sensitive content")
                    textFormat: Text.PlainText
                    color: "white"
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                }

                Text {
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: !grid.still
                    text: qsTr("Click to show")
                    textFormat: Text.PlainText
                    color: "#e0ffffff"
                    font.pixelSize: Theme.caption
                }
            }
        }
    }

    Component {
        id: hide

        RoundButton {
            implicitWidth: 32
            implicitHeight: 32
            focusPolicy: grid.focusPolicy
            text: qsTr("Hide media")
            icon.name: "eye-off"
            onClicked: grid.revealAsked(false)
        }
    }
}
