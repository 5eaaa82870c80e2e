// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A passing message at the foot of the window.
import QtQuick
import foyer.look
import foyer.style

Rectangle {
    id: toast

    function show(text: string): void {
        label.text = text;
        opacity = 1;
        toast.Accessible.announce(text);
        hide.restart();
    }

    implicitWidth: Math.min(label.implicitWidth + 32, (parent?.width ?? 400) - 32)
    implicitHeight: label.implicitHeight + 20
    radius: 10
    color: Theme.text
    opacity: 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text

    Behavior on opacity {
        Motion {
            slow: true
        }
    }

    Text {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, (toast.parent?.width ?? 400) - 64)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.window
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }

    Timer {
        id: hide

        // Long enough to read a sentence twice (WCAG 2.2.1 asks for no less than the person needs).
        interval: 4000 + label.text.length * 40
        onTriggered: toast.opacity = 0
    }
}
