// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.look
import foyer.navigation

T.Menu {
    id: control

    implicitWidth: Math.max(200, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 6
    margins: 8
    overlap: 1
    popupType: T.Popup.Item

    delegate: MenuItem {}

    contentItem: ListView {
        id: list

        implicitWidth: {
            let widest = 0;
            for (let i = 0; i < count; ++i)
                widest = Math.max(widest, control.itemAt(i)?.implicitWidth ?? 0);
            return widest;
        }
        implicitHeight: contentHeight
        model: control.contentModel
        currentIndex: control.currentIndex
        highlightMoveDuration: 0
        interactive: contentHeight > height
        clip: interactive

        ScrollBar.vertical: ScrollBar {}

        ToldRows {
            view: list
        }
    }

    background: Surface {
        implicitWidth: 200
    }

    T.Overlay.modal: Item {}
    T.Overlay.modeless: Item {}
}
