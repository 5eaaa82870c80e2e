// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Ana boosted": whom to thank for this post.
import QtQuick
import foyer.components
import foyer.look
import foyer.presentation
import foyer.viewmodels

Item {
    id: line

    required property postView post
    property int indent: 0

    implicitHeight: Math.max(20, words.implicitHeight)

    Icon {
        anchors.right: face.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: line.indent > 40
        name: "boost"
        size: 16
        color: Theme.boost
    }

    Picture {
        id: face

        anchors.left: parent.left
        anchors.leftMargin: line.indent
        anchors.verticalCenter: parent.verticalCenter
        width: 20
        height: 20
        address: line.post.boosterAvatar
        radius: 5
    }

    Text {
        id: words

        anchors.left: face.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: line.post.boostedByMarkup
        textFormat: Text.StyledText
        elide: Text.ElideRight
        maximumLineCount: 1
        horizontalAlignment: Text.AlignLeft
        color: Theme.secondary
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }

    TapHandler {
        enabled: line.post.boosterServerId.length > 0
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: App.openPerson(line.post.accountId, "", line.post.boosterServerId)
    }
}
