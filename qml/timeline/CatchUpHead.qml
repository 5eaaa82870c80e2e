// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What to catch up with: since when, which kinds, in which order, of whom.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.navigation
import foyer.presentation
import foyer.style
import foyer.viewmodels

Item {
    id: head

    required property CatchUpModel model
    readonly property var spans: [
        { hours: 0, name: qsTr("Since I stopped reading") },
        { hours: 3, name: qsTr("3 hours") },
        { hours: 12, name: qsTr("12 hours") },
        { hours: 24, name: qsTr("1 day") },
        { hours: 72, name: qsTr("3 days") },
        { hours: 168, name: qsTr("1 week") }
    ]
    readonly property var orders: [
        { key: "oldest", name: qsTr("Oldest first") },
        { key: "newest", name: qsTr("Newest first") },
        { key: "replies", name: qsTr("Most answered first") },
        { key: "boosts", name: qsTr("Most boosted first") },
        { key: "favourites", name: qsTr("Most favourited first") }
    ]

    signal personChosen(handle: string)

    implicitHeight: column.implicitHeight

    Column {
        id: column

        x: Math.round((parent.width - width) / 2)
        width: Math.min(parent.width, Theme.column)
        topPadding: 12
        spacing: 12

        Flow {
            id: choices

            // Both over the whole width where they don't stand side by side.
            readonly property bool stacked: span.implicitWidth + spacing + order.implicitWidth > width

            x: 16
            width: parent.width - 32
            spacing: 8

            ComboBox {
                id: span

                model: head.spans.map(span => span.name)
                width: choices.stacked ? choices.width : implicitWidth
                currentIndex: head.spans.findIndex(span => span.hours === head.model.hours)
                Accessible.name: qsTr("How far back")
                onActivated: index => head.model.hours = head.spans[index].hours
            }

            ComboBox {
                id: order

                model: head.orders.map(order => order.name)
                width: choices.stacked ? choices.width : implicitWidth
                currentIndex: head.orders.findIndex(order => order.key === head.model.order)
                Accessible.name: qsTr("Order")
                onActivated: index => head.model.order = head.orders[index].key
            }
        }

        ChipRow {
            width: parent.width
            visible: head.model.kinds.length > 2

            Repeater {
                model: head.model.kinds

                Chip {
                    required property var modelData

                    text: qsTr("%1 %2").arg(modelData.name).arg(modelData.number)
                    checkable: true
                    checked: head.model.kind === modelData.key
                    onClicked: head.model.kind = modelData.key
                }
            }
        }

        // One person at a time: the busiest first.
        ListView {
            id: people

            x: 10 // so that the first face, not the room about it, stands under the first chip
            width: parent.width - 26
            height: 56 + Math.round(Theme.small * 1.4)
            visible: count > 1
            orientation: ListView.Horizontal
            spacing: 4
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            model: head.model.people
            Accessible.role: Accessible.List
            Accessible.name: qsTr("People")
            Keys.onReturnPressed: (currentItem as T.AbstractButton)?.clicked()
            Keys.onSpacePressed: (currentItem as T.AbstractButton)?.clicked()

            delegate: T.AbstractButton {
                id: face

                required property var modelData
                required property int index
                readonly property bool chosen: head.model.person === modelData.handle

                width: 56
                height: ListView.view.height
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                opacity: head.model.person.length === 0 || face.chosen ? 1 : 0.5
                Accessible.role: Accessible.CheckBox
                Accessible.name: modelData.spoken
                Accessible.checked: face.chosen
                onClicked: head.personChosen(face.chosen ? "" : modelData.handle)

                contentItem: Item {
                    Avatar {
                        x: Math.round((parent.width - width) / 2)
                        y: 4
                        size: 44
                        person: face.modelData.person
                    }

                    Quiet {
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: 4
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: face.modelData.number
                        color: face.chosen ? Theme.accent : Theme.secondary
                        font.weight: face.chosen ? Font.DemiBold : Font.Normal
                    }
                }

                background: Rectangle {
                    radius: 10
                    color: face.chosen ? Theme.accentSoft : face.hovered ? Theme.hover : "transparent"

                    FocusRing {
                        radius: 10
                        shown: people.activeFocus && Keyboard.inUse && people.currentIndex === face.index
                    }
                }
            }
        }

        Item {
            x: 16
            width: parent.width - 32
            height: summary.implicitHeight + 12
            visible: head.model.summary.length > 0

            Note {
                id: summary

                width: parent.width
                text: head.model.summary
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }

        Banner {
            width: parent.width
            iconName: head.model.errorText.length > 0 ? "warning" : "info"
            text: head.model.errorText.length > 0 ? head.model.errorText : head.model.incomplete && !head.model.loading ? qsTr("Not all posts of this time have been fetched.") : ""
            action: qsTr("Fetch them")
            onActed: head.model.fetchMissing()
        }

        Hairline {
            width: parent.width
        }
    }
}
