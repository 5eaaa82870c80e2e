// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, films and recordings over the whole window. The shell has one, and opens it when Navigator.mediaAsked or pictureAsked is raised.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import foyer.components
import foyer.look
import foyer.media
import foyer.presentation
import foyer.style
import foyer.viewmodels

T.Popup {
    id: viewer

    property list<mediaView> media
    property int index: 0
    property string lonePicture: "" // an avatar or a header, instead of a post's media
    property string loneText: ""
    property string postAddress: ""
    property bool playsAtOnce: false
    property bool bare: false // only what is looked at

    readonly property int amount: lonePicture.length > 0 ? 1 : media.length
    readonly property mediaView current: lonePicture.length > 0 ? lone : media[index] ?? lone
    readonly property mediaView lone: Format.picture(lonePicture, loneText)
    readonly property ViewerPart part: stage.item as ViewerPart
    readonly property bool film: current.kind === "video" || current.kind === "gifv" || current.kind === "audio"
    readonly property string webAddress: current.originalUrl.length > 0 ? current.originalUrl : film ? current.playUrl : ""
    readonly property bool mirroredWindow: page.LayoutMirroring.enabled

    function open(post: postView, at: int): void {
        viewer.playsAtOnce = false;
        viewer.lonePicture = "";
        viewer.postAddress = post.url;
        viewer.media = post.media;
        viewer.show(at);
    }

    function openFilm(film: mediaView, address: string): void {
        viewer.playsAtOnce = true;
        viewer.lonePicture = "";
        viewer.postAddress = address;
        viewer.media = [film];
        viewer.show(0);
    }

    function openPicture(address: string, description: string): void {
        viewer.media = [];
        viewer.postAddress = "";
        viewer.loneText = description;
        viewer.lonePicture = address;
        viewer.show(0);
    }

    function show(at: int): void {
        viewer.index = Math.max(0, Math.min(viewer.amount - 1, at));
        viewer.bare = false;
        viewer.visible = true;
        page.forceActiveFocus();
    }

    function step(by: int): void {
        if (viewer.amount > 1)
            viewer.index = (viewer.index + by + viewer.amount) % viewer.amount;
    }

    function takeKey(event: var): void {
        const forward = viewer.mirroredWindow ? Qt.Key_Left : Qt.Key_Right;
        const backward = viewer.mirroredWindow ? Qt.Key_Right : Qt.Key_Left;
        event.accepted = true;
        if (event.matches(StandardKey.Copy))
            copier.copyToClipboard();
        else if (event.matches(StandardKey.Save))
            saver.ask();
        else if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            event.accepted = false;
        else if (viewer.part?.takeKey(event.key) ?? false)
            event.accepted = true;
        else if (event.key === forward || event.key === Qt.Key_PageDown)
            viewer.step(1);
        else if (event.key === backward || event.key === Qt.Key_PageUp)
            viewer.step(-1);
        else
            event.accepted = false;
    }

    parent: T.Overlay.overlay
    width: parent?.width ?? 0
    height: parent?.height ?? 0
    padding: 0
    margins: 0
    modal: true
    focus: true
    popupType: T.Popup.Item
    closePolicy: T.Popup.CloseOnEscape
    onClosed: {
        viewer.media = [];
        viewer.lonePicture = "";
    }

    T.Overlay.modal: Item {}

    background: Rectangle {
        color: "#101010"
    }

    PopupName {
        content: page
        value: viewer.amount > 1 ? qsTr("Media viewer, %1 of %2").arg(viewer.index + 1).arg(viewer.amount) : qsTr("Media viewer")
    }

    contentItem: FocusScope {
        id: page

        focus: true
        Keys.onPressed: event => viewer.takeKey(event)

        Loader {
            id: stage

            readonly property string part: !viewer.visible || viewer.amount === 0 ? "" : viewer.film ? "FilmPlayer.qml" : "ZoomPicture.qml"
            readonly property mediaView shown: viewer.current

            function fill(): void {
                if (part.length > 0)
                    setSource(Qt.resolvedUrl(part), viewer.playsAtOnce ? { "media": shown, "wanted": true } : { "media": shown });
                else
                    source = "";
            }

            anchors.fill: parent
            anchors.topMargin: viewer.bare ? 0 : bar.height
            onPartChanged: fill()
            onShownChanged: fill()
        }

        Connections {
            target: viewer.part

            function onTapped(): void {
                viewer.bare = !viewer.bare;
            }
        }

        ViewerProblem {
            anchors.centerIn: parent
            width: Math.min(parent.width - 136, 420) // between the arrows
            visible: viewer.part?.failed ?? false
            text: viewer.part?.problem ?? ""
            onRetried: {
                copier.retry();
                viewer.part.retry();
            }
        }

        ViewerBar {
            id: bar

            width: parent.width
            visible: !viewer.bare
            counter: viewer.amount > 1 ? qsTr("%1 of %2").arg(viewer.index + 1).arg(viewer.amount) : ""
            canZoom: !viewer.film
            zoom: viewer.part?.zoom ?? 1
            canCopy: !viewer.film
            hasAddress: viewer.webAddress.length > 0
            hasPost: viewer.postAddress.length > 0
            onZoomed: factor => viewer.part?.zoomBy(factor)
            onFitted: viewer.part?.fit()
            onSaved: saver.ask()
            onCopied: copier.copyToClipboard()
            onAddressCopied: {
                App.copyText(viewer.webAddress);
                toast.show(qsTr("Address copied"));
            }
            onBrowserAsked: App.openInBrowser(viewer.webAddress)
            onPostAddressCopied: {
                App.copyText(viewer.postAddress);
                toast.show(qsTr("Address of the post copied"));
            }
            onClosed: viewer.close()
        }

        ViewerButton {
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.verticalCenter: stage.verticalCenter
            visible: viewer.amount > 1 && !viewer.bare
            text: qsTr("Previous")
            icon.name: "chevron-left"
            mirrorIcon: viewer.mirroredWindow
            background: SideGround {}
            onClicked: viewer.step(-1)
        }

        ViewerButton {
            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: stage.verticalCenter
            visible: viewer.amount > 1 && !viewer.bare
            text: qsTr("Next")
            icon.name: "chevron-right"
            mirrorIcon: viewer.mirroredWindow
            background: SideGround {}
            onClicked: viewer.step(1)
        }

        Caption {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: viewer.film ? 84 : 16
            width: Math.min(parent.width - 24, 640)
            visible: viewer.current.alt.length > 0 && !viewer.bare && bar.captions
            text: viewer.current.alt
        }

        Toast {
            id: toast

            anchors.horizontalCenter: parent.horizontalCenter
            y: bar.height + 12
        }
    }

    // The file behind what is shown: for "save" and "copy". A film is brought to this computer only when it is saved.
    MediaFile {
        id: copier

        url: viewer.film ? viewer.current.playUrl : viewer.current.full
        fetch: viewer.film ? MediaFile.Never : MediaFile.Small
        onCopied: toast.show(qsTr("Picture copied"))
        onSaved: toast.show(qsTr("Saved"))
        onFailed: text => toast.show(text)
    }

    Loader {
        id: saver

        function ask(): void {
            active = true;
            (item as SaveDialog).ask();
        }

        active: false
        sourceComponent: SaveDialog {
            file: copier
            large: viewer.film
            onWaiting: toast.show(qsTr("Fetching the whole film first…"))
        }
    }
}
