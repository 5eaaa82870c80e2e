// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON to entities to model and back: whatever comes, nothing crashes, and what is written reads back the same.
#include "core/mastodon/mapauthor.h"
#include "core/mastodon/mapinstance.h"
#include "core/mastodon/maplists.h"
#include "core/mastodon/mapnotification.h"
#include "core/mastodon/mappost.h"

using namespace foyer;
using namespace foyer::mastodon;

namespace {

void require(bool isTrue, const char *promise)
{
    if (isTrue)
        return;
    qWarning("broken: %s", promise);
    std::abort();
}

MapContext context()
{
    return {.origin = QStringLiteral("https://home.example"), .domain = QStringLiteral("home.example")};
}

template<class Entity>
Entity read(json::Value value)
{
    const auto entity = json::decode<Entity>(value);
    const auto again = json::parse<Entity>(json::toJson(entity));
    require(again && json::equal(entity, *again), "an entity survives being written");
    return entity;
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<json::Document> document = json::Document::parse({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    if (!document)
        return 0;
    const json::Value value = document->root();
    MapContext page = context();
    if (const auto entry = toEntry(read<entities::Status>(value), page)) {
        require(!entry->id.isEmpty() && !entry->post.uri.isEmpty() && !entry->post.author.handle.isEmpty(), "a post has id, uri and author");
        const auto back = json::parse<entities::Status>(json::toJson(fromEntry(*entry, page)));
        require(back && back->id == entry->id, "a post is written with its id");
    }
    if (const auto notification = toNotification(read<entities::Notification>(value), page))
        require(fromNotification(*notification, page).id == notification->serverId, "a notification is written with its id");
    (void)toInstance(read<entities::InstanceV2>(value), page);
    (void)toInstanceV1(read<entities::InstanceV1>(value), page);
    (void)toThread(read<entities::Context>(value), page);
    (void)toRevision(read<entities::StatusEdit>(value), page);
    (void)toRelationship(read<entities::Relationship>(value), page);
    (void)toFilter(read<entities::Filter>(value), page);
    (void)toTrendingLink(read<entities::TrendsLink>(value), page);
    (void)toSearchResults(read<entities::SearchResults>(value), page);
    return 0;
}
