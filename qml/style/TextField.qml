// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.TextField {
    id: control

    property string iconName: ""
    readonly property int iconRoom: iconName.length > 0 ? sign.size + 18 : 12

    implicitWidth: 240
    implicitHeight: Theme.control
    leftPadding: mirrored ? 12 : iconRoom
    rightPadding: mirrored ? iconRoom : 12
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    placeholderTextColor: Theme.secondary
    selectionColor: Theme.accentFill
    selectedTextColor: Theme.onAccent
    font.pixelSize: Theme.body
    opacity: enabled ? 1 : 0.5
    Accessible.name: control.placeholderText

    readonly property bool mirrored: LayoutMirroring.enabled

    Text {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height - control.topPadding - control.bottomPadding
        visible: control.length === 0 && control.preeditText.length === 0
        text: control.placeholderText
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft // said, so that it is mirrored
        elide: Text.ElideRight
        color: control.placeholderTextColor
        font: control.font
    }

    Icon {
        id: sign

        x: control.mirrored ? control.width - width - 10 : 10
        anchors.verticalCenter: parent.verticalCenter
        visible: control.iconName.length > 0
        name: control.iconName
        size: Math.round(Theme.body * 1.2)
        color: Theme.secondary
    }

    background: Rectangle {
        radius: 8
        color: Theme.raised
        border.width: control.activeFocus ? 2 : 1
        border.color: control.activeFocus ? Theme.accent : Theme.outline
    }
}
