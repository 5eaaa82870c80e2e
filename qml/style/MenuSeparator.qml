// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.MenuSeparator {
    implicitHeight: visible ? 13 : 0
    topPadding: 6
    bottomPadding: 6

    contentItem: Rectangle {
        implicitHeight: 1
        color: Theme.hairline
    }
}
