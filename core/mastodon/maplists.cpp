// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/maplists.h"

#include "core/mastodon/mapauthor.h"
#include "core/mastodon/mapmedia.h"
#include "core/mastodon/mappost.h"

namespace foyer::mastodon {
namespace {

model::Tag tagOf(const QString &name, const QString &url, const MapContext &context)
{
    return {.name = name.startsWith(u'#') ? name.sliced(1) : name, .url = webAddress(url, context)};
}

void addHistory(const QList<entities::History> &history, QList<qint64> &uses, QList<qint64> &people)
{
    for (const entities::History &day : history) {
        uses.append(std::max<qint64>(0, day.uses));
        people.append(std::max<qint64>(0, day.accounts));
    }
}

model::Filter::Action toAction(const QString &word)
{
    return word == u"hide" ? model::Filter::Action::Hide : word == u"blur" ? model::Filter::Action::Blur : model::Filter::Action::Warn;
}

}

std::optional<model::List> toList(const entities::List &list, MapContext &)
{
    if (list.id.isEmpty())
        return {};
    return model::List{.serverId = list.id, .title = list.title, .exclusive = list.exclusive, .repliesPolicy = list.repliesPolicy};
}

std::optional<model::Tag> toTag(const entities::Tag &tag, MapContext &context)
{
    model::Tag mapped = tagOf(tag.name, tag.url, context);
    if (mapped.name.isEmpty())
        return {};
    mapped.following = tag.following;
    addHistory(tag.history, mapped.uses, mapped.people);
    return mapped;
}

entities::Tag fromTag(const model::Tag &tag)
{
    return {.name = tag.name, .url = tag.url, .history = {}, .following = tag.following};
}

std::optional<model::Tag> toFeaturedTag(const entities::FeaturedTag &tag, MapContext &context)
{
    const model::Tag mapped = tagOf(tag.name, tag.url, context);
    return mapped.name.isEmpty() ? std::nullopt : std::optional(mapped);
}

std::optional<model::TrendingLink> toTrendingLink(const entities::TrendsLink &link, MapContext &context)
{
    std::optional<model::Card> card = toCard(link, context);
    if (!card)
        return {};
    model::TrendingLink mapped{.card = *std::move(card)};
    addHistory(link.history, mapped.uses, mapped.people);
    return mapped;
}

std::optional<model::Filter> toFilter(const entities::Filter &filter, MapContext &)
{
    if (filter.id.isEmpty())
        return {};
    model::Filter mapped{
        .serverId = filter.id,
        .title = filter.title,
        .contexts = filter.context,
        .expiresAt = filter.expiresAt,
        .action = toAction(filter.filterAction),
    };
    for (const entities::FilterKeyword &keyword : filter.keywords) {
        if (!keyword.keyword.isEmpty())
            mapped.keywords.append({.text = keyword.keyword, .wholeWord = keyword.wholeWord});
    }
    for (const entities::FilterStatus &status : filter.statuses) {
        if (!status.statusId.isEmpty())
            mapped.postIds.append(status.statusId);
    }
    return mapped;
}

std::optional<model::Filter> toFilterV1(const entities::FilterV1 &filter, MapContext &)
{
    if (filter.id.isEmpty() || filter.phrase.isEmpty())
        return {};
    return model::Filter{
        .serverId = filter.id,
        .title = filter.phrase,
        .contexts = filter.context,
        .expiresAt = filter.expiresAt,
        .action = filter.irreversible ? model::Filter::Action::Hide : model::Filter::Action::Warn,
        .keywords = {{.text = filter.phrase, .wholeWord = filter.wholeWord}},
    };
}

model::Marker toMarker(const entities::Marker &marker)
{
    return {.lastReadId = marker.lastReadId, .version = marker.version, .updatedAt = marker.updatedAt};
}

model::SearchResults toSearchResults(const entities::SearchResults &results, MapContext &context)
{
    return {
        .authors = mapList(results.accounts, context, toAuthor),
        .posts = mapList(results.statuses, context, toPost),
        .tags = mapList(results.hashtags, context, toTag),
    };
}

model::SearchResults toSearchResultsV1(const entities::SearchResultsV1 &results, MapContext &context)
{
    model::SearchResults mapped{.authors = mapList(results.accounts, context, toAuthor), .posts = mapList(results.statuses, context, toPost)};
    for (const QString &name : results.hashtags) {
        if (!name.isEmpty())
            mapped.tags.append(tagOf(name, {}, context));
    }
    return mapped;
}

}
