// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A setting with a few values, each with a name.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.style

SettingRow {
    id: row

    required property list<var> values
    required property list<string> names
    required property var value

    signal chosen(value: var)

    ComboBox {
        id: box

        width: Math.min(implicitWidth, row.width)
        model: row.names
        currentIndex: Math.max(0, row.values.indexOf(row.value))
        Accessible.name: row.name
        Accessible.description: row.text
        onActivated: index => row.chosen(row.values[index])
    }
}
