// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person's picture, or the first letter of the name on a quiet ground until there is one.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.look
import foyer.presentation
import foyer.text

Item {
    id: avatar

    required property personView person
    property int size: 44
    property bool group: avatar.person.group

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: picture.status !== Image.Ready
        radius: Math.round(avatar.size * 0.24)
        color: Theme.pressed

        Text {
            anchors.centerIn: parent
            text: Array.from(avatar.person.name.length > 0 ? avatar.person.name : avatar.person.handle)[0]?.toUpperCase() ?? ""
            textFormat: Text.PlainText
            color: Theme.secondary
            font.pixelSize: Math.round(avatar.size * 0.42)
            font.weight: Font.DemiBold
        }
    }

    Picture {
        id: picture

        anchors.fill: parent
        address: avatar.person.avatar
        radius: Math.round(avatar.size * 0.24)
    }

    Loader {
        anchors.fill: parent
        active: avatar.person.avatarMoves && picture.status === Image.Ready
        sourceComponent: MovingPicture {
            id: moving

            address: avatar.person.avatar + "?moves=1&fit=cover&r=" + Math.round(picture.radius * Screen.devicePixelRatio)

            HoverHandler {
                onHoveredChanged: {
                    if (hovered)
                        moving.replay();
                }
            }
        }
    }
}
