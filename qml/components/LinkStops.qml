// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The links of running text, for the keyboard and for screen readers: each can be reached by Tab, and wears a ring then.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.style

Item {
    id: stops

    required property Prose prose // beside it, in the same parent

    x: prose.x
    y: prose.y
    width: prose.width
    height: prose.height
    visible: prose.visible

    Repeater {
        model: stops.prose.links

        T.AbstractButton {
            id: link

            required property var modelData

            x: modelData.rect.x
            y: modelData.rect.y
            width: modelData.rect.width
            height: modelData.rect.height
            focusPolicy: Qt.TabFocus
            text: modelData.text
            Accessible.role: Accessible.Link
            Accessible.name: text
            onClicked: stops.prose.linkActivated(modelData.address)

            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }

            FocusRing {
                radius: 5
                shown: link.activeFocus
            }
        }
    }
}
