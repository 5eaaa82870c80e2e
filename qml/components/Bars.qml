// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A week or so of use, oldest first, as small bars.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.look

Row {
    id: bars

    required property list<real> values

    height: 28
    spacing: 2
    Accessible.ignored: true

    Repeater {
        model: bars.values.length

        Rectangle {
            required property int index

            anchors.bottom: parent?.bottom
            width: 5
            height: Math.max(3, bars.height * (bars.values[index] ?? 0))
            radius: 2
            color: Theme.accent
            opacity: 0.55
        }
    }
}
