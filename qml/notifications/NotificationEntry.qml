// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the notifications: news, or a gap between news.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.presentation
import foyer.timeline

Item {
    id: entry

    required property double rowId
    required property string kind
    required property string sentenceMarkup
    required property string spoken
    required property list<personView> people
    required property bool hasPost
    required property postView post
    required property string text
    required property double at
    required property bool unread
    required property bool gap
    required property bool gapLoading
    required property double accountId
    required property string accountHandle
    property bool current: false

    signal activated
    signal fillAsked

    implicitHeight: row.implicitHeight + filler.height
    Accessible.role: Accessible.ListItem
    Accessible.name: entry.unread ? qsTr("Unread. %1").arg(entry.spoken) : entry.spoken
    Accessible.onPressAction: entry.activated()

    NotificationRow {
        id: row

        width: entry.width
        height: implicitHeight
        kind: entry.kind
        sentenceMarkup: entry.sentenceMarkup
        spoken: entry.spoken
        people: entry.people
        hasPost: entry.hasPost
        post: entry.post
        text: entry.text
        at: entry.at
        unread: entry.unread
        accountId: entry.accountId
        accountHandle: entry.accountHandle
        current: entry.current
        onActivated: entry.activated()
    }

    // A gap lies below the news that it belongs to.
    Loader {
        id: filler

        y: row.height
        width: entry.width
        height: (item as Item)?.implicitHeight ?? 0
        active: entry.gap
        sourceComponent: GapRow {
            focusPolicy: entry.current ? Qt.StrongFocus : Qt.NoFocus
            loading: entry.gapLoading
            onClicked: entry.fillAsked()
        }
    }
}
