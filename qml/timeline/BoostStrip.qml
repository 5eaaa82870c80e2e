// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Boosts that stand together, side by side in one row. Its height is the same for any number of them.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.presentation
import foyer.style

Item {
    id: strip

    required property var posts // list of postView, newest first
    property bool current: false
    readonly property string spoken: qsTr("%n boosts in a row", "", strip.posts.length)
    readonly property postView post: strip.posts[Math.max(0, list.currentIndex)] ?? strip.none
    property postView none
    property double held: 0 // the post at the near end: what comes before it moves nothing

    function move(step: int): bool {
        const to = list.currentIndex + step;
        if (to < 0 || to >= list.count)
            return false;
        list.currentIndex = to;
        list.positionViewAtIndex(to, ListView.Contain);
        strip.note();
        return true;
    }

    function note(): void {
        const first = list.indexAt(list.contentX + 1, 1);
        if (first >= 0)
            strip.held = strip.posts[first].postId;
    }

    function page(step: int): void {
        const across = Math.max(1, Math.floor(list.width / list.cardWidth));
        const first = list.indexAt(list.contentX + list.cardWidth / 2, 1);
        list.positionViewAtIndex(Math.max(0, Math.min(list.count - 1, first + step * across)), ListView.Beginning);
        strip.note();
    }

    // Left and right go from post to post; where there is none, the key is not taken.
    function takeKey(event: var): void {
        const forward = strip.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const backward = strip.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        event.accepted = event.key === forward ? strip.move(1) : event.key === backward && strip.move(-1);
    }

    implicitHeight: title.height + list.height + 32
    onPostsChanged: {
        const at = strip.posts.findIndex(post => post.postId === strip.held);
        Qt.callLater(() => {
            if (at > 0) {
                list.currentIndex = at;
                list.positionViewAtIndex(at, ListView.Beginning);
            }
        });
    }

    Item {
        id: column

        x: Math.round(Math.max(0, strip.width - Theme.column) / 2)
        width: Math.min(strip.width, Theme.column)
        height: parent.height

        FocusRing {
            anchors.margins: 3
            radius: 8
            shown: strip.current
        }

        Item {
            id: title

            x: 16
            y: 12
            width: parent.width - 32
            height: Math.max(28, words.implicitHeight)

            Icon {
                id: sign

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: "boost"
                size: 16
                color: Theme.boost
            }

            Text {
                id: words

                anchors.left: sign.right
                anchors.leftMargin: 8
                anchors.right: backward.left
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%n boosts", "", strip.posts.length)
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.secondary
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }

            ToolButton {
                id: backward

                anchors.right: forward.left
                anchors.verticalCenter: parent.verticalCenter
                focusPolicy: Qt.NoFocus
                enabled: !list.atXBeginning
                text: qsTr("Earlier boosts in this row")
                icon.name: "chevron-left"
                iconSize: 16
                mirrorIcon: strip.LayoutMirroring.enabled
                onClicked: strip.page(-1)
            }

            ToolButton {
                id: forward

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                focusPolicy: Qt.NoFocus
                enabled: !list.atXEnd
                text: qsTr("More boosts in this row")
                icon.name: "chevron-right"
                iconSize: 16
                mirrorIcon: strip.LayoutMirroring.enabled
                onClicked: strip.page(1)
            }
        }

        ListView {
            id: list

            readonly property int cardWidth: Math.min(width, Math.round(Theme.body * 18))

            anchors.top: title.bottom
            anchors.topMargin: 8
            x: 16
            width: parent.width - 32
            height: Math.round(Theme.body * 11.5)
            orientation: ListView.Horizontal
            spacing: 10
            clip: true
            model: strip.posts
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.HorizontalFlick
            highlightFollowsCurrentItem: false
            keyNavigationEnabled: false
            Accessible.role: Accessible.List
            Accessible.name: strip.spoken
            onMovementEnded: strip.note()

            delegate: BoostCard {
                required property int index
                required property var modelData

                width: list.cardWidth
                height: list.height
                post: modelData
                focusPolicy: strip.current ? Qt.StrongFocus : Qt.NoFocus
                current: strip.current && list.currentIndex === index
            }
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
}
