// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a model, held for the palette.
import QtQml

QtObject {
    property string name
    property string key
    property string kind
}
