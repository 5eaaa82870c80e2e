// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.DialogButtonBox {
    id: control

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    leftPadding: 20
    rightPadding: 20
    bottomPadding: 16
    spacing: 8
    alignment: Qt.AlignRight

    delegate: Button {
        highlighted: T.DialogButtonBox.buttonRole === T.DialogButtonBox.AcceptRole
    }

    contentItem: ListView {
        implicitWidth: contentWidth
        implicitHeight: 40
        model: control.contentModel
        spacing: control.spacing
        orientation: ListView.Horizontal
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem
    }
}
