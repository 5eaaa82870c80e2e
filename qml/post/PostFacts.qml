// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a single post tells when it has the page: the whole date, to whom it went, its language, what it was sent with.
import QtQuick
import foyer.components
import foyer.look
import foyer.presentation
import foyer.viewmodels

Item {
    id: facts

    required property postView post
    property int focusPolicy: Qt.StrongFocus

    readonly property string visibilityName: {
        switch (facts.post.visibility) {
        case "public":
            return qsTr("Public");
        case "unlisted":
            return qsTr("Quiet public");
        case "followers":
            return qsTr("Followers only");
        case "direct":
            return qsTr("Only people mentioned");
        case "local":
            return qsTr("Only on its server");
        }
        return "";
    }

    implicitHeight: line.height + (edited.visible ? edited.height + 2 : 0)

    Note {
        id: line

        width: parent.width
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        text: [Format.fullDate(facts.post.createdAt), facts.visibilityName, facts.post.language, facts.post.applicationName.length > 0 ? qsTr("sent with %1").arg(facts.post.applicationName) : "", facts.post.seenThrough.length > 1 ? qsTr("seen through %1").arg(facts.post.seenThrough.map(handle => "@" + handle).join(", ")) : ""].filter(part => part.length > 0).join(" · ")
    }

    LinkButton {
        id: edited

        y: line.height + 2
        visible: facts.post.editedAt > 0
        focusPolicy: facts.focusPolicy
        icon.name: "history"
        text: qsTr("Edited %1").arg(Format.relativeLong(facts.post.editedAt, Clock.now))
        onClicked: Navigator.historyAsked(facts.post)
    }
}
