// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of a film or a recording: play, where it is, how loud, how fast, captions.
pragma ComponentBehavior: Bound

import QtQuick
import QtMultimedia
import foyer.look
import foyer.presentation
import foyer.style

Item {
    id: bar

    required property MediaPlayer player
    required property AudioOutput sound
    readonly property bool narrow: width < 520
    readonly property bool playing: player.playbackState === MediaPlayer.PlayingState
    readonly property list<real> speeds: [1, 1.25, 1.5, 2, 0.5, 0.75]

    signal playAsked

    function toggle(): void {
        if (bar.playing)
            bar.player.pause();
        else
            bar.playAsked();
    }

    function seekBy(milliseconds: real): void {
        bar.player.position = Math.max(0, Math.min(bar.player.duration, bar.player.position + milliseconds));
    }

    function louder(step: real): void {
        bar.sound.muted = false;
        bar.sound.volume = Math.max(0, Math.min(1, bar.sound.volume + step));
    }

    function nextSpeed(): void {
        bar.player.playbackRate = speeds[(speeds.indexOf(bar.player.playbackRate) + 1) % speeds.length];
    }

    implicitHeight: Math.max(48, Theme.control + 8)
    // Time runs from left to right in every language; so do these controls.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: "#d9161616"
    }

    ViewerButton {
        id: play

        x: 4
        anchors.verticalCenter: parent.verticalCenter
        text: bar.playing ? qsTr("Pause") : qsTr("Play")
        icon.name: bar.playing ? "pause" : "play-filled"
        onClicked: bar.toggle()
    }

    Text {
        id: place

        anchors.left: play.right
        anchors.leftMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        text: Format.duration(Math.floor(bar.player.position / 1000)) || "0:00"
        textFormat: Text.PlainText
        color: "white"
        font.pixelSize: Theme.caption
        font.features: { "tnum": 1 }
        Accessible.ignored: true
    }

    Slider {
        id: seek

        anchors.left: place.right
        anchors.leftMargin: 6
        anchors.right: length.left
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        enabled: bar.player.seekable
        to: Math.max(1, bar.player.duration)
        value: bar.player.position
        stepSize: 5000
        Accessible.name: qsTr("Position")
        Accessible.description: qsTr("%1 of %2").arg(place.text).arg(length.text)
        onMoved: bar.player.position = value
    }

    Text {
        id: length

        anchors.right: tools.left
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        text: Format.duration(Math.round(bar.player.duration / 1000))
        textFormat: Text.PlainText
        color: "#d0d0d0"
        font.pixelSize: Theme.caption
        font.features: { "tnum": 1 }
        Accessible.ignored: true
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter

        ViewerButton {
            visible: bar.player.subtitleTracks.length > 0
            checked: bar.player.activeSubtitleTrack >= 0
            text: checked ? qsTr("Hide captions") : qsTr("Show captions")
            icon.name: "captions"
            onClicked: bar.player.activeSubtitleTrack = bar.player.activeSubtitleTrack >= 0 ? -1 : 0
        }

        SpeedButton {
            visible: !bar.narrow
            speed: bar.player.playbackRate
            onClicked: bar.nextSpeed()
        }

        ViewerButton {
            visible: bar.player.hasAudio
            text: bar.sound.muted ? qsTr("Sound on") : qsTr("Sound off")
            icon.name: bar.sound.muted || bar.sound.volume === 0 ? "mute" : "volume"
            onClicked: bar.sound.muted = !bar.sound.muted
        }

        Slider {
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: 80
            visible: bar.player.hasAudio && !bar.narrow
            value: bar.sound.muted ? 0 : bar.sound.volume
            stepSize: 0.05
            Accessible.name: qsTr("Volume")
            onMoved: {
                bar.sound.muted = false;
                bar.sound.volume = value;
            }
        }
    }
}
