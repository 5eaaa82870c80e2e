// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A boosted post at a glance: who wrote it, how it begins, its first picture, who boosted it.
import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.presentation
import foyer.style
import foyer.viewmodels

T.AbstractButton {
    id: card

    required property postView post
    property bool current: false

    readonly property bool filtered: post.filterTitle.length > 0
    readonly property bool pictured: !filtered && post.media.length > 0 && post.warningMarkup.length === 0 && (!post.sensitive || Settings.showSensitive) && post.media[0].preview.length > 0

    hoverEnabled: true
    padding: 12
    Accessible.role: Accessible.Button
    Accessible.name: card.filtered ? qsTr("Filtered: %1").arg(card.post.filterTitle) : Format.spoken(card.post, Clock.now)
    onClicked: App.openPost(card.post.accountId, card.post.postId)

    background: Rectangle {
        radius: 12
        color: card.down ? Theme.pressed : card.hovered ? Theme.hover : Theme.window
        border.width: 1
        border.color: Theme.hairline

        FocusRing {
            anchors.margins: 2
            radius: 10
            shown: card.current || card.visualFocus
        }
    }

    contentItem: Item {
        Avatar {
            id: face

            size: 28
            person: card.post.author
        }

        Text {
            id: name

            anchors.left: face.right
            anchors.leftMargin: 8
            anchors.right: parent.right
            anchors.verticalCenter: face.verticalCenter
            text: card.post.author.nameMarkup
            textFormat: Text.StyledText
            elide: Text.ElideRight
            maximumLineCount: 1
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        Picture {
            id: picture

            anchors.right: parent.right
            anchors.top: face.bottom
            anchors.topMargin: 8
            anchors.bottom: booster.top
            anchors.bottomMargin: 8
            width: card.pictured ? Math.round(parent.width * 0.36) : 0
            visible: card.pictured
            address: card.pictured ? card.post.media[0].preview : ""
            focusX: card.pictured ? card.post.media[0].focusX : 0
            focusY: card.pictured ? card.post.media[0].focusY : 0
            radius: 8
        }

        Text {
            anchors.left: parent.left
            anchors.right: picture.left
            anchors.rightMargin: card.pictured ? 10 : 0
            anchors.top: face.bottom
            anchors.topMargin: 8
            anchors.bottom: booster.top
            anchors.bottomMargin: 8
            text: card.filtered ? qsTr("Filtered: %1").arg(card.post.filterTitle) : card.post.warningMarkup.length > 0 ? qsTr("Content warning") : card.post.words
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            clip: true
            horizontalAlignment: Format.rightToLeft(text) ? Text.AlignRight : Text.AlignLeft
            color: card.filtered || card.post.warningMarkup.length > 0 ? Theme.secondary : Theme.text
            font.pixelSize: Theme.body
            Accessible.ignored: true
        }

        Text {
            id: booster

            anchors.bottom: parent.bottom
            width: parent.width
            text: card.post.boostedByMarkup
            textFormat: Text.StyledText
            elide: Text.ElideRight
            maximumLineCount: 1
            horizontalAlignment: Text.AlignLeft
            color: Theme.secondary
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
}
