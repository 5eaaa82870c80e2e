// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose eyes one sees with, and the way to another account.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

T.AbstractButton {
    id: control

    property bool compact: false

    signal profileAsked

    implicitHeight: 68
    hoverEnabled: true
    text: App.merged ? qsTr("All accounts") : App.currentPerson.name
    Accessible.name: qsTr("Account: %1").arg(control.text)
    onClicked: menu.active ? (menu.item as AccountMenu).popup(control, 8, control.height - 4) : menu.active = true

    contentItem: Item {
        Avatar {
            id: face

            x: control.compact ? Math.round((parent.width - width) / 2) : control.mirrored ? parent.width - width - 16 : 16
            anchors.verticalCenter: parent.verticalCenter
            size: 38
            visible: !App.merged
            person: App.currentPerson
        }

        Icon {
            anchors.fill: face
            visible: App.merged
            name: "users"
            size: 26
            color: Theme.accent
        }

        Column {
            anchors.left: parent.left
            anchors.leftMargin: 66
            anchors.right: more.left
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            visible: !control.compact

            Text {
                width: parent.width
                text: App.merged ? qsTr("All accounts") : App.currentPerson.nameMarkup
                textFormat: App.merged ? Text.PlainText : Text.StyledText
                elide: Text.ElideRight
                maximumLineCount: 1
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
            }

            Quiet {
                width: parent.width
                text: App.merged ? qsTr("%n accounts", "", App.accountCount) : "@" + App.currentPerson.handle
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.caption
            }
        }

        Icon {
            id: more

            anchors.right: parent.right
            anchors.rightMargin: 14
            anchors.verticalCenter: parent.verticalCenter
            visible: !control.compact
            name: "chevron-down"
            size: 16
            color: Theme.secondary
        }
    }

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: 8
        radius: 10
        color: control.down || control.hovered ? Theme.pressed : "transparent"

        FocusRing {
            anchors.margins: 0
            on: control
        }
    }

    Loader {
        id: menu

        active: false
        sourceComponent: AccountMenu {
            onProfileAsked: control.profileAsked()
        }
        onLoaded: (item as AccountMenu).popup(control, 8, control.height - 4)
    }
}
