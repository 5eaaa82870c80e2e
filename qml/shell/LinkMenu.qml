// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import foyer.style
import foyer.viewmodels

Menu {
    id: menu

    property string link: ""
    property double accountId: -1
    readonly property string address: link.startsWith("foyer:doubtful/") ? decodeURIComponent(link.slice(15)) : link

    MenuItem {
        text: qsTr("Open")
        icon.name: "external"
        onTriggered: App.openLink(menu.link, menu.accountId)
    }

    MenuItem {
        text: qsTr("Open in the browser")
        icon.name: "globe"
        visible: menu.address.startsWith("http")
        onTriggered: App.openInBrowser(menu.address)
    }

    MenuItem {
        text: qsTr("Copy link")
        icon.name: "copy"
        visible: menu.address.startsWith("http")
        onTriggered: App.copyText(menu.address)
    }
}
