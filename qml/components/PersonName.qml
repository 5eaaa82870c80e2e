// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A display name with its emoji, and what the account is: bot, group, locked.
import QtQuick
import foyer.look
import foyer.presentation

Item {
    id: name

    required property personView person
    property int pixelSize: Theme.body
    property color color: Theme.text
    readonly property int badges: (bot.visible ? 1 : 0) + (locked.visible ? 1 : 0)

    implicitWidth: label.implicitWidth + badges * 20
    implicitHeight: label.implicitHeight

    Text {
        id: label

        anchors.left: parent.left
        width: Math.min(implicitWidth, name.width - name.badges * 20)
        text: name.person.nameMarkup.length > 0 ? name.person.nameMarkup : name.person.name
        textFormat: Text.StyledText
        elide: Text.ElideRight
        maximumLineCount: 1
        color: name.color
        font.pixelSize: name.pixelSize
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }

    Icon {
        id: bot

        anchors.left: label.right
        anchors.leftMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        visible: name.person.bot || name.person.group
        name: name.person.bot ? "bot" : "group"
        size: 16
        color: Theme.secondary
    }

    Icon {
        id: locked

        anchors.left: bot.visible ? bot.right : label.right
        anchors.leftMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        visible: name.person.locked
        name: "lock"
        size: 14
        color: Theme.secondary
    }
}
