// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shown in place of the window where the profile cannot be opened.
import QtQuick
import foyer.components
import foyer.look
import foyer.style

ApplicationWindow {
    id: window

    required property string sentence
    property string theme: ""

    width: 480
    height: 320
    minimumWidth: 340
    minimumHeight: 280
    visible: true
    title: qsTr("Foyer")
    color: Theme.window
    Component.onCompleted: {
        if (window.theme.length > 0)
            Theme.scheme = window.theme;
    }
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    StateMessage {
        anchors.centerIn: parent
        width: parent.width
        iconName: "warning"
        title: qsTr("Foyer cannot start")
        text: window.sentence
        action: qsTr("Close")
        onActed: window.close()
    }
}
