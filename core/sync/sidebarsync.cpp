// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sidebarsync.h"

#include "core/store/accounts.h"

namespace foyer::sync {
namespace {

using model::AccountId;
using store::Writer;

// Stores one part. A server that lacks it, or keeps it from this account, is no failure; trouble with the connection is.
template<class T>
Task<Result<void>> keep(Context context, Result<QList<T>> fetched, void (*save)(Writer, AccountId, const QList<T> &))
{
    if (context.scope.closed())
        co_return sessionEnded();
    if (!fetched) {
        const Error &error = fetched.error();
        const bool noConnection = isConnectionTrouble(error.kind);
        if (noConnection || error.kind == ErrorKind::Unauthorized)
            context.contact.failed(error);
        co_return noConnection ? Result<void>(fail(error)) : Result<void>();
    }
    co_return co_await context.store.write(
        [account = context.account, list = std::move(*fetched), save](Writer writer) { save(writer, account, list); });
}

Task<Result<void>> fetchAll(Context context)
{
    Result<void> kept = co_await keep<model::List>(context, co_await context.backend.lists(), store::sidebar::saveLists);
    if (kept && !context.scope.closed())
        kept = co_await keep<model::Filter>(context, co_await context.backend.filters(), store::sidebar::saveFilters);
    if (kept && !context.scope.closed())
        kept = co_await keep<model::Tag>(context, co_await context.backend.followedTags(), store::sidebar::saveFollowedTags);
    if (kept && !context.scope.closed())
        kept = co_await keep<model::Emoji>(context, co_await context.backend.customEmojis(), store::sidebar::saveEmojis);
    co_return kept;
}

Task<Result<void>> fetchTrends(Context context)
{
    const Result<QList<model::Tag>> tags = co_await context.backend.trendingTags();
    if (context.scope.closed())
        co_return sessionEnded();
    if (!context.contact.note(tags))
        co_return fail(tags.error());
    const Result<QList<model::TrendingLink>> links = co_await context.backend.trendingLinks();
    if (context.scope.closed())
        co_return sessionEnded();
    co_return co_await context.store.write([account = context.account, tags = *tags, links = links.value_or(QList<model::TrendingLink>())](
                                               Writer writer) { store::sidebar::saveTrends(writer, account, tags, links); });
}

Task<Result<model::Account>> fetchAccount(Context context, model::Account account)
{
    const Result<model::Author> author = co_await context.backend.ownAuthor();
    if (context.scope.closed())
        co_return sessionEnded();
    if (!context.contact.note(author))
        co_return fail(author.error());
    account.author = *author;
    account.signedOut = false;
    const Result<model::Instance> instance = co_await context.backend.instance();
    if (context.scope.closed())
        co_return sessionEnded();
    if (instance)
        account.instance = *instance;
    const Result<void> saved = co_await context.store.write([account](Writer writer) { store::accounts::update(writer, account); });
    if (!saved)
        co_return fail(saved.error());
    co_return account;
}

}

Task<Result<void>> SideBarSync::refresh()
{
    return fetchAll(m_context);
}

Task<Result<void>> SideBarSync::refreshTrends()
{
    return fetchTrends(m_context);
}

Task<Result<model::Account>> SideBarSync::refreshAccount(model::Account account)
{
    return fetchAccount(m_context, std::move(account));
}

}
