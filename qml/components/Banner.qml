// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line above a page: offline, a recovered database, new replies. It says one thing and offers at most one.
import QtQuick
import foyer.look
import foyer.style

Rectangle {
    id: banner

    property string iconName: "info"
    required property string text
    property string action: ""
    property bool closable: false
    property color ink: Theme.text
    // Words that would take three lines or more beside the button stand above it.
    readonly property bool stacked: act.visible && label.implicitWidth > 2 * (width - 64 - act.width - (close.visible ? close.width : 0))

    signal acted
    signal closed

    visible: text.length > 0
    implicitHeight: !visible ? 0 : stacked ? label.implicitHeight + 12 + act.height : Math.max(Theme.control + 4, label.implicitHeight + 16)
    color: Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: label.verticalCenter
        name: banner.iconName
        size: Math.round(Theme.small * 1.4)
        color: banner.ink
    }

    Text {
        id: label

        anchors.left: icon.right
        anchors.leftMargin: 12
        anchors.right: act.visible && !banner.stacked ? act.left : close.visible ? close.left : parent.right
        anchors.rightMargin: 12
        y: banner.stacked ? 8 : Math.round((parent.height - height) / 2)
        text: banner.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        color: banner.ink
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }

    Button {
        id: act

        anchors.right: close.visible ? close.left : parent.right
        anchors.rightMargin: 8
        y: banner.stacked ? parent.height - height - 2 : Math.round((parent.height - height) / 2)
        implicitHeight: Theme.control - 4
        leftPadding: 10
        rightPadding: 10
        visible: banner.action.length > 0
        flat: true
        text: banner.action
        onClicked: banner.acted()
    }

    ToolButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        visible: banner.closable
        text: qsTr("Close")
        icon.name: "close"
        iconSize: 16
        onClicked: banner.closed()
    }
}
