// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines that lead from a post to its replies.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.look

Item {
    id: lines

    required property list<bool> goOn // for each depth above: does its line go on below
    property real first: 0            // where the line of depth 0 stands
    property int step: 20
    property bool hovered: false

    Repeater {
        model: lines.goOn.length

        Rectangle {
            required property int index

            x: lines.LayoutMirroring.enabled ? lines.width - lines.first - index * lines.step - 1 : lines.first + index * lines.step
            width: 2
            height: lines.height
            visible: lines.goOn[index] ?? false
            color: Theme.hairline
        }
    }
}
