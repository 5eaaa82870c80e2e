// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import foyer.look

Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Theme.hairline
}
