// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import foyer.look

T.Dialog {
    id: control

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    implicitWidth: Math.max(implicitContentWidth, implicitHeaderWidth, implicitFooterWidth) + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding + (implicitHeaderHeight > 0 ? implicitHeaderHeight + spacing : 0) + (implicitFooterHeight > 0 ? implicitFooterHeight + spacing : 0)
    padding: 20
    topPadding: 8
    spacing: 8
    margins: 12
    modal: true
    focus: true
    popupType: T.Popup.Item

    background: Surface {}

    header: Text {
        visible: control.title.length > 0
        leftPadding: 20
        rightPadding: 20
        topPadding: visible ? 18 : 0
        text: control.title
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft // said, so that it is mirrored
        color: Theme.text
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    footer: DialogButtonBox {
        visible: count > 0
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    T.Overlay.modeless: Item {}
}
