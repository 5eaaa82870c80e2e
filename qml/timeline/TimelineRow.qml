// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a timeline: a post, or a gap between posts.
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
    required property bool gapLoading
    property bool current: false
    readonly property bool gap: kind === "gap"
    readonly property alias postRow: shown

    signal activated
    signal fillAsked

    implicitHeight: gap ? filler.height : shown.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: gap ? qsTr("Posts are missing here") : shown.spoken
    Accessible.onPressAction: gap ? row.fillAsked() : row.activated()

    PostRow {
        id: shown

        width: row.width
        height: implicitHeight
        visible: !row.gap
        post: row.post
        current: row.current
        Accessible.ignored: true
        onActivated: row.activated()
    }

    Loader {
        id: filler

        width: row.width
        height: (item as Item)?.implicitHeight ?? 0
        active: row.gap
        sourceComponent: GapRow {
            focusPolicy: row.current ? Qt.StrongFocus : Qt.NoFocus
            current: row.current
            loading: row.gapLoading
            onClicked: row.fillAsked()
        }
    }
}
