// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as they look on a keyboard: the strokes of a sequence side by side, other keys for the same after a dash.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.look
import foyer.viewmodels

Item {
    id: caps

    required property list<string> keys // portable text, as Actions has them
    property string notice: ""          // instead of keys
    property color ground: Theme.window
    readonly property list<string> parts: {
        if (caps.notice.length > 0)
            return [caps.notice];
        const parts = [];
        for (const sequence of caps.keys)
            parts.push(...(parts.length > 0 ? [""] : []), ...KeyNames.strokes(sequence));
        return parts;
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    Accessible.ignored: true

    Row {
        id: row

        spacing: 4
        // Strokes follow each other from left to right in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: caps.parts

            Rectangle {
                id: cap

                required property string modelData
                readonly property bool gap: modelData.length === 0

                width: gap ? 8 : Math.max(height, label.implicitWidth + 12)
                height: label.implicitHeight + 6
                radius: 5
                color: gap ? "transparent" : caps.ground
                border.width: gap ? 0 : 1
                border.color: Theme.outline

                Quiet {
                    id: label

                    anchors.centerIn: parent
                    text: cap.gap ? "–" : cap.modelData
                    color: Theme.text
                    font.pixelSize: Theme.caption
                    font.weight: Font.Medium
                }
            }
        }
    }
}
