// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/guest.h"

#include "core/mastodon/answers.h"
#include "core/mastodon/mappost.h"
#include "core/net/connectionrules.h"

namespace foyer::mastodon {
namespace {

using EntryPage = model::Page<model::TimelineEntry>;

QUrl originOfServer(const QString &server)
{
    QUrl url(u"https://" + server);
    if (net::isLoopback(QUrl(u"http://" + server)))
        url.setScheme(QStringLiteral("http"));
    return url;
}

// The host of a post's key is the one that made it.
bool isOf(const QUrl &origin, const model::Post &post)
{
    const QString host = post.author.handle.section(u'@', -1);
    const bool own = host == origin.host() || host == origin.host(QUrl::FullyEncoded) || host == origin.authority(QUrl::FullyEncoded);
    return own && net::originOf(QUrl(post.uri)) == net::originOf(origin);
}

template<class T>
void forgetIds(QList<T> &elements)
{
    for (T &element : elements)
        element.serverId.clear();
}

// Ids of a server where we have no account, and what it takes for our account's doings.
void forgetIds(model::Post &post)
{
    post.serverId.clear();
    post.inReplyToServerId.clear();
    post.inReplyToAuthorId.clear();
    post.author.serverId.clear();
    post.author.movedToServerId.clear();
    forgetIds(post.media);
    forgetIds(post.mentions);
    post.filtered.clear();
    if (post.poll) {
        post.poll->serverId.clear();
        post.poll->voted = false;
        post.poll->ownVotes.clear();
    }
    if (post.card)
        forgetIds(post.card->authors);
    post.favourited = post.boosted = post.bookmarked = post.muted = post.pinned = false;
}

void keepQuoteOf(const QUrl &origin, model::Post &post)
{
    if (!post.quote)
        return;
    post.quote->postServerId.clear();
    if (!post.quote->post)
        return;
    model::Post quoted = *post.quote->post;
    if (!isOf(origin, quoted)) {
        post.quote->post = nullptr;
        return;
    }
    forgetIds(quoted);
    quoted.quote.reset();
    post.quote->post = std::make_shared<const model::Post>(std::move(quoted));
}

auto guestPage(model::Cursor cursor)
{
    return [cursor = std::move(cursor)](const net::Response &response) -> Result<EntryPage> {
        const QUrl origin(net::originOf(response.url)); // the server may have sent us on
        Result<EntryPage> page = pageOf<entities::Status>(MapContext{.origin = origin.toString()}, toEntry, cursor, Paging::ByItemId)(response);
        if (!page)
            return page;
        page->items.removeIf([&origin](const model::TimelineEntry &entry) { return entry.boost || !isOf(origin, entry.post); });
        for (model::TimelineEntry &entry : page->items) {
            forgetIds(entry.post);
            keepQuoteOf(origin, entry.post);
        }
        return page;
    };
}

// The same codes mean something else to a guest than to an account.
ErrorKind toGuest(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::Refused:
        return ErrorKind::MembersOnly;
    case ErrorKind::NotFound:
    case ErrorKind::BadAnswer:
        return ErrorKind::NotFediverse;
    default:
        return kind;
    }
}

}

Task<Result<EntryPage>> guestTimeline(net::Transport *transport, QString server, model::Cursor cursor)
{
    const Client client{.transport = transport, .origin = originOfServer(server), .token = {}};
    if (!transport || client.origin.host().isEmpty())
        co_return fail(ErrorKind::BadInput, QStringLiteral("no such server"), server);
    Call call{.path = QStringLiteral("/api/v1/timelines/public")};
    addItem(call.query, QStringLiteral("local"), QStringLiteral("true"));
    addCursor(call.query, cursor);
    Result<EntryPage> page = co_await fetch(client, std::move(call), guestPage(cursor));
    if (!page) {
        page.error().kind = toGuest(page.error().kind);
        page.error().subject = server;
    }
    co_return page;
}

}
