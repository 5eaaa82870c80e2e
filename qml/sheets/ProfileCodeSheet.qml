// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A profile's address as a QR code, to be held before somebody's phone.
import QtQuick
import foyer.presentation
import foyer.share

PictureSheet {
    id: sheet

    property personView person
    property string address: ""

    function show(person: personView, address: string): void {
        sheet.person = person;
        sheet.address = address;
        sheet.open();
    }

    title: qsTr("QR code")
    width: Math.min(400, (parent?.width ?? 600) - 24)
    picture: card
    fileName: sheet.person.handle.replace("@", "-at-")

    // Black on white in both themes: readers expect it.
    Rectangle {
        id: card

        anchors.horizontalCenter: parent?.horizontalCenter
        width: Math.min(parent?.width ?? 340, 340)
        height: name.y + name.height + handle.height + 24
        radius: 12
        color: "white"
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code that leads to the profile of %1").arg(sheet.person.name)

        QrCode {
            id: code

            x: 6
            y: 6
            width: parent.width - 12
            height: width
            text: sheet.address
        }

        Text {
            id: name

            y: code.y + code.height
            width: parent.width
            leftPadding: 16
            rightPadding: 16
            text: sheet.person.name
            textFormat: Text.PlainText
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            color: "#1a1a1a"
            font.pixelSize: 20
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        Text {
            id: handle

            anchors.top: name.bottom
            width: parent.width
            leftPadding: 16
            rightPadding: 16
            text: "@" + sheet.person.handle
            textFormat: Text.PlainText
            wrapMode: Text.WrapAnywhere
            horizontalAlignment: Text.AlignHCenter
            color: "#555555"
            font.pixelSize: 15
            Accessible.ignored: true
        }
    }
}
