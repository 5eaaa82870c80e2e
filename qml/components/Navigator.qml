// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What any part of the window may ask of the window as a whole. The shell listens.
pragma Singleton

import QtQuick
import foyer.presentation
import foyer.viewmodels

QtObject {
    // A post's pictures and films, one of them first.
    signal mediaAsked(post: postView, index: int)
    // One film by itself, which plays at once; `address` is its page.
    signal filmAsked(film: mediaView, address: string)
    // One picture by itself: an avatar, a header.
    signal pictureAsked(address: string, description: string)
    signal menuAsked(post: postView, at: Item)
    signal linkMenuAsked(link: string, accountId: real, at: Item)
    signal altAsked(text: string)
    // "favouritedBy", "boostedBy" (of a post), "followers", "following" (of a person)
    signal peopleAsked(source: string, serverId: string, accountId: real)
    signal historyAsked(post: postView)
    signal textAsked(text: string)
    // To be handed on: a post as a picture, a profile's address as a QR code.
    signal postPictureAsked(post: postView)
    signal codeAsked(person: personView, address: string)
    signal searchAsked(words: string)
    signal placeAsked(place: string)
    // The pointer came to somebody's picture or name, and went on.
    signal personPointedAt(person: personView, accountId: real, at: Item)
    signal personLeft
    signal signInAsked(server: string) // empty = which one is asked
    signal aboutAsked

    function openPerson(person: personView, accountId: real): void {
        App.openPerson(accountId, person.handle, person.serverId);
    }
}
