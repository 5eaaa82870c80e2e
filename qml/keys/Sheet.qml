// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A panel over the window, near its top: the palette, the list of keys.
import QtQuick
import QtQuick.Templates as T
import foyer.look
import foyer.style

T.Popup {
    id: sheet

    required property string name // for screen readers
    property int widest: 640
    readonly property int top: Math.round(Math.min(80, (parent?.height ?? 0) * 0.08))

    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: top
    width: Math.min(widest, (parent?.width ?? 0) - 24)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 0
    margins: 0
    modal: true
    focus: true
    popupType: T.Popup.Item
    background: Surface {}

    PopupName {
        content: sheet.contentItem
        value: sheet.name
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        Motion {
            property: "opacity"
            from: 0
            to: 1
        }
    }
    exit: Transition {
        Motion {
            property: "opacity"
            to: 0
        }
    }
}
