// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MastodonBackend's part for posts: timelines, threads, what happened to a post, notifications.
#include "core/mastodon/answers.h"
#include "core/mastodon/guest.h"
#include "core/mastodon/mapauthor.h"
#include "core/mastodon/mapnotification.h"
#include "core/mastodon/mappost.h"
#include "core/mastodon/mastodonbackend.h"
#include "core/model/timelinetags.h"

namespace foyer::mastodon {
namespace {

using model::Timeline;

QString authorPath(const Timeline &timeline)
{
    return u"/api/v1/accounts/" + segment(timeline.argument) + u"/statuses";
}

Call tagCall(const QStringList &tags)
{
    Call call{.path = u"/api/v1/timelines/tag/" + segment(tags.value(0))};
    for (const QString &other : tags.mid(1))
        addItem(call.query, QStringLiteral("any[]"), other);
    return call;
}

// Path and own parameters; the cursor comes on top.
Call callFor(const Timeline &timeline)
{
    const auto with = [](QString path, const QString &key, const QString &value) {
        Call call{.path = std::move(path)};
        addItem(call.query, key, value);
        return call;
    };
    const QString yes = QStringLiteral("true");
    switch (timeline.kind) {
    case Timeline::Kind::Home:
        return {.path = QStringLiteral("/api/v1/timelines/home")};
    case Timeline::Kind::Local:
        return with(QStringLiteral("/api/v1/timelines/public"), QStringLiteral("local"), yes);
    case Timeline::Kind::Federated:
        return {.path = QStringLiteral("/api/v1/timelines/public")};
    case Timeline::Kind::Bubble:
        return {.path = QStringLiteral("/api/v1/timelines/bubble")};
    case Timeline::Kind::List:
        return {.path = u"/api/v1/timelines/list/" + segment(timeline.argument)};
    case Timeline::Kind::Hashtag:
        return tagCall(model::tagsOf(timeline));
    case Timeline::Kind::Bookmarks:
        return {.path = QStringLiteral("/api/v1/bookmarks")};
    case Timeline::Kind::Favourites:
        return {.path = QStringLiteral("/api/v1/favourites")};
    case Timeline::Kind::AuthorPosts:
        return with(authorPath(timeline), QStringLiteral("exclude_replies"), yes);
    case Timeline::Kind::AuthorReplies:
        return {.path = authorPath(timeline)};
    case Timeline::Kind::AuthorMedia:
        return with(authorPath(timeline), QStringLiteral("only_media"), yes);
    case Timeline::Kind::AuthorPinned:
        return with(authorPath(timeline), QStringLiteral("pinned"), yes);
    case Timeline::Kind::Trending:
        return {.path = QStringLiteral("/api/v1/trends/statuses")};
    case Timeline::Kind::Link:
        return with(QStringLiteral("/api/v1/timelines/link"), QStringLiteral("url"), timeline.argument);
    case Timeline::Kind::Server: // asked of another server: guestTimeline()
        break;
    }
    Q_UNREACHABLE_RETURN({});
}

// What servers may lack; elsewhere "not found" means the list, tag or person.
bool mayBeAbsent(Timeline::Kind kind)
{
    using enum Timeline::Kind;
    return kind == Bookmarks || kind == Favourites || kind == Trending || kind == Bubble || kind == AuthorPinned || kind == Link;
}

// Older servers do not know `types` and send everything.
Task<Result<model::Page<model::Notification>>> onlyTypes(Task<Result<model::Page<model::Notification>>> task, QStringList types)
{
    Result<model::Page<model::Notification>> page = co_await std::move(task);
    if (page && !types.isEmpty())
        page->items.removeIf([&types](const model::Notification &notification) { return !types.contains(notification.type); });
    co_return page;
}

}

Task<Result<model::Page<model::TimelineEntry>>> MastodonBackend::timeline(model::Timeline timeline, model::Cursor cursor)
{
    if (timeline.kind == Timeline::Kind::Server)
        return guestTimeline(m_client.guests, timeline.argument, cursor);
    const bool trending = timeline.kind == Timeline::Kind::Trending;
    if (trending) // is ordered by fame, not by time
        cursor = {.olderThan = cursor.olderThan, .limit = cursor.limit};
    Call call = callFor(timeline);
    addCursor(call.query, cursor);
    auto decode = pageOf<entities::Status>(context(), toEntry, cursor, trending ? Paging::ByOffset : Paging::ByItemId);
    auto task = fetch(m_client, std::move(call), std::move(decode));
    return mayBeAbsent(timeline.kind) ? emptyWhereAbsent(std::move(task)) : std::move(task);
}

Task<Result<model::Post>> MastodonBackend::post(QString serverId)
{
    return fetch(m_client, {.path = u"/api/v1/statuses/" + segment(serverId)}, oneOf<entities::Status>(context(), toPost));
}

Task<Result<model::Thread>> MastodonBackend::thread(QString serverId)
{
    const auto map = [](const entities::Context &thread, MapContext &context) { return std::optional(toThread(thread, context)); };
    return fetch(m_client, {.path = u"/api/v1/statuses/" + segment(serverId) + u"/context"}, oneOf<entities::Context>(context(), map));
}

Task<Result<QList<model::Revision>>> MastodonBackend::history(QString postServerId)
{
    return fetch(m_client, {.path = u"/api/v1/statuses/" + segment(postServerId) + u"/history"}, listOf<entities::StatusEdit>(context(), toRevision));
}

Task<Result<model::Page<model::Author>>> MastodonBackend::favouritedBy(QString postServerId, model::Cursor cursor)
{
    return people(u"/api/v1/statuses/" + segment(postServerId) + u"/favourited_by", cursor);
}

Task<Result<model::Page<model::Author>>> MastodonBackend::boostedBy(QString postServerId, model::Cursor cursor)
{
    return people(u"/api/v1/statuses/" + segment(postServerId) + u"/reblogged_by", cursor);
}

Task<Result<model::Page<model::Notification>>> MastodonBackend::notifications(QStringList types, model::Cursor cursor)
{
    Call call{.path = QStringLiteral("/api/v1/notifications")};
    for (const QString &type : types)
        addItem(call.query, QStringLiteral("types[]"), type);
    addCursor(call.query, cursor);
    auto task = fetch(m_client, std::move(call), pageOf<entities::Notification>(context(), toNotification, cursor, Paging::ByItemId));
    return onlyTypes(std::move(task), std::move(types));
}

}
