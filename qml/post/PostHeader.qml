// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who and when: name and handle, then how far the post was sent, whether it was edited, its time.
import QtQuick
import foyer.components
import foyer.look
import foyer.presentation

Item {
    id: header

    required property postView post
    property bool compact: false // one line, in a quoted post
    property string part: ""     // "3/7"

    implicitHeight: compact ? Math.max(20, name.height) : name.height + 1 + handle.height

    readonly property string visibilityIcon: {
        switch (header.post.visibility) {
        case "unlisted":
            return "moon";
        case "followers":
            return "lock";
        case "direct":
            return "at";
        case "local":
            return "local";
        }
        return "";
    }

    PersonName {
        id: name

        anchors.left: parent.left
        width: Math.min(implicitWidth, header.width - facts.width - 8)
        height: implicitHeight
        person: header.post.author
        pixelSize: header.compact ? Theme.small : Theme.body

        PersonHover {
            person: header.post.author
            accountId: header.post.accountId
        }
    }

    Text {
        id: handle

        anchors.left: header.compact ? name.right : parent.left
        anchors.leftMargin: header.compact ? 6 : 0
        anchors.right: header.compact ? facts.left : part.left
        anchors.rightMargin: header.compact || part.visible ? 8 : 0
        y: header.compact ? Math.round((header.height - height) / 2) : name.height + 1
        text: "@" + header.post.author.handle
        textFormat: Text.PlainText
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        color: Theme.secondary
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }

    Rectangle {
        id: part

        anchors.right: parent.right
        anchors.verticalCenter: handle.verticalCenter
        width: visible ? number.implicitWidth + 14 : 0
        height: number.implicitHeight + 2
        visible: header.part.length > 0
        radius: height / 2
        color: Theme.pressed

        Quiet {
            id: number

            anchors.centerIn: parent
            text: header.part
            font.pixelSize: Theme.caption
            Accessible.ignored: true
        }
    }

    Item {
        id: facts

        anchors.right: parent.right
        y: Math.round((name.height - height) / 2)
        width: time.implicitWidth + (visibility.visible ? 20 : 0) + (edited.visible ? 20 : 0) + (pinned.visible ? 20 : 0)
        height: time.implicitHeight

        Icon {
            id: pinned

            anchors.right: edited.left
            anchors.rightMargin: visible ? 4 : 0
            anchors.verticalCenter: parent.verticalCenter
            visible: header.post.pinned
            width: visible ? 16 : 0
            name: "pin"
            size: 16
            color: Theme.secondary
        }

        Icon {
            id: edited

            anchors.right: visibility.left
            anchors.rightMargin: visible ? 4 : 0
            anchors.verticalCenter: parent.verticalCenter
            visible: header.post.editedAt > 0
            width: visible ? 15 : 0
            name: "pencil"
            size: 15
            color: Theme.secondary
        }

        Icon {
            id: visibility

            anchors.right: time.left
            anchors.rightMargin: visible ? 4 : 0
            anchors.verticalCenter: parent.verticalCenter
            visible: header.visibilityIcon.length > 0
            width: visible ? 16 : 0
            name: header.visibilityIcon
            size: 16
            color: Theme.secondary
        }

        PostTime {
            id: time

            anchors.right: parent.right
            at: header.post.createdAt
        }
    }
}
