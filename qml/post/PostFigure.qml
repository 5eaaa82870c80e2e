// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A number under a post with its sign. It can be a button where there is more to see behind it.
import QtQuick
import QtQuick.Templates as T
import foyer.look
import foyer.style
import foyer.viewmodels

T.AbstractButton {
    id: figure

    required property string number
    required property string name
    property bool lit: false
    property color litColor: Theme.accent

    readonly property string shown: Settings.hideNumbers ? "" : number
    readonly property color ink: lit ? litColor : hovered && enabled ? Theme.text : Theme.secondary

    visible: number.length > 0 || lit
    implicitWidth: visible ? 20 + (label.text.length > 0 ? label.implicitWidth + 5 : 0) + 14 : 0
    implicitHeight: 30
    hoverEnabled: true
    text: shown.length > 0 ? qsTr("%1: %2").arg(name).arg(shown) : name
    Accessible.name: text
    T.ToolTip.text: figure.name
    T.ToolTip.visible: figure.hovered && figure.enabled
    T.ToolTip.delay: 600

    leftPadding: mirrored ? 0 : Math.round(Theme.small * 1.4) + 5
    rightPadding: mirrored ? Math.round(Theme.small * 1.4) + 5 : 0

    contentItem: Text {
        id: label

        text: figure.shown
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        color: figure.ink
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }

    background: Item {
        FocusRing {
            anchors.leftMargin: -6
            anchors.rightMargin: 6
            radius: 8
            on: figure
        }
    }

    Icon {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: figure.icon.name
        size: Math.round(Theme.small * 1.4)
        color: figure.ink
    }
}
