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

    // What is to know of the post at a glance, the last of it beside the time.
    readonly property string signs: {
        const names = [];
        if (header.post.pinned)
            names.push("pin");
        if (header.post.editedAt > 0)
            names.push("pencil");
        switch (header.post.visibility) {
        case "unlisted":
            names.push("moon");
            break;
        case "followers":
            names.push("lock");
            break;
        case "direct":
            names.push("at");
            break;
        case "local":
            names.push("local");
            break;
        }
        return (header.LayoutMirroring.enabled ? names.reverse() : names).join(" ");
    }

    PersonName {
        id: name

        anchors.left: parent.left
        width: Math.min(implicitWidth, header.width - time.width - facts.width - 12)
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
        anchors.rightMargin: header.compact || part.active ? 8 : 0
        y: header.compact ? Math.round((header.height - height) / 2) : name.height + 1
        text: "@" + header.post.author.handle
        textFormat: Text.PlainText
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        color: Theme.secondary
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }

    Loader {
        id: part

        anchors.right: parent.right
        anchors.verticalCenter: handle.verticalCenter
        active: header.part.length > 0
        sourceComponent: Rectangle {
            implicitWidth: number.implicitWidth + 14
            implicitHeight: number.implicitHeight + 2
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
    }

    Icon {
        id: facts

        anchors.right: time.left
        anchors.rightMargin: 4
        anchors.verticalCenter: time.verticalCenter
        name: header.signs
        size: 16
        color: Theme.secondary
    }

    PostTime {
        id: time

        anchors.right: parent.right
        y: Math.round((name.height - height) / 2)
        at: header.post.createdAt
    }
}
