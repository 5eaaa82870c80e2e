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

    implicitWidth: label.implicitWidth + (badges.width > 0 ? 4 + badges.width : 0)
    implicitHeight: label.implicitHeight

    Text {
        id: label

        anchors.left: parent.left
        width: Math.min(implicitWidth, name.width - (badges.width > 0 ? 4 + badges.width : 0))
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
        id: badges

        anchors.left: label.right
        anchors.leftMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        name: [name.person.bot ? "bot" : name.person.group ? "group" : "", name.person.locked ? "lock" : ""].join(" ").trim()
        size: 16
        color: Theme.secondary
    }
}
