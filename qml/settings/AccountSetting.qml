// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One of the person's accounts: its place in the order, and the way out of it.
import QtQuick
import foyer.components
import foyer.look
import foyer.presentation
import foyer.style
import foyer.viewmodels

Item {
    id: row

    required property int index
    required property real accountId
    required property personView person
    required property string handle
    required property string server
    required property string connection
    property int amount: 1
    property bool canSignOut: true

    signal signOutAsked

    width: parent?.width ?? 0
    implicitHeight: Math.max(64, words.implicitHeight + 16)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(person.name).arg("@" + handle)

    Avatar {
        id: face

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        size: 40
        person: row.person
    }

    Column {
        id: words

        anchors.left: face.right
        anchors.leftMargin: 12
        anchors.right: tools.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter

        PersonName {
            width: parent.width
            person: row.person
        }

        Quiet {
            width: parent.width
            text: "@" + row.handle
            elide: Text.ElideMiddle
            horizontalAlignment: Text.AlignLeft
        }

        Note {
            width: parent.width
            visible: row.connection === "signedOut"
            text: qsTr("The server has ended this session. Sign in again to see more.")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.caution
        }
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        ToolButton {
            visible: row.amount > 1
            enabled: row.index > 0
            text: qsTr("Move %1 up").arg("@" + row.handle)
            icon.name: "chevron-up"
            onClicked: App.moveAccount(row.index, row.index - 1)
        }

        ToolButton {
            visible: row.amount > 1
            enabled: row.index < row.amount - 1
            text: qsTr("Move %1 down").arg("@" + row.handle)
            icon.name: "chevron-down"
            onClicked: App.moveAccount(row.index, row.index + 1)
        }

        ToolButton {
            visible: row.canSignOut
            text: qsTr("Sign out %1").arg("@" + row.handle)
            icon.name: "log-out"
            onClicked: row.signOutAsked()
        }
    }
}
