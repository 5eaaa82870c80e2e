// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Something that happened: who did it, in a sentence, and the post that it is about.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.post
import foyer.presentation
import foyer.style
import foyer.viewmodels

Item {
    id: row

    required property string kind
    required property string sentenceMarkup
    required property string spoken
    required property list<personView> people
    required property bool hasPost
    required property postView post
    required property string text
    required property double at
    required property bool unread
    required property double accountId
    required property string accountHandle
    property bool current: false

    // Of a post that is somebody else's word to us, all is shown; of our own, a reminder.
    readonly property bool whole: hasPost && ["mention", "post", "quote", "quotedEdit", "poll", "edit"].includes(kind)
    readonly property int edge: Math.round(Math.max(0, width - Theme.column) / 2)
    readonly property int side: edge + (width < 440 ? 12 : 16)
    readonly property int indent: width < 440 ? 32 : 56

    signal activated

    implicitHeight: (whole ? bodyLoader.y + bodyLoader.height : excerpt.y + excerpt.height + 16)
    Rectangle {
        x: row.edge
        width: parent.width - 2 * row.edge
        height: parent.height
        visible: row.unread
        color: Theme.accentSoft
        opacity: 0.35

        Rectangle {
            anchors.left: parent.left
            width: 3
            height: parent.height
            color: Theme.accent
        }
    }

    FocusRing {
        anchors.margins: 3
        anchors.leftMargin: row.edge + 3
        anchors.rightMargin: row.edge + 3
        radius: 8
        shown: row.current
    }

    MouseArea {
        anchors.fill: parent
        onClicked: row.activated()
    }

    NotificationSign {
        id: sign

        x: row.LayoutMirroring.enabled ? parent.width - width - row.side - (row.indent - 12 - width) : row.side + row.indent - 12 - width
        y: faces.visible ? 16 : 14
        kind: row.kind
    }

    Item {
        id: faces

        x: row.LayoutMirroring.enabled ? row.side : row.side + row.indent
        y: 12
        width: parent.width - 2 * row.side - row.indent
        height: 30
        visible: row.people.length > 0 && !row.whole

        Repeater {
            model: Math.min(row.people.length, Math.max(1, Math.floor((faces.width - 60) / 36)))

            Avatar {
                id: face

                required property int index
                property personView none

                x: row.LayoutMirroring.enabled ? faces.width - (index + 1) * 36 + 6 : index * 36
                size: 30
                person: row.people[index] ?? none

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: Navigator.openPerson(face.person, row.accountId)
                }
                PersonHover {
                    person: face.person
                    accountId: row.accountId
                }
            }
        }

        PostTime {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            at: row.at
        }
    }

    Text {
        id: sentence

        x: faces.x
        y: faces.visible ? faces.y + faces.height + 6 : 14
        width: faces.width
        text: row.sentenceMarkup
        textFormat: Text.StyledText
        wrapMode: Text.Wrap
        maximumLineCount: 4
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        color: Theme.text
        lineHeight: Theme.leading
        font.pixelSize: Theme.body
        Accessible.ignored: true
    }

    Quiet {
        id: whose

        x: faces.x
        y: sentence.y + sentence.height + (visible ? 2 : 0)
        width: faces.width
        height: visible ? implicitHeight : 0
        visible: row.accountHandle.length > 0
        text: qsTr("to @%1").arg(row.accountHandle)
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: Theme.caption
    }

    Quiet {
        id: excerpt

        x: faces.x
        y: whose.y + whose.height + (visible ? 4 : 0)
        width: faces.width
        height: visible ? implicitHeight : 0
        visible: !row.whole && text.length > 0
        text: row.text.length > 0 ? row.text : row.hasPost ? (row.post.warningMarkup.length > 0 ? row.post.warningMarkup.replace(/<[^>]*>/g, "") : row.post.words.length > 0 ? row.post.words : row.post.media.length > 0 ? qsTr("%n attachments", "", row.post.media.length) : "") : ""
        wrapMode: Text.Wrap
        maximumLineCount: row.text.length > 0 ? 8 : 2
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        lineHeight: Theme.leading
        font.pixelSize: Theme.body
        Accessible.ignored: true
    }

    Loader {
        id: bodyLoader

        y: whose.y + whose.height + 2
        width: parent.width
        height: (item as Item)?.implicitHeight ?? 0
        active: row.whole
        sourceComponent: PostRow {
            post: row.post
            line: false
            reachable: row.current
            showReplyTo: false
            Accessible.ignored: true
            onActivated: row.activated()
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
    }
}
