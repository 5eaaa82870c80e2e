// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that fills its place, cropped around its focus, with rounded corners. They come rounded from the provider, since
// rounding here would need a shader.
import QtQuick

Image {
    id: picture

    required property string address // image://…; empty = none
    property real radius: 0
    property real focusX: 0
    property real focusY: 0
    property bool whole: false
    property bool round: false
    property int attempt: 0
    property bool waits: false // a key is held: what runs past is not fetched
    property string asked // the address, once it is settled what may be seen meanwhile
    property string seen  // the address of what is on screen
    property real density: Screen.devicePixelRatio // more than that where it is made to be looked at elsewhere

    readonly property string options: [picture.whole ? "" : "fit=cover",
                                       picture.focusX !== 0 || picture.focusY !== 0 ? "focus=" + picture.focusX.toFixed(2) + "," + picture.focusY.toFixed(2) : "",
                                       picture.round ? "r=circle" : picture.radius > 0 ? "r=" + Math.round(picture.radius * picture.density) : "",
                                       picture.attempt > 0 ? "try=" + picture.attempt : ""].filter(option => option.length > 0).join("&")

    // While the same picture comes in another size or shape, what is there stays. Another one's does not: nobody wears another's face.
    function ask(): void {
        if (picture.asked === picture.address)
            return;
        picture.retainWhileLoading = picture.seen === picture.address;
        picture.asked = picture.waits ? "" : picture.address;
    }

    onAddressChanged: picture.ask()
    onWaitsChanged: picture.ask()
    onStatusChanged: {
        if (picture.status === Image.Ready) {
            picture.seen = picture.asked;
            picture.retainWhileLoading = true;
        }
    }

    source: asked.length > 0 && width > 0 && height > 0 ? asked + (options.length > 0 ? "?" + options : "") : ""
    sourceSize: Qt.size(Math.ceil(width * density / Screen.devicePixelRatio), Math.ceil(height * density / Screen.devicePixelRatio))
    asynchronous: true
    fillMode: whole ? Image.PreserveAspectFit : Image.Stretch
    smooth: false
}
