// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line that stands for what is folded away: a content warning or a filter, and the way to open it.
import QtQuick
import foyer.components
import foyer.look

Item {
    id: fold

    property string iconName: "warning"
    property string markup: ""
    property bool rightToLeft: false
    property bool quiet: false // no warning, only a note
    property bool open: false
    property string openText: qsTr("Show")
    property string closeText: qsTr("Hide")
    property int focusPolicy: Qt.StrongFocus

    signal toggled

    implicitHeight: Math.max(words.implicitHeight, button.implicitHeight)

    Icon {
        id: icon

        anchors.left: parent.left
        y: Math.round((Math.min(parent.height, words.lineHeightPixels) - height) / 2)
        name: fold.iconName
        size: 18
        color: fold.quiet ? Theme.secondary : Theme.caution
    }

    Text {
        id: words

        readonly property real lineHeightPixels: Math.max(button.implicitHeight, Theme.body * 1.42)

        anchors.left: icon.right
        anchors.leftMargin: 8
        anchors.right: button.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        text: fold.markup
        textFormat: Text.StyledText
        wrapMode: Text.Wrap
        // "Left" is where the window's lines begin.
        horizontalAlignment: fold.rightToLeft === LayoutMirroring.enabled ? Text.AlignLeft : Text.AlignRight
        color: fold.quiet ? Theme.secondary : Theme.text
        lineHeight: Theme.leading
        font.pixelSize: fold.quiet ? Theme.small : Theme.body
        font.weight: fold.quiet ? Font.Normal : Font.Medium
        Accessible.ignored: true
    }

    LinkButton {
        id: button

        anchors.right: parent.right
        anchors.top: parent.top
        focusPolicy: fold.focusPolicy
        text: fold.open ? fold.closeText : fold.openText
        onClicked: fold.toggled()
    }
}
