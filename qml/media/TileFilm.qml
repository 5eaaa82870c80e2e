// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A film that plays in its place in a post, without sound. Loaded by its address, so that QtMultimedia is only there once it is needed.
import QtQuick
import QtMultimedia
import foyer.components
import foyer.film
import foyer.media
import foyer.presentation

Item {
    id: film

    required property mediaView media
    required property real corner
    required property color ground

    signal ended

    MediaFile {
        id: file

        url: film.media.playUrl
        fetch: film.media.kind === "gifv" ? MediaFile.Small : MediaFile.Large
    }

    MediaPlayer {
        source: file.localFile
        videoOutput: view
        // A loop that nobody looks at any more need not keep the machine awake.
        loops: film.media.kind === "gifv" ? 5 : 1
        autoPlay: true
        onPlaybackStateChanged: {
            if (playbackState === MediaPlayer.StoppedState && mediaStatus === MediaPlayer.EndOfMedia)
                film.ended();
        }
        onErrorOccurred: film.ended()
    }

    FilmView {
        id: view

        anchors.fill: parent
        cover: true
    }

    RoundFrame {
        visible: view.hasFrame
        corner: film.corner
        ground: film.ground
    }
}
