// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a timeline: a post, a gap between posts, or boosts that stand together.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.navigation
import foyer.post
import foyer.presentation

Item {
    id: row

    required property double rowId
    required property string kind
    required property postView post
    required property var posts // of boosts in one row
    required property bool gapLoading
    property bool current: false
    property bool reachable: current
    property bool upwards: false
    readonly property bool gap: kind === "gap"
    readonly property bool run: kind === "boosts"
    readonly property BoostStrip strip: other.item as BoostStrip
    readonly property postView actedOn: row.strip?.post ?? row.post // what the keys act on

    signal activated
    signal fillAsked

    implicitHeight: gap || run ? other.height : shown.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: gap ? qsTr("Posts are missing here") : run ? (row.strip?.spoken ?? "") : shown.spoken
    Accessible.onPressAction: gap ? row.fillAsked() : row.activated()

    PostRow {
        id: shown

        width: row.width
        height: implicitHeight
        visible: !row.gap && !row.run
        post: row.post
        current: row.current
        reachable: row.reachable
        Accessible.ignored: true
        onActivated: row.activated()
    }

    Loader {
        id: other

        width: row.width
        height: (item as Item)?.implicitHeight ?? 0
        active: row.gap || row.run
        sourceComponent: row.gap ? filler : boosts
    }

    Component {
        id: boosts

        BoostStrip {
            posts: row.posts
            current: row.current
        }
    }

    Component {
        id: filler

        GapRow {
            focusPolicy: row.current ? Qt.StrongFocus : Qt.NoFocus
            current: row.current
            loading: row.gapLoading
            upwards: row.upwards
            onClicked: row.fillAsked()
        }
    }
}
