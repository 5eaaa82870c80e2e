// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Author: a person, group or bot of the fediverse, as one of our accounts sees it. A value; any thread.
#pragma once

#include "core/base/timestamp.h"
#include "core/model/body.h"

namespace foyer::model {

struct Emoji {
    QString shortcode; // without colons
    QString url;       // animated where the server has it so
    QString staticUrl;
    QString category; // only in the server's own list
    bool visibleInPicker = true;

    bool operator==(const Emoji &) const = default;
};

struct ProfileField {
    QString name;
    Body value;
    Timestamp verifiedAt; // unknown = not verified

    bool operator==(const ProfileField &) const = default;
};

struct Role {
    QString name;
    QString color; // "#rrggbb" or empty

    bool operator==(const Role &) const = default;
};

struct Author {
    // "alice@example.org", always with a host, host in lower case: what an author is known by. Not the actor's uri, since most
    // servers of the Mastodon API do not tell it; uri is kept where it is known.
    QString handle;
    QString serverId; // the id on the server of the account that asked
    QString uri;      // ActivityPub id, may be empty
    QString url;      // the web page
    QString username;
    QString displayName; // may be empty: then the username is shown
    QString avatar;
    QString avatarStatic;
    QString avatarDescription;
    QString header; // empty where the server sends its "missing" picture
    QString headerStatic;
    QString headerDescription;
    bool bot = false;
    bool group = false;
    bool locked = false;
    bool discoverable = false;
    bool noindex = false;
    bool suspended = false;
    bool limited = false;
    bool memorial = false;
    bool hidesCollections = false;
    QList<Emoji> emojis;
    Body note;
    QList<ProfileField> fields;
    QList<Role> roles;
    qint64 posts = 0;
    qint64 followers = 0;
    qint64 following = 0;
    Timestamp createdAt;
    Timestamp lastPostAt;
    QString movedToHandle; // empty = has not moved
    QString movedToServerId;

    bool operator==(const Author &) const = default;
};

// How one of our accounts stands to an author.
struct Relationship {
    QString serverId; // of the author
    bool following = false;
    bool requested = false; // we asked to follow, not answered yet
    bool followedBy = false;
    bool requestedBy = false;
    bool muting = false;
    bool mutingNotifications = false;
    bool blocking = false;
    bool blockedBy = false;
    bool domainBlocking = false;
    bool showingBoosts = true;
    bool notifying = false;
    bool endorsed = false;
    QString note; // our private note
    QStringList languages;
    Timestamp muteExpiresAt;

    bool operator==(const Relationship &) const = default;
};

}
