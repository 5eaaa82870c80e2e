// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.StackView {
    id: control

    clip: true

    pushEnter: Transition {
        Motion {
            property: "opacity"
            from: 0
            to: 1
        }
    }
    pushExit: null
    popEnter: null
    popExit: null
    replaceEnter: null
    replaceExit: null
}
