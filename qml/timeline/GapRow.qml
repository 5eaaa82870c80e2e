// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Something is missing here: the posts between two visits that have not been fetched.
import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.style

T.AbstractButton {
    id: gap

    property bool loading: false
    property bool current: false
    property bool upwards: false // what is next to the older post comes first

    implicitHeight: Theme.control + 28
    hoverEnabled: true
    enabled: !loading
    text: gap.loading ? qsTr("Loading…") : gap.upwards ? qsTr("Load newer posts here") : qsTr("Load older posts here")
    Accessible.name: text

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.column)
            height: parent.height
            color: gap.down ? Theme.pressed : Theme.hover
        }

        Hairline {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.column)
        }

        FocusRing {
            anchors.margins: 3
            radius: 8
            shown: gap.current
        }
    }

    contentItem: Item {
        ButtonFace {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            visible: !gap.loading
            text: gap.text
            iconName: gap.upwards ? "arrow-up" : "arrow-down"
            color: Theme.accent
        }

        BusyIndicator {
            anchors.centerIn: parent
            running: gap.loading
        }
    }
}
