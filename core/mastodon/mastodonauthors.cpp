// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MastodonBackend's part for people.
#include "core/mastodon/answers.h"
#include "core/mastodon/mapauthor.h"
#include "core/mastodon/maplists.h"
#include "core/mastodon/mastodonbackend.h"

namespace foyer::mastodon {
namespace {

// Mastodon sets no limit; addresses of more than some 2,000 characters are refused by servers in between.
constexpr qsizetype relationshipsPerRequest = 40;

Task<Result<QList<model::Relationship>>> loadRelationships(Client client, MapContext context, QStringList ids)
{
    QList<model::Relationship> all;
    for (qsizetype start = 0; start < ids.size(); start += relationshipsPerRequest) {
        Call call{.path = QStringLiteral("/api/v1/accounts/relationships")};
        for (const QString &id : ids.sliced(start, std::min(relationshipsPerRequest, ids.size() - start)))
            addItem(call.query, QStringLiteral("id[]"), id);
        Result<QList<model::Relationship>> some = co_await fetch(client, std::move(call), listOf<entities::Relationship>(context, toRelationship));
        if (!some)
            co_return fail(some.error());
        all += *some;
    }
    co_return all;
}

Task<Result<model::Author>> findByHandle(Client client, MapContext context, QString handle)
{
    const QString acct = toAcct(handle, context);
    Call lookup{.path = QStringLiteral("/api/v1/accounts/lookup")};
    addItem(lookup.query, QStringLiteral("acct"), acct);
    Result<model::Author> found = co_await fetch(client, std::move(lookup), oneOf<entities::Account>(context, toAuthor));
    if (found || !asksForAnotherWay(found.error()))
        co_return found;

    Call search{.path = QStringLiteral("/api/v1/accounts/search")};
    addItem(search.query, QStringLiteral("q"), acct);
    addItem(search.query, QStringLiteral("resolve"), QStringLiteral("false"));
    addItem(search.query, QStringLiteral("limit"), QStringLiteral("10"));
    const Result<QList<model::Author>> similar = co_await fetch(client, std::move(search), listOf<entities::Account>(context, toAuthor));
    if (!similar)
        co_return fail(similar.error());
    for (const model::Author &author : *similar) {
        if (author.handle.compare(handle, Qt::CaseInsensitive) == 0)
            co_return author;
    }
    co_return fail(ErrorKind::NotFound, QStringLiteral("nobody has this handle: ") + handle, client.origin.host());
}

// One entry for each id that was asked for.
auto onlyFollowersOf(MapContext context, const QString &authorId)
{
    return [context = std::move(context), authorId](const net::Response &response) -> Result<QList<model::Author>> {
        const Result<json::Document> document = listIn(response);
        if (!document)
            return fail(document.error());
        MapContext page = context;
        for (const auto &entry : entitiesOf<entities::FamiliarFollowers>(document->root())) {
            if (entry.id == authorId)
                return mapList(entry.accounts, page, toAuthor);
        }
        return QList<model::Author>();
    };
}

}

Task<Result<model::Page<model::Author>>> MastodonBackend::people(const QString &path, const model::Cursor &cursor) const
{
    Call call{.path = path};
    addCursor(call.query, cursor);
    // These lists are ordered by when it happened; the ids of the accounts say nothing of it.
    return fetch(m_client, std::move(call), pageOf<entities::Account>(context(), toAuthor, cursor, Paging::LinksOnly));
}

Task<Result<model::Author>> MastodonBackend::author(QString serverId)
{
    return fetch(m_client, {.path = u"/api/v1/accounts/" + segment(serverId)}, oneOf<entities::Account>(context(), toAuthor));
}

Task<Result<model::Author>> MastodonBackend::authorByHandle(QString handle)
{
    const MapContext here = context();
    return findByHandle(m_client, here, toHandle(handle, here));
}

Task<Result<QList<model::Relationship>>> MastodonBackend::relationships(QStringList authorIds)
{
    return loadRelationships(m_client, context(), std::move(authorIds));
}

Task<Result<QList<model::Author>>> MastodonBackend::familiarFollowers(QString authorId)
{
    Call call{.path = QStringLiteral("/api/v1/accounts/familiar_followers")};
    addItem(call.query, QStringLiteral("id[]"), authorId);
    return emptyWhereAbsent(fetch(m_client, std::move(call), onlyFollowersOf(context(), authorId)));
}

Task<Result<model::Page<model::Author>>> MastodonBackend::followers(QString authorId, model::Cursor cursor)
{
    return people(u"/api/v1/accounts/" + segment(authorId) + u"/followers", cursor);
}

Task<Result<model::Page<model::Author>>> MastodonBackend::following(QString authorId, model::Cursor cursor)
{
    return people(u"/api/v1/accounts/" + segment(authorId) + u"/following", cursor);
}

namespace {

std::optional<model::Author> toSuggested(const entities::Suggestion &suggestion, MapContext &page)
{
    return toAuthor(suggestion.account, page);
}

}

// Version 2 says why each is proposed; version 1, which Pleroma's and Pixelfed's older ones speak, sends bare accounts.
Task<Result<QList<model::Author>>> MastodonBackend::suggestions()
{
    Call call{.path = QStringLiteral("/api/v2/suggestions")};
    addItem(call.query, QStringLiteral("limit"), QStringLiteral("40"));
    return fetchEither(m_client, std::move(call), listOf<entities::Suggestion>(context(), toSuggested),
                       {.path = QStringLiteral("/api/v1/suggestions")}, listOf<entities::Account>(context(), toAuthor));
}

Task<Result<model::Page<model::Author>>> MastodonBackend::directory(bool newcomers, model::Cursor cursor)
{
    Call call{.path = QStringLiteral("/api/v1/directory")};
    addItem(call.query, QStringLiteral("order"), newcomers ? QStringLiteral("new") : QStringLiteral("active"));
    addItem(call.query, QStringLiteral("local"), QStringLiteral("true"));
    addCursor(call.query, cursor);
    return fetch(m_client, std::move(call), pageOf<entities::Account>(context(), toAuthor, cursor, Paging::ByOffset));
}

Task<Result<QList<model::Tag>>> MastodonBackend::featuredTags(QString authorId)
{
    const QString path = u"/api/v1/accounts/" + segment(authorId) + u"/featured_tags";
    return emptyWhereAbsent(fetch(m_client, {.path = path}, listOf<entities::FeaturedTag>(context(), toFeaturedTag)));
}

}
