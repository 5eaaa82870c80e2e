// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The description of what is shown, at the foot of the viewer: a few lines, more when asked.
import QtQuick
import QtQuick.Templates as T
import foyer.look
import foyer.style

Rectangle {
    id: caption

    required property string text
    property bool open: false
    readonly property bool tooLong: words.truncated || caption.open

    implicitHeight: Math.min(flick.contentHeight, caption.open ? 320 : 1000) + 20
    radius: 12
    color: "#d9161616"
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Description: %1").arg(text)

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: 10
        anchors.leftMargin: 14
        anchors.rightMargin: 14
        contentHeight: words.implicitHeight + (more.visible ? more.height : 0)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Text {
            id: words

            width: parent.width
            text: caption.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            maximumLineCount: caption.open ? 10000 : 3
            elide: Text.ElideRight
            color: "white"
            lineHeight: Theme.leading
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }

        T.AbstractButton {
            id: more

            anchors.bottom: parent.bottom
            visible: caption.tooLong
            implicitWidth: implicitContentWidth
            implicitHeight: implicitContentHeight
            text: caption.open ? qsTr("Show less") : qsTr("Show more")
            onClicked: caption.open = !caption.open
            contentItem: Text {
                topPadding: 4
                text: more.text
                textFormat: Text.PlainText
                color: "#ffffff"
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                font.underline: true
            }

            FocusRing {
                anchors.margins: 0
                radius: 4
                on: more
                border.color: "white"
            }
        }
    }

    TapHandler {
        enabled: caption.tooLong
        onTapped: caption.open = !caption.open
    }
}
