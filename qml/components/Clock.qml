// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The time for everything that says "5 minutes ago". It ticks once a minute, and only while somebody can see it.
pragma Singleton

import QtQuick

QtObject {
    id: clock

    property double now: Date.now()
    readonly property Timer ticker: Timer {
        interval: 60000
        repeat: true
        triggeredOnStart: true
        running: Application.state === Qt.ApplicationActive
        onTriggered: clock.now = Date.now()
    }
}
