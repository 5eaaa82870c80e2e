// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People in a list: followers, followed, who boosted or favourited a post.
pragma ComponentBehavior: Bound

import QtQuick
import foyer.components
import foyer.viewmodels

PageScope {
    id: page

    property alias account: people.account
    property alias source: people.source
    property alias serverId: people.serverId

    title: people.title

    function act(actionId: string): bool {
        return list.act(actionId);
    }

    PeopleModel {
        id: people
    }

    PageHeader {
        id: header

        width: parent.width
        title: page.title
        canGoBack: page.canGoBack
        busy: people.loading
        onBack: page.back()
    }

    PeopleList {
        id: list

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        model: people
    }
}
