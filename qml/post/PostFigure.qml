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

    readonly property int lead: Math.round(Theme.small * 1.4) + 5 // the sign, and what parts it from the number

    visible: number.length > 0 || lit
    implicitWidth: visible ? lead + label.implicitWidth + (label.text.length > 0 ? 18 : 14) : 0
    implicitHeight: 30
    hoverEnabled: true
    text: shown.length > 0 ? qsTr("%1: %2").arg(name).arg(shown) : name
    Accessible.name: text
    T.ToolTip.text: figure.name
    T.ToolTip.visible: figure.hovered && figure.enabled
    T.ToolTip.delay: 600

    leftPadding: mirrored ? 0 : lead
    rightPadding: mirrored ? lead : 0
    leftInset: mirrored ? 10 : -6
    rightInset: mirrored ? -6 : 10

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

    background: Ground {
        on: figure
    }

    Icon {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: figure.icon.name
        size: figure.lead - 5
        color: figure.ink
    }
}
