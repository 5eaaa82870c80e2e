// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A post as it leaves Foyer in a picture: who, what, when, where from. Nothing in it can be clicked.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.media
import foyer.presentation

Rectangle {
    id: card

    required property postView post
    property bool dark: false
    property bool figures: false
    property bool warningOpen: true
    property bool mediaOpen: true
    readonly property int density: 2 // so many pixels of the picture for one of these
    readonly property int side: 24

    width: 600
    height: column.height + 2 * side
    color: tones.window
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of this post: %1").arg(card.post.spoken)

    Tones {
        id: tones

        dark: card.dark
        wish: Theme.accentFill
    }

    Column {
        id: column

        x: card.side
        y: card.side
        width: card.width - 2 * card.side
        spacing: 14

        Item {
            width: parent.width
            height: face.height

            Item {
                id: face

                anchors.left: parent.left
                width: 52
                height: 52

                Rectangle {
                    anchors.fill: parent
                    radius: 12
                    color: tones.pressed
                }

                Picture {
                    anchors.fill: parent
                    density: card.density
                    address: card.post.author.avatar
                    radius: 12
                }
            }

            Text {
                id: name

                anchors.left: face.right
                anchors.leftMargin: 14
                anchors.right: parent.right
                anchors.bottom: parent.verticalCenter
                text: card.post.author.nameMarkup.length > 0 ? card.post.author.nameMarkup : card.post.author.name
                textFormat: Text.StyledText
                maximumLineCount: 1
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: tones.text
                font.pixelSize: 18
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Text {
                anchors.left: name.left
                anchors.right: parent.right
                anchors.top: parent.verticalCenter
                text: "@" + card.post.author.handle
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: tones.secondary
                font.pixelSize: 15
                Accessible.ignored: true
            }
        }

        Text {
            width: parent.width
            visible: card.post.warningMarkup.length > 0
            text: card.post.warningMarkup
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
            horizontalAlignment: card.post.warningRightToLeft ? Text.AlignRight : Text.AlignLeft
            color: tones.caution
            font.pixelSize: 17
            font.weight: Font.Medium
            Accessible.ignored: true
        }

        CardText {
            width: parent.width
            visible: card.warningOpen && card.post.blocks.length > 0
            blocks: card.warningOpen ? card.post.blocks : []
            tones: tones
            pixelSize: 18
        }

        Text {
            width: parent.width
            visible: card.warningOpen && card.post.tagBar.length > 0
            text: card.post.tagBar.map(tag => "#" + tag).join("  ")
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: tones.secondary
            font.pixelSize: 15
            Accessible.ignored: true
        }

        MediaGrid {
            width: parent.width
            height: implicitHeight
            visible: card.warningOpen && card.post.media.length > 0
            media: visible ? card.post.media : []
            density: card.density
            still: true
            enabled: false
            focusPolicy: Qt.NoFocus
            ground: tones.window
            sensitive: card.post.sensitive
            revealed: card.mediaOpen
        }

        Repeater {
            model: card.warningOpen && card.post.hasPoll ? card.post.poll.options : []

            Rectangle {
                id: option

                required property pollOptionView modelData

                width: column.width
                height: title.implicitHeight + 14
                radius: 8
                color: tones.pressed

                Rectangle {
                    anchors.left: parent.left
                    width: Math.max(0, parent.width * option.modelData.share)
                    height: parent.height
                    radius: 8
                    color: tones.accentSoft
                }

                Text {
                    id: title

                    anchors.left: parent.left
                    anchors.leftMargin: 12
                    anchors.right: percent.left
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    text: option.modelData.titleMarkup
                    textFormat: Text.StyledText
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    color: tones.text
                    font.pixelSize: 16
                    Accessible.ignored: true
                }

                Text {
                    id: percent

                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    text: option.modelData.percent
                    textFormat: Text.PlainText
                    color: tones.text
                    font.pixelSize: 15
                    Accessible.ignored: true
                }
            }
        }

        Loader {
            width: parent.width
            active: card.warningOpen && card.post.quoteState === "shown"
            visible: active
            sourceComponent: Rectangle {
                id: quote

                readonly property postView post: card.post.quote

                implicitHeight: quoted.height + 28
                radius: 10
                color: "transparent"
                border.width: 1
                border.color: tones.hairline

                Column {
                    id: quoted

                    x: 14
                    y: 14
                    width: parent.width - 28
                    spacing: 6

                    Text {
                        width: parent.width
                        text: quote.post.author.name + "  @" + quote.post.author.handle
                        textFormat: Text.PlainText
                        elide: Text.ElideRight
                        horizontalAlignment: Text.AlignLeft
                        color: tones.secondary
                        font.pixelSize: 15
                        Accessible.ignored: true
                    }

                    CardText {
                        width: parent.width
                        visible: quote.post.warningMarkup.length === 0
                        blocks: visible ? quote.post.blocks : []
                        tones: tones
                        pixelSize: 16
                    }

                    Text {
                        width: parent.width
                        visible: quote.post.warningMarkup.length > 0
                        text: quote.post.warningMarkup
                        textFormat: Text.StyledText
                        wrapMode: Text.Wrap
                        horizontalAlignment: Text.AlignLeft
                        color: tones.caution
                        font.pixelSize: 16
                        Accessible.ignored: true
                    }
                }
            }
        }

        Text {
            width: parent.width
            visible: card.figures && text.length > 0
            text: [card.post.replies.length > 0 ? qsTr("Replies: %1").arg(card.post.replies) : "", card.post.boosts.length > 0 ? qsTr("Boosts: %1").arg(card.post.boosts) : "", card.post.favourites.length > 0 ? qsTr("Favourites: %1").arg(card.post.favourites) : ""].filter(part => part.length > 0).join("   ")
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: tones.secondary
            font.pixelSize: 15
            Accessible.ignored: true
        }

        Text {
            width: parent.width
            text: [Format.fullDate(card.post.createdAt), card.post.url.replace(/^https?:\/\//, "")].filter(part => part.length > 0).join(" · ")
            textFormat: Text.PlainText
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            color: tones.secondary
            font.pixelSize: 14
            Accessible.ignored: true
        }
    }
}
