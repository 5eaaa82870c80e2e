// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that can be looked at closely: wheel, pinch, double click and keys zoom, dragging moves it.
// The blurred hash is there at once, then the small picture that the list had, then the whole one.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.look
import foyer.media
import foyer.presentation
import foyer.style

ViewerPart {
    id: view

    property int attempt: 0
    readonly property real largest: 8
    readonly property bool ready: whole.status === Image.Ready
    readonly property bool zoomed: zoom > 1.001
    readonly property real aspect: ready && whole.implicitHeight > 0 ? whole.implicitWidth / whole.implicitHeight
                                 : small.status === Image.Ready && small.implicitHeight > 0 ? small.implicitWidth / small.implicitHeight
                                 : media.aspect > 0 ? media.aspect : 1.5
    // A small picture is not blown up to more than twice its size.
    readonly property real widest: ready && !zoomed ? Math.max(120, whole.implicitWidth / Screen.devicePixelRatio * 2) : width
    readonly property real fitWidth: Math.max(1, Math.min(width, height * aspect, lastWidest))
    property real lastWidest: width
    readonly property bool animated: file.animated && file.status === MediaFile.Ready

    function zoomTo(level: real, at: point): void {
        const next = Math.min(largest, Math.max(1, level));
        const x = (pan.contentX + at.x - frame.x) / frame.width;
        const y = (pan.contentY + at.y - frame.y) / frame.height;
        view.zoom = next;
        pan.contentX = Math.max(0, Math.min(pan.contentWidth - pan.width, frame.x + x * frame.width - at.x));
        pan.contentY = Math.max(0, Math.min(pan.contentHeight - pan.height, frame.y + y * frame.height - at.y));
    }

    function zoomBy(factor: real): void {
        view.zoomTo(view.zoom * factor, Qt.point(view.width / 2, view.height / 2));
    }

    function moveBy(x: real, y: real): void {
        pan.contentX = Math.max(0, Math.min(pan.contentWidth - pan.width, pan.contentX + x));
        pan.contentY = Math.max(0, Math.min(pan.contentHeight - pan.height, pan.contentY + y));
    }

    function fit(): void {
        view.zoomTo(1, Qt.point(0, 0));
    }

    function takeKey(key: int): bool {
        switch (key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            view.zoomBy(1.4);
            return true;
        case Qt.Key_Minus:
            view.zoomBy(1 / 1.4);
            return true;
        case Qt.Key_0:
            view.fit();
            return true;
        }
        if (!view.zoomed || ![Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].includes(key))
            return false;
        view.moveBy(key === Qt.Key_Left ? -80 : key === Qt.Key_Right ? 80 : 0, key === Qt.Key_Up ? -80 : key === Qt.Key_Down ? 80 : 0);
        return true;
    }

    function retry(): void {
        view.attempt++;
        file.retry();
    }

    failed: whole.status === Image.Error
    problem: file.errorText.length > 0 ? file.errorText : qsTr("This picture cannot be shown.")
    onWidestChanged: if (!zoomed) lastWidest = widest
    onWidthChanged: if (!ready) lastWidest = width

    Accessible.role: Accessible.Graphic
    Accessible.name: media.alt.length > 0 ? media.alt : qsTr("Image without a description")

    MediaFile {
        id: file

        url: view.media.full
    }

    Flickable {
        id: pan

        anchors.fill: parent
        contentWidth: Math.max(width, frame.width)
        contentHeight: Math.max(height, frame.height)
        interactive: view.zoomed
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Item {
            id: frame

            x: Math.round((pan.contentWidth - width) / 2)
            y: Math.round((pan.contentHeight - height) / 2)
            width: Math.round(view.fitWidth * view.zoom)
            height: Math.round(view.fitWidth / view.aspect * view.zoom)

            Image {
                anchors.fill: parent
                visible: !view.ready && small.status !== Image.Ready
                source: visible && view.media.blurhash.length > 0 ? view.media.blurhash + "?aspect=" + view.aspect.toFixed(2) : ""
                smooth: true
            }

            Image {
                id: small

                anchors.fill: parent
                visible: !view.ready
                source: view.media.preview
                sourceSize: Qt.size(640, 640)
                asynchronous: true
                smooth: true
            }

            Image {
                id: whole

                anchors.fill: parent
                visible: !moving.active || moving.status !== Loader.Ready
                source: view.media.full.length > 0 ? view.media.full + (view.attempt > 0 ? "?try=" + view.attempt : "") : ""
                // What is shown whole need not be larger than its place; what is zoomed is wanted as it is.
                sourceSize: view.zoomed ? Qt.size(8192, 8192) : Qt.size(Math.ceil(view.width * Screen.devicePixelRatio), Math.ceil(view.height * Screen.devicePixelRatio))
                asynchronous: true
                retainWhileLoading: true
                smooth: true
                mipmap: false
            }

            Loader {
                id: moving

                anchors.fill: parent
                active: view.animated
                sourceComponent: AnimatedImage {
                    source: file.localFile
                    playing: !Theme.reducedMotion
                    cache: false
                }
            }
        }

        TapHandler {
            onDoubleTapped: point => view.zoomTo(view.zoomed ? 1 : 2.5, view.mapFromGlobal(point.globalPosition))
            onSingleTapped: view.tapped()
        }
    }

    PinchHandler {
        target: null
        onScaleChanged: delta => view.zoomTo(view.zoom * delta, Qt.point(centroid.position.x, centroid.position.y))
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => view.zoomTo(view.zoom * Math.pow(1.0015, event.angleDelta.y), Qt.point(event.x, event.y))
    }

    BusyIndicator {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        running: whole.status === Image.Loading && !view.ready
        ink: "white"
    }
}
