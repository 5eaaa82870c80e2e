// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// List, Tag, FeaturedTag, TrendsLink, Marker, SearchResults: the small entities around timelines. Plain values; any thread.
#pragma once

#include "core/mastodon/entities/status.h"

namespace foyer::mastodon::entities {

struct List {
    QString id;
    QString title;
    QString repliesPolicy;
    bool exclusive = false;
};

// A day of a tag or a link. The API writes the numbers as text.
struct History {
    QString day; // seconds since 1970
    qint64 uses = 0;
    qint64 accounts = 0;
};

struct Tag {
    QString name;
    QString url;
    QList<History> history;
    bool following = false;
};

struct FeaturedTag {
    QString id;
    QString name;
    QString url;
    qint64 statusesCount = 0;
    Timestamp lastStatusAt;
};

struct Marker {
    QString lastReadId;
    qint64 version = 0;
    Timestamp updatedAt;
};

struct Markers {
    std::optional<Marker> home;
    std::optional<Marker> notifications;
};

struct SearchResults {
    QList<Account> accounts;
    QList<Status> statuses;
    QList<Tag> hashtags;
};

// /api/v1/search: the tags are bare words.
struct SearchResultsV1 {
    QList<Account> accounts;
    QList<Status> statuses;
    QStringList hashtags;
};

struct TrendsLink : PreviewCard {
    QList<History> history;
};

}

namespace foyer::json {

template<>
struct Fields<mastodon::entities::List> {
    using E = mastodon::entities::List;
    static constexpr auto table = std::make_tuple(field("id", &E::id), field("title", &E::title), field("replies_policy", &E::repliesPolicy),
                                                  field("exclusive", &E::exclusive));
};

template<>
struct Fields<mastodon::entities::History> {
    using E = mastodon::entities::History;
    static constexpr auto table = std::make_tuple(field("day", &E::day), field("uses", &E::uses), field("accounts", &E::accounts));
};

template<>
struct Fields<mastodon::entities::Tag> {
    using E = mastodon::entities::Tag;
    static constexpr auto table
        = std::make_tuple(field("name", &E::name), field("url", &E::url), field("history", &E::history), field("following", &E::following));
};

template<>
struct Fields<mastodon::entities::FeaturedTag> {
    using E = mastodon::entities::FeaturedTag;
    static constexpr auto table = std::make_tuple(field("id", &E::id), field("name", &E::name), field("url", &E::url),
                                                  field("statuses_count", &E::statusesCount), field("last_status_at", &E::lastStatusAt));
};

template<>
struct Fields<mastodon::entities::Marker> {
    using E = mastodon::entities::Marker;
    static constexpr auto table
        = std::make_tuple(field("last_read_id", &E::lastReadId), field("version", &E::version), field("updated_at", &E::updatedAt));
};

template<>
struct Fields<mastodon::entities::Markers> {
    using E = mastodon::entities::Markers;
    static constexpr auto table = std::make_tuple(extra("home", &E::home), extra("notifications", &E::notifications));
};

template<>
struct Fields<mastodon::entities::SearchResults> {
    using E = mastodon::entities::SearchResults;
    static constexpr auto table = std::make_tuple(field("accounts", &E::accounts), field("statuses", &E::statuses), field("hashtags", &E::hashtags));
};

template<>
struct Fields<mastodon::entities::SearchResultsV1> {
    using E = mastodon::entities::SearchResultsV1;
    static constexpr auto table = std::make_tuple(field("accounts", &E::accounts), field("statuses", &E::statuses), field("hashtags", &E::hashtags));
};

template<>
struct Fields<mastodon::entities::TrendsLink> {
    static constexpr auto table
        = std::tuple_cat(Fields<mastodon::entities::PreviewCard>::table, std::make_tuple(field("history", &mastodon::entities::TrendsLink::history)));
};

}
