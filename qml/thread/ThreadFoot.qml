// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Below the last reply, where the post has more of them than came: what that means, and the way to its own page.
import QtQuick
import foyer.components
import foyer.look
import foyer.viewmodels

Item {
    id: foot

    required property ThreadModel thread

    implicitHeight: visible ? words.height + 32 : 0
    visible: foot.thread.missingReplies > 0

    Column {
        id: words

        anchors.centerIn: parent
        width: Math.min(parent.width - 32, 460)
        spacing: 4

        Note {
            width: parent.width
            text: qsTr("%n replies are not here: your server does not know them, or they are not for you.", "", foot.thread.missingReplies)
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }

        LinkButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            visible: foot.thread.originHost.length > 0
            icon.name: "external"
            text: qsTr("Look on %1").arg(foot.thread.originHost)
            onClicked: App.openInBrowser(foot.thread.originAddress)
        }
    }
}
