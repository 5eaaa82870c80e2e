// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page that a post links to: picture, site, title, and whose work it is.
import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.media
import foyer.navigation
import foyer.presentation
import foyer.style
import foyer.viewmodels

T.AbstractButton {
    id: view

    required property cardView card
    property double accountId: -1

    readonly property bool pictured: card.image.length > 0
    readonly property bool large: pictured && card.aspect >= 1.3 && width >= 360
    readonly property int pictureHeight: large ? Math.round(Math.min(width / Math.min(2.4, Math.max(1.6, card.aspect)), 300)) : 0
    readonly property int side: Math.max(88, words.implicitHeight + 24)

    implicitHeight: (large ? pictureHeight + words.implicitHeight + 24 : Math.max(pictured ? 88 : 0, words.implicitHeight + 24)) + (byline.visible ? byline.height : 0)
    hoverEnabled: true
    text: qsTr("Link: %1, %2").arg(view.card.title).arg(view.card.site)
    Accessible.name: text
    onClicked: App.openLink(view.card.url, view.accountId)

    // In its place where there is room for it, else over the window.
    function play(playUrl: string): void {
        const media = Format.film(playUrl, view.card.image, view.card.title);
        if (view.large)
            player.setSource("qrc:/qt/qml/foyer/viewer/FilmPlayer.qml", { "media": media, "wanted": true });
        else
            Navigator.filmAsked(media, view.card.url);
    }

    function stop(): void {
        player.source = "";
    }

    onCardChanged: stop() // used again for another post
    onVisibleChanged: {
        if (!view.visible)
            view.stop();
    }

    CardFilm {
        id: film

        page: view.card.url
        onReady: playUrl => view.play(playUrl)
        onAbsent: App.openLink(view.card.url, view.accountId)
    }

    background: Rectangle {
        radius: 10
        color: view.down ? Theme.pressed : view.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: Theme.hairline

        FocusRing {
            on: view
        }
    }

    contentItem: Item {
        Image {
            anchors.fill: picture
            visible: view.pictured && picture.status !== Image.Ready && view.card.blurhash.length > 0
            source: visible ? view.card.blurhash : ""
            fillMode: Image.Stretch
        }

        Picture {
            id: picture

            x: view.large ? 1 : view.mirrored ? view.width - width - 9 : 9
            y: view.large ? 1 : 9
            width: view.large ? view.width - 2 : view.pictured ? 70 : 0
            height: view.large ? view.pictureHeight : 70
            visible: view.pictured
            address: view.card.image
            radius: view.large ? 9 : 6
            waits: Keyboard.running
        }

        Icon {
            anchors.centerIn: picture
            visible: view.card.video && view.pictured && !film.possible
            name: "play-filled"
            size: 32
            color: "white"
        }

        RoundButton {
            anchors.centerIn: picture
            visible: film.possible && view.pictured && player.status === Loader.Null
            focusPolicy: view.focusPolicy
            text: qsTr("Play: %1").arg(view.card.title)
            icon.name: "play-filled"
            enabled: !film.asking
            onClicked: film.ask()
        }

        BusyIndicator {
            anchors.centerIn: picture
            running: film.asking
        }

        // What is pressed here is meant for the player, not for the link.
        MouseArea {
            anchors.fill: picture
            visible: player.status !== Loader.Null

            Loader {
                id: player

                anchors.fill: parent
            }
        }

        // No Column: its height would be known a frame too late for a row that is used again.
        Item {
            id: words

            x: view.large || !view.pictured || view.mirrored ? 14 : 93
            y: view.large ? view.pictureHeight + 10 : 11
            width: view.width - 28 - (view.large || !view.pictured ? 0 : 79)
            implicitHeight: site.height + 2 + title.height + (description.visible ? 2 + description.height : 0)

            Quiet {
                id: site

                width: parent.width
                text: view.card.site
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.caption
            }

            Text {
                id: title

                y: site.height + 2
                width: parent.width
                text: view.card.title
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
            }

            Quiet {
                id: description

                y: title.y + title.height + 2
                width: parent.width
                visible: text.length > 0
                text: view.card.description
                wrapMode: Text.Wrap
                maximumLineCount: view.large ? 2 : 1
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
        }

        Item {
            id: byline

            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.control
            visible: view.card.authorName.length > 0

            Hairline {
                width: parent.width
            }

            LinkButton {
                anchors.left: parent.left
                anchors.leftMargin: 14
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - 28)
                focusPolicy: view.focusPolicy
                icon.name: "user"
                ink: view.card.authorHandle.length > 0 ? Theme.accent : Theme.secondary
                enabled: view.card.authorHandle.length > 0
                text: qsTr("More from %1").arg(view.card.authorName)
                onClicked: App.openPerson(view.accountId, view.card.authorHandle, "")
            }
        }
    }
}
