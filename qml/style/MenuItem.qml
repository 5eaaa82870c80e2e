// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.MenuItem {
    id: control

    property bool danger: false
    property string detail: "" // a shortcut, or what is set now
    readonly property color ink: control.danger ? Theme.danger : Theme.text

    implicitWidth: face.implicitWidth + leftPadding + rightPadding
    implicitHeight: visible ? Theme.control : 0
    leftPadding: 10
    rightPadding: 12
    opacity: enabled ? 1 : 0.45

    contentItem: Item {
        id: face

        implicitWidth: icon.size + 12 + label.implicitWidth + (detail.text.length > 0 ? detail.implicitWidth + 24 : 0)
        implicitHeight: label.implicitHeight

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: control.checkable ? (control.checked ? "check" : "") : control.icon.name
            color: control.danger ? Theme.danger : control.checkable ? Theme.accent : Theme.secondary
            size: Math.round(Theme.body * 1.2)
        }

        Text {
            id: label

            anchors.left: parent.left
            anchors.leftMargin: icon.size + 12
            anchors.right: detail.left
            anchors.rightMargin: detail.text.length > 0 ? 12 : 0
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft // said, so that it is mirrored
            color: control.ink
            font.pixelSize: Theme.body
        }

        Text {
            id: detail

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: control.detail
            textFormat: Text.PlainText
            color: Theme.secondary
            font.pixelSize: Theme.caption
        }
    }

    arrow: Icon {
        x: control.mirrored ? 6 : control.width - width - 6
        anchors.verticalCenter: parent?.verticalCenter
        visible: control.subMenu !== null
        name: "chevron-right"
        mirror: control.mirrored
        size: Math.round(Theme.body * 1.07)
        color: Theme.secondary
    }

    background: Rectangle {
        radius: 7
        color: control.highlighted || control.down ? Theme.pressed : "transparent"
    }
}
