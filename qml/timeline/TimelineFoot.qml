// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Below the last row: more is coming, that was all, there was none, or it failed.
import QtQuick
import foyer.components
import foyer.look
import foyer.style

Item {
    id: foot

    property bool loading: false
    property bool atEnd: false
    property string errorText: ""
    property string emptyText: "" // in place of rows

    signal retried

    implicitHeight: 96

    BusyIndicator {
        anchors.centerIn: parent
        running: foot.loading
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 32, 420)
        visible: !foot.loading && (foot.atEnd || foot.errorText.length > 0 || foot.emptyText.length > 0)
        spacing: 4

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: foot.errorText.length === 0
            name: "hearth"
            size: 24
            color: Theme.outline
        }

        Note {
            width: parent.width
            text: foot.errorText.length > 0 ? foot.errorText : foot.emptyText.length > 0 ? foot.emptyText : qsTr("That was everything.")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }

        LinkButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: foot.errorText.length > 0
            text: qsTr("Try again")
            onClicked: foot.retried()
        }
    }
}
