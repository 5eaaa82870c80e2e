// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Timeline, TimelineEntry, Page: which list of posts, what stands in it, and a piece of it as a server sent it. Values; any thread.
#pragma once

#include "core/model/post.h"

namespace foyer::model {

using AccountId = qint64; // of a signed-in account, in this profile; 0 = none

struct Timeline {
    enum class Kind : quint8 {
        Home,
        Local,
        Federated,
        Bubble,
        List,
        Hashtag,
        Bookmarks,
        Favourites,
        AuthorPosts,
        AuthorReplies,
        AuthorMedia,
        AuthorPinned, // argument: the author's server id
        Trending,
        Link,
        Server, // what the people of another server write, as it shows it to guests
    };

    Kind kind = Kind::Home;
    QString
        argument; // List: its id; Hashtag: the tag without '#'; Link: the address; Server: its host, perhaps with a port; Author…: server id; else empty

    bool operator==(const Timeline &) const = default;

    QString key() const; // "home", "list:12", "hashtag:cats", "author-media:42"
    static std::optional<Timeline> fromKey(QStringView key);
};

struct Boost {
    Author by;
    Timestamp at;
    QString uri;
    Visibility visibility = Visibility::Public;
    bool operator==(const Boost &) const = default;
};

struct TimelineEntry {
    QString id; // the server's id of the post, or of the boost
    Post post;
    std::optional<Boost> boost;

    Timestamp at() const { return boost ? boost->at : post.createdAt; }
    bool operator==(const TimelineEntry &) const = default;
};

// Which piece to ask for. All empty = the newest.
struct Cursor {
    QString olderThan; // max_id, or a server's own token
    QString newerThan; // since_id: the newest ones that are newer than this
    QString justAfter; // min_id: the oldest ones that are newer than this
    int limit = 40;
};

template<class T>
struct Page {
    QList<T> items;    // newest first
    QString olderThan; // Cursor::olderThan of the next older page; empty = this was the last
    QString justAfter; // Cursor::justAfter of the next newer page; may be empty
};

struct Thread {
    QList<Post> ancestors;   // oldest first
    QList<Post> descendants; // depth first, as the server orders them
};

}
