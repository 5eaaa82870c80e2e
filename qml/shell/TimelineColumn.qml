// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One column: a timeline or the notifications, under a strip with what can be done with the column itself.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.timeline
import foyer.viewmodels

FocusScope {
    id: column

    required property string timeline
    property bool first: false
    property bool last: false
    readonly property PageScope content: loader.item as PageScope

    signal moved(step: int)
    signal closed
    signal addAsked(anchor: Item)

    Accessible.role: Accessible.Pane
    Accessible.name: column.content?.title ?? ""

    Row {
        id: strip

        anchors.top: parent.top
        anchors.topMargin: 4
        anchors.right: parent.right
        anchors.rightMargin: 8
        height: Theme.control

        ToolButton {
            iconSize: 16
            visible: !column.first
            text: qsTr("Move the column forwards")
            icon.name: "chevron-left"
            mirrorIcon: column.LayoutMirroring.enabled
            onClicked: column.moved(-1)
        }

        ToolButton {
            iconSize: 16
            visible: !column.last
            text: qsTr("Move the column backwards")
            icon.name: "chevron-right"
            mirrorIcon: column.LayoutMirroring.enabled
            onClicked: column.moved(1)
        }

        ToolButton {
            id: adder

            iconSize: 16
            text: qsTr("Add a column")
            icon.name: "plus"
            onClicked: column.addAsked(adder)
        }

        ToolButton {
            iconSize: 16
            text: qsTr("Close the column")
            icon.name: "close"
            onClicked: column.closed()
        }
    }

    Loader {
        id: loader

        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        width: parent.width - 1
        focus: true
        Component.onCompleted: column.timeline === "notifications" ? setSource("qrc:/qt/qml/foyer/notifications/NotificationsPage.qml", {}) : setSource("qrc:/qt/qml/foyer/timeline/TimelinePage.qml", {
            timeline: column.timeline
        })
    }

    Hairline {
        anchors.right: parent.right
        width: 1
        height: parent.height
        visible: !column.last
    }
}
