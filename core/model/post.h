// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Post: one post as one of our accounts sees it, and what hangs on it: media, poll, card, quote, reactions. Values; any thread.
#pragma once

#include "core/model/author.h"

#include <QPointF>
#include <QSize>
#include <memory>
#include <optional>

namespace foyer::model {

enum class Visibility : quint8 { Public, Unlisted, Followers, Direct, Local };

struct Media {
    enum class Kind : quint8 { Image, Gifv, Video, Audio, Unknown };

    Kind kind = Kind::Unknown;
    QString serverId;
    QString url;        // full size, on our server
    QString previewUrl; // a small picture; may be empty
    QString remoteUrl;  // at the origin; may be empty
    QString blurhash;
    QString description; // alt text; empty = none
    QSize size;          // of the full picture or film; empty = not told
    QSize previewSize;
    QPointF focus{0, 0}; // -1…1, y up, as in the API
    double duration = 0; // seconds; 0 = not told
    double framesPerSecond = 0;

    bool operator==(const Media &) const = default;
};

struct PollOption {
    QString title;
    qint64 votes = -1; // -1 = hidden until the end
    bool operator==(const PollOption &) const = default;
};

struct Poll {
    QString serverId;
    QList<PollOption> options;
    QList<int> ownVotes;
    qint64 votes = 0;
    qint64 voters = -1; // -1 = not told
    bool multiple = false;
    bool expired = false;
    bool voted = false;
    Timestamp expiresAt; // unknown = never
    QList<Emoji> emojis;

    bool operator==(const Poll &) const = default;
};

struct CardAuthor {
    QString name;
    QString url;
    QString handle; // of the author's fediverse account; empty = none
    QString serverId;
    bool operator==(const CardAuthor &) const = default;
};

struct Card {
    enum class Kind : quint8 { Link, Photo, Video, Rich };

    Kind kind = Kind::Link;
    QString url;
    QString title;
    QString description;
    QString providerName;
    QString providerUrl;
    QString image;
    QString imageDescription;
    QString blurhash;
    QString embedUrl;
    QString language;
    QSize size;
    Timestamp publishedAt;
    QList<CardAuthor> authors;

    bool operator==(const Card &) const = default;
};

struct Mention {
    QString serverId;
    QString handle;
    QString username;
    QString url;
    bool operator==(const Mention &) const = default;
};

struct Reaction {
    QString name; // a Unicode emoji, or a shortcode (perhaps "name@host")
    QString url;  // of a custom emoji, else empty
    QString staticUrl;
    qint64 count = 0;
    bool mine = false;
    bool operator==(const Reaction &) const = default;
};

struct FilterMatch {
    QString filterId;
    QString title;
    bool hides = false; // "hide" rather than "warn"
    bool operator==(const FilterMatch &) const = default;
};

struct Post;

struct Quote {
    enum class State : quint8 { Accepted, Pending, Rejected, Revoked, Deleted, Unauthorized, BlockedAccount, BlockedDomain, MutedAccount, Unknown };

    State state = State::Unknown;
    QString postServerId;             // where only the id is told
    std::shared_ptr<const Post> post; // null where it may not be shown or was too deep

    bool operator==(const Quote &other) const;
};

struct Post {
    QString uri;      // what a post is known by, over all accounts
    QString serverId; // on the server of the account that asked
    QString url;      // the web page; may be empty
    Author author;
    Timestamp createdAt;
    Timestamp editedAt; // unknown = never
    Visibility visibility = Visibility::Public;
    bool localOnly = false;
    bool sensitive = false;
    QString contentWarning; // plain text, may hold emoji shortcodes
    QString language;       // BCP 47; may be empty
    Body body;
    QList<Media> media;
    std::optional<Poll> poll;
    std::optional<Card> card;
    std::optional<Quote> quote;
    QList<Mention> mentions;
    QStringList tags; // without '#'
    QList<Emoji> emojis;
    QList<Reaction> reactions;
    QList<FilterMatch> filtered; // as the server matched them
    QString inReplyToServerId;
    QString inReplyToAuthorId; // server id
    QString applicationName;
    QString applicationUrl;
    qint64 replies = 0;
    qint64 boosts = 0;
    qint64 favourites = 0;
    qint64 quotes = 0;
    // What our account did with it.
    bool favourited = false;
    bool boosted = false;
    bool bookmarked = false;
    bool muted = false;
    bool pinned = false;

    bool operator==(const Post &) const = default;
};

inline bool Quote::operator==(const Quote &other) const
{
    return state == other.state && postServerId == other.postServerId && (post == other.post || (post && other.post && *post == *other.post));
}

// One version of an edited post.
struct Revision {
    Timestamp createdAt;
    QString contentWarning;
    bool sensitive = false;
    Body body;
    QList<Media> media;
    QStringList pollOptions;
    QList<Emoji> emojis;
    bool operator==(const Revision &) const = default;
};

}
