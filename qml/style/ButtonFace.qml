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

    readonly property int lead: iconName.length > 0 ? iconSize : 0
    readonly property int spacing: lead > 0 && label.visible ? 8 : 0
    readonly property real used: lead + spacing + (label.visible ? label.width : 0)
    readonly property real start: Math.round((width - used) / 2)
    readonly property bool mirrored: LayoutMirroring.enabled

    implicitWidth: lead + spacing + (label.visible ? label.implicitWidth : 0)
    implicitHeight: Math.max(label.implicitHeight, iconSize)

    // Placed by hand: a Row would find its places while a frame is being made ready, and ask for one more.
    Icon {
        x: face.mirrored ? face.width - face.start - width : face.start
        anchors.verticalCenter: parent.verticalCenter
        visible: face.lead > 0
        name: face.iconName
        size: face.iconSize
        color: face.color
        mirror: face.mirrorIcon
    }

    Text {
        id: label

        x: face.mirrored ? face.start : face.start + face.lead + face.spacing
        anchors.verticalCenter: parent.verticalCenter
        visible: face.words && face.text.length > 0
        width: Math.min(implicitWidth, Math.max(0, face.width - face.lead - face.spacing))
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
