// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/postsync.h"

namespace foyer::sync {
namespace {

// A post that the server no longer has goes from the store as well.
Task<Result<store::PostId>> forget(Context context, QString serverId, Error error)
{
    if (error.kind == ErrorKind::NotFound) {
        co_await context.store.write(
            [account = context.account, serverId](store::Writer writer) { store::posts::markDeleted(writer, account, serverId); });
    }
    co_return fail(std::move(error));
}

Task<Result<store::PostId>> fetchPost(Context context, QString serverId)
{
    Result<model::Post> post = co_await context.backend.post(serverId);
    if (context.scope.closed())
        co_return sessionEnded();
    if (!context.contact.note(post))
        co_return co_await forget(context, serverId, post.error());
    co_return co_await context.store.write(
        [account = context.account, post = std::move(*post)](store::Writer writer) { return store::posts::upsert(writer, account, post); });
}

Task<Result<store::PostId>> fetchThread(Context context, QString serverId)
{
    const Result<store::PostId> id = co_await fetchPost(context, serverId);
    if (context.scope.closed())
        co_return sessionEnded();
    if (!id)
        co_return id;
    Result<model::Thread> thread = co_await context.backend.thread(serverId);
    if (context.scope.closed())
        co_return sessionEnded();
    if (!context.contact.note(thread))
        co_return fail(thread.error());
    const auto saved = co_await context.store.write([account = context.account, id = *id, thread = std::move(*thread)](store::Writer writer) {
        store::posts::saveThread(writer, account, id, thread);
    });
    if (!saved)
        co_return fail(saved.error());
    co_return id;
}

Task<Result<store::PostId>> findThreadOf(Context context, QString uri)
{
    const auto found = co_await context.backend.search(uri, backend::Backend::SearchFor::Everything, true, 0);
    if (context.scope.closed())
        co_return sessionEnded();
    if (!context.contact.note(found))
        co_return fail(found.error());
    if (found->posts.isEmpty())
        co_return fail(ErrorKind::NotFound, u"the server does not find " + uri);
    co_return co_await fetchThread(context, found->posts.first().serverId);
}

Task<Result<void>> fetchHistory(Context context, QString serverId)
{
    Result<QList<model::Revision>> history = co_await context.backend.history(serverId);
    if (context.scope.closed())
        co_return sessionEnded();
    if (!context.contact.note(history))
        co_return fail(history.error());
    co_return co_await context.store.write([account = context.account, serverId, history = std::move(*history)](store::Writer writer) {
        if (const auto id = store::posts::idOf(writer, account, serverId))
            store::posts::saveRevisions(writer, *id, history);
    });
}

}

Task<Result<store::PostId>> PostSync::fetch(QString serverId)
{
    return fetchPost(m_context, serverId);
}

Task<Result<store::PostId>> PostSync::refreshThread(QString serverId)
{
    return fetchThread(m_context, serverId);
}

Task<Result<store::PostId>> PostSync::findThread(QString uri)
{
    return findThreadOf(m_context, uri);
}

Task<Result<void>> PostSync::refreshHistory(QString serverId)
{
    return fetchHistory(m_context, serverId);
}

}
