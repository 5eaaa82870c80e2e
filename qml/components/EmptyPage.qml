// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says while it has nothing to show: what will stand there; or, where the latest attempt to fetch it failed, why, and what to
// do. Where the connection was at fault, it tries again by itself once there is one.
import QtQuick
import foyer.viewmodels

StateMessage {
    id: message

    property string trouble: "" // of the latest attempt
    property string emptyIcon: "hearth"
    property string emptyTitle: ""
    property string emptyText: ""
    property string emptyAction: ""
    property string failedTitle: qsTr("This page cannot be shown")

    readonly property bool ended: App.endedServer.length > 0
    readonly property bool failed: message.ended || message.trouble.length > 0
    readonly property bool unfetched: message.ended || message.failed && App.offline

    signal retried
    signal emptyActed

    iconName: message.ended ? "key" : message.unfetched ? "cloud-off" : message.failed ? "warning" : message.emptyIcon
    title: message.unfetched ? qsTr("Nothing of this is stored yet") : message.failed ? message.failedTitle : message.emptyTitle
    text: message.ended ? qsTr("Foyer fetches it once you are signed in again.") : message.unfetched ? qsTr("Foyer fetches it as soon as there is a connection again. What you have read once stays readable without one.") : message.failed ? message.trouble : message.emptyText
    action: message.ended ? qsTr("Sign in again") : message.failed ? qsTr("Try again") : message.emptyAction
    onActed: {
        if (message.ended)
            Navigator.signInAsked(App.endedServer);
        else if (message.failed)
            message.retried();
        else
            message.emptyActed();
    }

    Connections {
        target: App

        function onOfflineChanged(): void {
            if (!App.offline && message.visible && message.trouble.length > 0)
                message.retried();
        }
    }
}
