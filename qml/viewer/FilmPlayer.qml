// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a film, a soundless loop or a recording. Loaded by its address, so that QtMultimedia is only there once it is needed.
pragma ComponentBehavior: Bound

import QtQuick
import QtMultimedia
import foyer.film
import foyer.look
import foyer.media
import foyer.presentation
import foyer.style
import foyer.viewmodels

ViewerPart {
    id: film

    readonly property bool loop: media.kind === "gifv"
    readonly property bool soundOnly: media.kind === "audio" || ([MediaPlayer.LoadedMedia, MediaPlayer.BufferedMedia, MediaPlayer.EndOfMedia].includes(engine.mediaStatus) && !engine.hasVideo)
    readonly property bool startsItself: Settings.autoplay === "always" && !Theme.reducedMotion || Settings.autoplay === "gifv" && loop && !Theme.reducedMotion
    property bool wanted: startsItself // by the setting, or since somebody pressed "play"
    readonly property bool waiting: wanted && !failed && (file.status !== MediaFile.Ready || engine.error !== MediaPlayer.NoError || engine.mediaStatus === MediaPlayer.LoadingMedia || engine.mediaStatus === MediaPlayer.BufferingMedia || engine.mediaStatus === MediaPlayer.StalledMedia)

    function takeKey(key: int): bool {
        switch (key) {
        case Qt.Key_Space:
        case Qt.Key_K:
            bar.toggle();
            return true;
        case Qt.Key_J:
            bar.seekBy(-10000);
            return true;
        case Qt.Key_L:
            bar.seekBy(10000);
            return true;
        case Qt.Key_M:
            voice.muted = !voice.muted;
            return true;
        case Qt.Key_Up:
            bar.louder(0.1);
            return true;
        case Qt.Key_Down:
            bar.louder(-0.1);
            return true;
        case Qt.Key_Home:
            engine.position = 0;
            return true;
        }
        return false;
    }

    function play(): void {
        film.wanted = true;
        engine.play();
    }

    function retry(): void {
        film.wanted = true;
        file.retry();
        engine.play();
    }

    failed: file.status === MediaFile.Failed || engine.error !== MediaPlayer.NoError
    problem: file.errorText.length > 0 ? file.errorText : media.kind === "audio" ? qsTr("This recording cannot be played.") : qsTr("This film cannot be played.")
    Accessible.role: Accessible.Animation
    Accessible.name: media.alt.length > 0 ? media.alt : soundOnly ? qsTr("Audio recording without a description") : qsTr("Video without a description")

    MediaFile {
        id: file

        url: film.media.playUrl
        fetch: !film.wanted ? MediaFile.Never : film.loop ? MediaFile.Small : MediaFile.Large
    }

    AudioOutput {
        id: voice
    }

    MediaPlayer {
        id: engine

        source: file.localFile
        videoOutput: view
        audioOutput: voice
        loops: film.loop ? MediaPlayer.Infinite : 1
        autoPlay: film.wanted
    }

    FilmView {
        id: view

        anchors.fill: parent
        visible: !film.soundOnly

        TapHandler {
            onTapped: bar.toggle()
        }
    }

    Image {
        anchors.fill: parent
        visible: !view.hasFrame && !film.soundOnly
        source: film.media.preview
        sourceSize: Qt.size(1280, 1280)
        asynchronous: true
        fillMode: Image.PreserveAspectFit
    }

    Loader {
        anchors.fill: parent
        active: film.soundOnly
        sourceComponent: AudioFace {
            media: film.media
            playing: bar.playing
        }
    }

    ViewerButton {
        anchors.centerIn: parent
        implicitWidth: 72
        visible: !bar.playing && !film.failed && !film.waiting && !film.soundOnly
        text: qsTr("Play")
        icon.name: "play-filled"
        background: Rectangle {
            radius: width / 2
            color: "#b8000000"
        }
        focusPolicy: Qt.NoFocus
        onClicked: film.play()
    }

    BusyIndicator {
        anchors.centerIn: parent
        running: film.waiting
        ink: "white"
    }

    Text {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.verticalCenter
        anchors.topMargin: 36
        visible: film.waiting && file.progress > 0 && file.progress < 1
        text: qsTr("%1 % of the film is here").arg(Math.floor(file.progress * 100).toLocaleString(Qt.locale(), "f", 0))
        textFormat: Text.PlainText
        color: "white"
        font.pixelSize: Theme.small
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: bar.top
        anchors.bottomMargin: 12
        width: Math.min(film.width - 32, words.implicitWidth + 20)
        height: words.implicitHeight + 10
        visible: view.subtitle.length > 0
        radius: 6
        color: "#cc000000"

        Text {
            id: words

            anchors.centerIn: parent
            width: Math.min(implicitWidth, film.width - 52)
            text: view.subtitle
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: "white"
            font.pixelSize: Theme.heading
        }
    }

    PlayerBar {
        id: bar

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        width: Math.min(parent.width - 24, 720)
        visible: !film.failed
        player: engine
        sound: voice
        onPlayAsked: film.play()
    }
}
