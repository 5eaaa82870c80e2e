// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What could not be shown, and the way to try again.
import QtQuick
import foyer.look
import foyer.style

Rectangle {
    id: problem

    required property string text

    signal retried

    implicitHeight: column.height + 32
    radius: 14
    color: "#d9161616"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width - 32
        spacing: 12

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "warning"
            size: 40
            color: "#d0d0d0"
        }

        Text {
            width: parent.width
            text: problem.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: "white"
            font.pixelSize: Theme.body
            Accessible.ignored: true
        }

        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Try again")
            icon.name: "refresh"
            onClicked: problem.retried()
        }
    }
}
