// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.look
import foyer.navigation

T.ComboBox {
    id: control

    implicitWidth: Math.max(160, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.control
    implicitContentWidthPolicy: T.ComboBox.WidestText
    leftPadding: mirrored ? sign.size + 20 : 12
    rightPadding: mirrored ? 12 : sign.size + 20
    opacity: enabled ? 1 : 0.5
    hoverEnabled: true
    font.pixelSize: Theme.body

    indicator: Icon {
        id: sign

        x: control.mirrored ? 10 : control.width - width - 10
        y: Math.round((control.height - height) / 2)
        name: "chevron-down"
        size: Math.round(Theme.body * 1.07)
        color: Theme.secondary
    }

    contentItem: T.TextField {
        text: control.displayText
        readOnly: true
        enabled: false
        verticalAlignment: Text.AlignVCenter
        color: "transparent" // only its width counts: it would cut the words off without a sign
        font: control.font
        Accessible.ignored: true // the box itself tells it

        Text {
            anchors.fill: parent
            text: control.displayText
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
            color: Theme.text
            font: control.font
        }
    }

    background: Rectangle {
        radius: 8
        color: control.down ? Theme.pressed : control.hovered ? Theme.hover : Theme.raised
        border.width: 1
        border.color: Theme.outline

        FocusRing {
            on: control
        }
    }

    delegate: MenuItem {
        required property int index

        width: ListView.view?.width ?? 0
        text: control.textAt(index)
        checkable: true
        checked: control.currentIndex === index
        highlighted: control.highlightedIndex === index
    }

    popup: Popup {
        y: control.height + 4
        width: Math.max(control.width, 180)
        height: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, (control.Window.height || 600) - 32)
        padding: 6

        PopupName {
            content: list
            value: control.Accessible.name
        }

        contentItem: ListView {
            id: list

            implicitHeight: contentHeight
            clip: true
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            highlightMoveDuration: 0

            ScrollBar.vertical: ScrollBar {}

            ToldRows {
                view: list
            }
        }
    }
}
