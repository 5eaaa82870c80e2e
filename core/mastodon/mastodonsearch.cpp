// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MastodonBackend's part for finding: search, trends, followed tags.
#include "core/mastodon/answers.h"
#include "core/mastodon/maplists.h"
#include "core/mastodon/mastodonbackend.h"
#include "core/mastodon/words.h"

namespace foyer::mastodon {
namespace {

using SearchFor = backend::Backend::SearchFor;
constexpr Words<SearchFor, 3> searchTypes{{{SearchFor::Authors, u"accounts"}, {SearchFor::Posts, u"statuses"}, {SearchFor::Tags, u"hashtags"}}};

constexpr int resultsPerSearch = 20; // what servers give at most, unless asked for 40
constexpr int followedTagsAtMost = 200;

template<class Entity, model::SearchResults map(const Entity &, MapContext &)>
std::optional<model::SearchResults> resultsOf(const Entity &results, MapContext &context)
{
    return map(results, context);
}

// Mastodon 3 has all its trends at one address; the newer one also tells of links and posts.
Call trends(const QString &what, int limit)
{
    Call call{.path = u"/api/v1/trends" + what};
    addItem(call.query, QStringLiteral("limit"), QString::number(limit));
    return call;
}

}

Task<Result<model::SearchResults>> MastodonBackend::search(QString words, SearchFor what, bool resolve, int offset)
{
    Call call{.path = QStringLiteral("/api/v2/search")};
    addItem(call.query, QStringLiteral("q"), words);
    addItem(call.query, QStringLiteral("resolve"), resolve ? QStringLiteral("true") : QStringLiteral("false"));
    addItem(call.query, QStringLiteral("limit"), QString::number(resultsPerSearch));
    if (what != SearchFor::Everything)
        addItem(call.query, QStringLiteral("type"), wordOf(searchTypes, what));
    if (offset > 0)
        addItem(call.query, QStringLiteral("offset"), QString::number(offset));
    Call older = call;
    older.path = QStringLiteral("/api/v1/search");
    return fetchEither(m_client, std::move(call), oneOf<entities::SearchResults>(context(), resultsOf<entities::SearchResults, toSearchResults>),
                       std::move(older), oneOf<entities::SearchResultsV1>(context(), resultsOf<entities::SearchResultsV1, toSearchResultsV1>));
}

Task<Result<QList<model::Tag>>> MastodonBackend::trendingTags()
{
    const auto decode = listOf<entities::Tag>(context(), toTag);
    return emptyWhereAbsent(fetchEither(m_client, trends(QStringLiteral("/tags"), 20), decode, trends({}, 20), decode));
}

Task<Result<QList<model::TrendingLink>>> MastodonBackend::trendingLinks()
{
    return emptyWhereAbsent(fetch(m_client, trends(QStringLiteral("/links"), 20), listOf<entities::TrendsLink>(context(), toTrendingLink)));
}

Task<Result<QList<model::Tag>>> MastodonBackend::followedTags()
{
    Call call{.path = QStringLiteral("/api/v1/followed_tags")};
    addItem(call.query, QStringLiteral("limit"), QString::number(followedTagsAtMost));
    const auto map = [](const entities::Tag &told, MapContext &context) {
        std::optional<model::Tag> tag = toTag(told, context);
        if (tag)
            tag->following = true; // some servers leave that out here
        return tag;
    };
    return emptyWhereAbsent(fetch(m_client, std::move(call), listOf<entities::Tag>(context(), map)));
}

}
