// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one must know before reading on: moved, in memory, suspended, limited.
import QtQuick
import foyer.components
import foyer.look
import foyer.viewmodels

Rectangle {
    id: notice

    required property ProfileModel profile

    implicitHeight: words.height + 20
    radius: 10
    color: Theme.accentSoft

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        name: notice.profile.noticeKind === "moved" ? "move" : notice.profile.noticeKind === "memorial" ? "heart" : "warning"
        color: Theme.accent
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter

        Text {
            width: parent.width
            text: notice.profile.noticeText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.body
        }

        LinkButton {
            visible: notice.profile.movedToHandle.length > 0
            text: qsTr("Go to @%1").arg(notice.profile.movedToHandle)
            onClicked: App.openPerson(notice.profile.accountId, notice.profile.movedToHandle, notice.profile.movedToServerId)
        }
    }
}
