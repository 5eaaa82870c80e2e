// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.TextArea {
    id: control

    implicitWidth: 240
    implicitHeight: Math.max(Theme.control, contentHeight + topPadding + bottomPadding)
    padding: 12
    color: Theme.text
    placeholderTextColor: Theme.secondary
    selectionColor: Theme.accentFill
    selectedTextColor: Theme.onAccent
    font.pixelSize: Theme.body
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText

    background: Rectangle {
        radius: 8
        color: Theme.raised
        border.width: control.activeFocus ? 2 : 1
        border.color: control.activeFocus ? Theme.accent : Theme.outline
    }
}
