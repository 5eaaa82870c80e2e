// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A notch of the mouse's wheel moves a list by as much as browsers do. Qt Quick's own way glides a shorter distance and, where notches
// follow each other, cuts each glide short. Steps are relative, so that rows that come meanwhile move nothing. Touch pads stay Qt's.
import QtQuick
import foyer.look

WheelHandler {
    id: steps

    required property Flickable view
    // Three lines of text, by the system's measure of three.
    readonly property real notch: Application.styleHints.wheelScrollLines * Math.round(Theme.body * 2.2)

    acceptedDevices: PointerDevice.Mouse
    target: null
    onWheel: event => {
        const first = steps.view.originY - steps.view.topMargin;
        const last = Math.max(first, steps.view.originY + steps.view.contentHeight + steps.view.bottomMargin - steps.view.height);
        steps.view.cancelFlick();
        steps.view.contentY = Math.max(first, Math.min(last, steps.view.contentY - event.angleDelta.y / 120 * steps.notch));
    }
}
