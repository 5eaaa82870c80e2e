// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The size of all words, with a few of them to see it by.
import QtQuick
import foyer.components
import foyer.look
import foyer.style
import foyer.viewmodels

Column {
    id: setting

    width: parent?.width ?? 0
    topPadding: 8
    bottomPadding: 8
    spacing: 8

    Item {
        width: parent.width
        implicitHeight: Math.max(label.implicitHeight, back.height)

        Text {
            id: label

            anchors.left: parent.left
            anchors.right: back.visible ? back.left : parent.right
            anchors.rightMargin: back.visible ? 12 : 0
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Text size: %1").arg(Math.round(Settings.textSize * 100).toLocaleString(Qt.locale(), "f", 0) + "\u202f%")
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.body
            Accessible.ignored: true
        }

        LinkButton {
            id: back

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: Math.abs(Settings.textSize - 1) > 0.01
            text: qsTr("As the system")
            onClicked: Settings.textSize = 1
        }
    }

    Item {
        width: parent.width
        implicitHeight: slider.height

        Quiet {
            id: smallest

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("A", "a letter that shows the size of text")
            font.pixelSize: 12
            Accessible.ignored: true
        }

        Slider {
            id: slider

            anchors.left: smallest.right
            anchors.leftMargin: 8
            anchors.right: largest.left
            anchors.rightMargin: 8
            from: 0.8
            to: 1.6
            stepSize: 0.05
            snapMode: Slider.SnapAlways
            // The line itself grows with the text: what is dragged is taken over when it is let go.
            value: Settings.textSize
            Accessible.name: qsTr("Text size")
            onMoved: if (!pressed) Settings.textSize = value
            onPressedChanged: if (!pressed) Settings.textSize = value
        }

        Quiet {
            id: largest

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: smallest.text
            font.pixelSize: 22
            Accessible.ignored: true
        }
    }

    Rectangle {
        width: parent.width
        implicitHeight: sample.implicitHeight + 24
        radius: 10
        color: Theme.rail

        Text {
            id: sample

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 16
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("The evening ferry was late, so we stayed on the quay and counted gulls.")
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            lineHeight: Theme.leading
            font.pixelSize: Math.round(Theme.body / Settings.textSize * slider.value)
            Accessible.ignored: true
        }
    }
}
