// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chips in one line. Where there is no room for all of them it scrolls sideways, and fades out at the edge that hides some.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.look

Item {
    id: line

    default property alias chips: row.data
    property int inset: 16
    property color ground: Theme.window
    readonly property Item focused: line.Window.activeFocusItem

    implicitHeight: row.height

    function holds(item: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === row)
                return true;
        }
        return false;
    }

    function scrollTo(x: real): void {
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, x));
    }

    // With some of the next chip, so that one sees that it goes on.
    function show(item: Item): void {
        const peek = 40;
        const left = item.mapToItem(view.contentItem, 0, 0).x;
        if (left - peek < view.contentX)
            line.scrollTo(left - peek);
        else if (left + item.width + peek > view.contentX + view.width)
            line.scrollTo(left + item.width + peek - view.width);
    }

    onFocusedChanged: if (focused && line.holds(focused)) line.show(focused)

    // Left and right go from chip to chip, as Tab does.
    Keys.onPressed: event => {
        const step = event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1 : 0;
        const next = step === 0 || !line.focused ? null : line.focused.nextItemInFocusChain(line.LayoutMirroring.enabled ? step < 0 : step > 0);
        event.accepted = next !== null && line.holds(next);
        if (event.accepted)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    Flickable {
        id: view

        // What a ring about a chip needs.
        readonly property int room: 4
        property bool fromRight: line.LayoutMirroring.enabled // until somebody scrolls

        function settle(): void {
            line.scrollTo(view.fromRight ? view.contentWidth : view.contentX);
        }

        y: -room
        width: parent.width
        height: row.height + 2 * room
        contentWidth: Math.max(width, row.width)
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentWidth > width
        clip: interactive
        onMovementStarted: view.fromRight = false
        onWidthChanged: view.settle()
        onContentWidthChanged: view.settle()

        Row {
            id: row

            x: line.LayoutMirroring.enabled ? view.contentWidth - width : 0
            y: view.room
            leftPadding: line.inset
            rightPadding: line.inset
            spacing: 8
        }
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        enabled: view.interactive
        orientation: Qt.Vertical
        target: null
        // Where it goes no further, the page below it gets the wheel.
        onWheel: event => {
            const before = view.contentX;
            const by = event.angleDelta.y / 2;
            line.scrollTo(before + (line.LayoutMirroring.enabled ? by : -by));
            view.fromRight = false;
            event.accepted = view.contentX !== before;
        }
    }

    component Fade: Rectangle {
        property bool atLeft: false

        y: -view.room
        width: 32
        height: view.height
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: atLeft ? 0 : 1
                color: line.ground
            }
            GradientStop {
                position: atLeft ? 1 : 0
                color: Qt.alpha(line.ground, 0)
            }
        }
    }

    Fade {
        atLeft: true
        visible: view.contentX > 1
    }

    Fade {
        x: line.width - width
        visible: view.contentX < view.contentWidth - view.width - 1
    }
}
