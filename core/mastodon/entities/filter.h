// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filter v1 and v2, and which of them a status matched, as the Mastodon API writes them. Plain values; any thread.
#pragma once

#include "core/json/fields.h"

namespace foyer::mastodon::entities {

struct FilterKeyword {
    QString id;
    QString keyword;
    bool wholeWord = false;
};

struct FilterStatus {
    QString id;
    QString statusId;
};

struct Filter {
    QString id;
    QString title;
    QStringList context;
    Timestamp expiresAt;
    QString filterAction;
    QList<FilterKeyword> keywords;
    QList<FilterStatus> statuses;
};

struct FilterV1 {
    QString id;
    QString phrase;
    QStringList context;
    Timestamp expiresAt;
    bool irreversible = false;
    bool wholeWord = false;
};

struct FilterResult {
    Filter filter;
    QStringList keywordMatches;
    QStringList statusMatches;
};

}

namespace foyer::json {

template<>
struct Fields<mastodon::entities::FilterKeyword> {
    using E = mastodon::entities::FilterKeyword;
    static constexpr auto table = std::make_tuple(field("id", &E::id), field("keyword", &E::keyword), field("whole_word", &E::wholeWord));
};

template<>
struct Fields<mastodon::entities::FilterStatus> {
    using E = mastodon::entities::FilterStatus;
    static constexpr auto table = std::make_tuple(field("id", &E::id), field("status_id", &E::statusId));
};

template<>
struct Fields<mastodon::entities::Filter> {
    using E = mastodon::entities::Filter;
    static constexpr auto table
        = std::make_tuple(field("id", &E::id), field("title", &E::title), field("context", &E::context), field("expires_at", &E::expiresAt),
                          field("filter_action", &E::filterAction), extra("keywords", &E::keywords), extra("statuses", &E::statuses));
};

template<>
struct Fields<mastodon::entities::FilterV1> {
    using E = mastodon::entities::FilterV1;
    static constexpr auto table
        = std::make_tuple(field("id", &E::id), field("phrase", &E::phrase), field("context", &E::context), field("expires_at", &E::expiresAt),
                          field("irreversible", &E::irreversible), field("whole_word", &E::wholeWord));
};

template<>
struct Fields<mastodon::entities::FilterResult> {
    using E = mastodon::entities::FilterResult;
    static constexpr auto table = std::make_tuple(field("filter", &E::filter), nullable("keyword_matches", &E::keywordMatches),
                                                  nullable("status_matches", &E::statusMatches));
};

}
