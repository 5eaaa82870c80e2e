// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page that many link to, with what they say about it behind a button.
import QtQuick
import foyer.components
import foyer.look
import foyer.post
import foyer.presentation
import foyer.style
import foyer.viewmodels

Item {
    id: row

    required property cardView card
    required property string note
    required property list<real> usage
    required property string timeline
    property bool current: false

    implicitHeight: shown.implicitHeight + foot.height + 24
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2").arg(shown.text).arg(row.note)
    Accessible.onPressAction: shown.click()
    Keys.onReturnPressed: shown.click()
    Keys.onEnterPressed: shown.click()

    FocusRing {
        anchors.margins: 3
        radius: 8
        shown: row.current
    }

    PostCard {
        id: shown

        x: 16
        y: 12
        width: parent.width - 32
        height: implicitHeight
        card: row.card
        focusPolicy: row.current ? Qt.StrongFocus : Qt.NoFocus
    }

    Item {
        id: foot

        x: 16
        y: shown.y + shown.height
        width: parent.width - 32
        height: 44

        Bars {
            id: bars

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: 18
            values: row.usage
        }

        Quiet {
            anchors.left: bars.right
            anchors.leftMargin: 10
            anchors.right: more.left
            anchors.verticalCenter: parent.verticalCenter
            text: row.note
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }

        LinkButton {
            id: more

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: row.timeline.length > 0
            focusPolicy: row.current ? Qt.StrongFocus : Qt.NoFocus
            text: qsTr("What people say")
            icon.name: "messages"
            onClicked: App.openTimeline(row.timeline)
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
