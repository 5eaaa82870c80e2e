// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small things around timelines: lists, tags, links, filters, markers, search results. Values; any thread.
#pragma once

#include "core/model/post.h"

namespace foyer::model {

struct List {
    QString serverId;
    QString title;
    bool exclusive = false;
    QString repliesPolicy;
    bool operator==(const List &) const = default;
};

struct Tag {
    QString name; // without '#'
    QString url;
    bool following = false;
    QList<qint64> uses;   // a day each, today first
    QList<qint64> people; // a day each, today first
    bool operator==(const Tag &) const = default;
};

struct TrendingLink {
    Card card;
    QList<qint64> uses;
    QList<qint64> people;
    bool operator==(const TrendingLink &) const = default;
};

struct FilterKeyword {
    QString text;
    bool wholeWord = false;
    bool operator==(const FilterKeyword &) const = default;
};

struct Filter {
    enum class Action : quint8 { Warn, Hide, Blur };
    QString serverId;
    QString title;
    QStringList contexts; // "home", "notifications", "public", "thread", "account"
    Timestamp expiresAt;  // unknown = never
    Action action = Action::Warn;
    QList<FilterKeyword> keywords;
    QStringList postIds; // server ids of single filtered posts
    bool operator==(const Filter &) const = default;
};

// How far an account has read, on the server.
struct Marker {
    QString lastReadId;
    qint64 version = 0;
    Timestamp updatedAt;
    bool operator==(const Marker &) const = default;
};

struct SearchResults {
    QList<Author> authors;
    QList<Post> posts;
    QList<Tag> tags;
};

}
