// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline says while it has nothing to show: it is empty, all of it is hidden, it has no pictures, or it could not be fetched.
import QtQuick
import foyer.components
import foyer.viewmodels

EmptyPage {
    id: message

    required property TimelineModel of
    required property TimelineModel shown // the same one, or that of the wall of pictures
    readonly property bool further: (message.shown.allHidden || message.of.asPictures) && !message.shown.atEnd
    readonly property var kinds: ({
            home: { icon: "hearth", title: qsTr("It is quiet here"), text: qsTr("Posts by the people that you follow will stand here.") },
            list: { icon: "list", title: qsTr("It is quiet here"), text: qsTr("Posts by the people on this list will stand here.") },
            bookmarks: { icon: "bookmark", title: qsTr("No bookmarks yet"), text: qsTr("Posts that you bookmark will stand here, and stay readable without a network.") },
            favourites: { icon: "star", title: qsTr("No favourites yet"), text: qsTr("Posts that you favourite will stand here, and stay readable without a network.") },
            hashtag: { icon: "hash", title: qsTr("It is quiet here"), text: qsTr("Your server knows no posts with this hashtag yet.") },
            other: { icon: "hearth", title: qsTr("It is quiet here"), text: qsTr("Nobody has posted here yet.") }
        })
    readonly property var words: {
        if (message.of.asPictures && !message.shown.allHidden)
            return { icon: "image", title: qsTr("No pictures here"), text: message.further ? qsTr("No post that was fetched so far has a picture or a film.") : qsTr("No post of this timeline has a picture or a film.") };
        if (message.shown.allHidden)
            return { icon: "filter", title: qsTr("Everything here is hidden"), text: message.further ? qsTr("Your filters and view options hide all posts that were fetched so far.") : qsTr("Your filters and view options hide all posts of this timeline.") };
        return message.kinds[message.of.timeline.split(":")[0]] ?? message.kinds.other;
    }
    readonly property bool lonely: message.of.timeline === "home" && ["trends", "suggestions", "directory"].some(feature => App.features.includes(feature))

    // Trouble hides no more than it has to: what is stored may be hidden, or without pictures.
    trouble: message.shown.allHidden || message.of.asPictures && message.shown.refreshedAt > 0 ? message.shown.errorText : message.shown.troubleText
    emptyIcon: message.words.icon
    emptyTitle: message.words.title
    emptyText: message.words.text
    emptyAction: message.further ? qsTr("Look further back") : message.lonely ? qsTr("Look around") : ""
    onRetried: message.shown.refresh()
    onEmptyActed: message.further ? message.shown.nearBottom() : Navigator.placeAsked("trends")
}
