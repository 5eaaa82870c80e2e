// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Icon and words of a button, in the middle of it.
import QtQuick
import foyer.look

Item {
    id: face

    required property string text
    required property string iconName
    required property color color
    property int iconSize: Math.round(Theme.body * 1.33)
    property int weight: Font.Medium
    property int pixelSize: Theme.body
    property bool mirrorIcon: false
    property bool words: true
    property int lines: 1 // where the button is narrower than its words

    implicitWidth: (iconName.length > 0 ? iconSize : 0) + (words && text.length > 0 ? label.implicitWidth + (iconName.length > 0 ? row.spacing : 0) : 0)
    implicitHeight: Math.max(label.implicitHeight, iconSize)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: face.iconName.length > 0
            name: face.iconName
            size: face.iconSize
            color: face.color
            mirror: face.mirrorIcon
        }

        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            visible: face.words && face.text.length > 0
            width: Math.min(implicitWidth, Math.max(0, face.width - (face.iconName.length > 0 ? face.iconSize + row.spacing : 0)))
            text: face.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            wrapMode: face.lines > 1 ? Text.Wrap : Text.NoWrap
            maximumLineCount: face.lines
            horizontalAlignment: face.lines > 1 ? Text.AlignHCenter : Text.AlignLeft
            color: face.color
            font.pixelSize: face.pixelSize
            font.weight: face.weight
        }
    }
}
