// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A finding: a person, a post, a hashtag, or the heading of a kind.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.post
import foyer.presentation
import foyer.viewmodels

Item {
    id: row

    required property string kind
    required property string title
    required property personView person
    required property postView post
    required property var tag
    property double account: -1
    property bool current: false

    readonly property int edge: Math.round(Math.max(0, width - Theme.column) / 2)

    signal opened

    Accessible.role: kind === "header" ? Accessible.Heading : Accessible.ListItem
    Accessible.name: kind === "header" ? title : part.item?.spoken ?? ""
    Accessible.onPressAction: row.opened()
    implicitHeight: (part.item as Item)?.implicitHeight ?? 0

    Loader {
        id: part

        width: row.width
        sourceComponent: row.kind === "person" ? personPart : row.kind === "post" ? postPart : row.kind === "tag" ? tagPart : headerPart
    }

    Component {
        id: personPart

        Item {
            readonly property string spoken: inside.spoken

            implicitHeight: inside.implicitHeight

            PersonRow {
                id: inside

                x: row.edge
                width: parent.width - 2 * row.edge
                person: row.person
                current: row.current
                Accessible.ignored: true
                onClicked: row.opened()
            }
        }
    }

    Component {
        id: postPart

        PostRow {
            post: row.post
            current: row.current
            Accessible.ignored: true
            onActivated: row.opened()
        }
    }

    Component {
        id: tagPart

        Item {
            readonly property string spoken: inner.spoken

            implicitHeight: inner.implicitHeight

            TagRow {
                id: inner

                x: row.edge
                width: parent.width - 2 * row.edge
                name: row.tag?.name ?? ""
                note: row.tag?.text ?? ""
                current: row.current
                Accessible.ignored: true
                onClicked: row.opened()
            }
        }
    }

    Component {
        id: headerPart

        Heading {
            leftPadding: row.edge + 16
            rightPadding: row.edge + 16
            topPadding: 20
            bottomPadding: 8
            text: row.title
            Accessible.ignored: true
            font.pixelSize: Theme.body
            color: Theme.secondary
        }
    }
}
