// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The navigation of a narrow window.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

Rectangle {
    id: bar

    required property string place

    signal chosen(place: string)

    function showAccounts(): void {
        account.click();
    }

    // Five words beside each other: rather smaller than cut, and all alike.
    readonly property int words: Math.min(Math.round(Theme.caption * 0.92), Math.floor(100 * (width / 5 - 4) / widest))
    readonly property real widest: Math.max(...row.children.map(place => ruler.advanceWidth((place as Place)?.text ?? "")), 1)
    readonly property int sign: Math.min(32, Math.round(Theme.body * 1.47))

    FontMetrics {
        id: ruler

        font.pixelSize: 100
        font.weight: Font.DemiBold
    }

    implicitHeight: Math.max(56, sign + 18 + Math.round(words * 1.4))
    color: Theme.rail
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Navigation")

    component Place: T.AbstractButton {
        id: button

        property string target: ""
        property string iconName: ""
        property int count: 0
        readonly property bool here: bar.place === target

        width: bar.width / 5
        height: bar.height
        hoverEnabled: true
        Accessible.role: Accessible.PageTab
        Accessible.name: count > 0 ? qsTr("%1, %n unread", "", count).arg(text) : text
        contentItem: Item {
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 8
                name: button.iconName
                size: bar.sign
                color: button.here ? Theme.accent : Theme.secondary
            }

            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                y: bar.sign + 11
                width: parent.width
                text: button.text
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignHCenter
                elide: Text.ElideRight
                color: button.here ? Theme.accent : Theme.secondary
                font.pixelSize: bar.words
                font.weight: button.here ? Font.DemiBold : Font.Normal
            }

            Badge {
                x: Math.round(parent.width / 2) + 5
                y: 4
                count: button.count
            }
        }

        background: Item {
            FocusRing {
                anchors.margins: 3
                radius: 8
                on: button
            }
        }
    }

    Row {
        id: row

        anchors.fill: parent

        Place {
            target: "home"
            onClicked: bar.chosen(target)
            text: qsTr("Home")
            iconName: "home"
        }

        Place {
            target: "notifications"
            onClicked: bar.chosen(target)
            text: qsTr("Notifications")
            iconName: "bell"
            count: App.unread
        }

        Place {
            target: "search"
            onClicked: bar.chosen(target)
            text: qsTr("Search")
            iconName: "search"
        }

        Place {
            target: "lists"
            onClicked: bar.chosen(target)
            text: qsTr("Timelines")
            iconName: "list"
        }

        Place {
            id: account

            target: "profile"
            text: qsTr("Account")
            iconName: "user"
            onClicked: menu.active ? (menu.item as AccountMenu).popup(this, 0, -(menu.item as AccountMenu).height) : menu.active = true

            Loader {
                id: menu

                active: false
                sourceComponent: AccountMenu {
                    onProfileAsked: bar.chosen("profile")
                }
                onLoaded: (item as AccountMenu).popup(parent, 0, -(item as AccountMenu).implicitHeight)
            }
        }
    }

    Hairline {
        width: parent.width
    }
}
