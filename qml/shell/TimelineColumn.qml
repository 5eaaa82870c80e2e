// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One column: a timeline or the notifications, with what can be done with the column itself in its header.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
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

    Component {
        id: tools

        ToolButton {
            id: button

            text: qsTr("This column")
            icon.name: "more-vertical"
            onClicked: menu.popup(button, 0, button.height)

            Menu {
                id: menu

                MenuItem {
                    text: qsTr("Move the column forwards")
                    icon.name: column.LayoutMirroring.enabled ? "chevron-right" : "chevron-left"
                    enabled: !column.first
                    onTriggered: column.moved(-1)
                }

                MenuItem {
                    text: qsTr("Move the column backwards")
                    icon.name: column.LayoutMirroring.enabled ? "chevron-left" : "chevron-right"
                    enabled: !column.last
                    onTriggered: column.moved(1)
                }

                MenuItem {
                    text: qsTr("Add a column…")
                    icon.name: "plus"
                    onTriggered: column.addAsked(button)
                }

                MenuSeparator {}

                MenuItem {
                    text: qsTr("Close the column")
                    icon.name: "close"
                    onTriggered: column.closed()
                }
            }
        }
    }

    Loader {
        id: loader

        width: parent.width - 1
        height: parent.height
        focus: true
        Component.onCompleted: column.timeline === "notifications" ? setSource("qrc:/qt/qml/foyer/notifications/NotificationsPage.qml", {
            frameTools: tools
        }) : setSource("qrc:/qt/qml/foyer/timeline/TimelinePage.qml", {
            frameTools: tools,
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
