// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the viewer knows of the part that shows a picture or plays a film, so that it need not load the player to speak of it.
import QtQuick
import foyer.presentation

Item {
    required property mediaView media
    property bool failed: false
    property string problem: ""
    property real zoom: 1

    signal tapped

    function takeKey(key: int): bool {
        return false;
    }

    function zoomBy(factor: real): void {}

    function fit(): void {}

    function retry(): void {}
}
