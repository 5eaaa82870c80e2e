// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page that adds a further account, over the whole window.
import QtQuick
import QtQuick.Templates as T
import foyer.look
import foyer.style

T.Popup {
    id: sheet

    property alias knownServer: page.knownServer

    parent: T.Overlay.overlay
    width: parent?.width ?? 0
    height: parent?.height ?? 0
    padding: 0
    margins: 0
    modal: true
    focus: true
    popupType: T.Popup.Item
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Item {}

    background: Rectangle {
        color: Theme.window
    }

    PopupName {
        content: page
        value: page.title
    }

    contentItem: SignInPage {
        id: page

        focus: true
        canGoBack: true
        onBack: sheet.close()
        onFinished: sheet.close()
    }
}
