// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/peoplesync.h"

namespace foyer::sync {
namespace {

Task<Result<void>> saveAuthor(Context context, model::Author author)
{
    // One element is asked for, so that the URL stays short; a missing relationship leaves what is stored.
    const Result<QList<model::Relationship>> relationships = co_await context.backend.relationships({author.serverId});
    if (context.scope.closed())
        co_return sessionEnded();
    co_return co_await context.store.write(
        [account = context.account, author, list = relationships.value_or(QList<model::Relationship>())](store::Writer writer) {
            store::posts::upsertAuthor(writer, account, author);
            for (const model::Relationship &relationship : list)
                store::posts::saveRelationship(writer, account, relationship);
        });
}

Task<Result<QString>> fetchAuthor(Context context, QString serverId)
{
    const Result<model::Author> author = co_await context.backend.author(serverId);
    if (context.scope.closed())
        co_return sessionEnded();
    if (!context.contact.note(author))
        co_return fail(author.error());
    const Result<void> saved = co_await saveAuthor(context, *author);
    if (!saved)
        co_return fail(saved.error());
    co_return author->handle;
}

Task<Result<QString>> findAuthor(Context context, QString handle)
{
    Result<model::Author> author = co_await context.backend.authorByHandle(handle);
    if (context.scope.closed())
        co_return sessionEnded();
    if (!author && author.error().kind == ErrorKind::NotFound) {
        // The server has not met this person: let it ask around.
        const Result<model::SearchResults> found = co_await context.backend.search(u'@' + handle, backend::Backend::SearchFor::Authors, true, 0);
        if (context.scope.closed())
            co_return sessionEnded();
        if (found && !found->authors.isEmpty())
            author = found->authors.first();
    }
    if (!context.contact.note(author))
        co_return fail(author.error());
    const Result<void> saved = co_await saveAuthor(context, *author);
    if (!saved)
        co_return fail(saved.error());
    co_return author->serverId;
}

Task<Result<model::SearchResults>> fetchResults(Context context, QString words, backend::Backend::SearchFor what, bool resolve, int offset)
{
    const Result<model::SearchResults> results = co_await context.backend.search(words, what, resolve, offset);
    if (context.scope.closed())
        co_return sessionEnded();
    if (!context.contact.note(results))
        co_return results;
    const Result<void> saved = co_await context.store.write([account = context.account, results = *results](store::Writer writer) {
        for (const model::Author &author : results.authors)
            store::posts::upsertAuthor(writer, account, author);
        for (const model::Post &post : results.posts)
            store::posts::upsert(writer, account, post);
    });
    if (!saved)
        co_return fail(saved.error());
    co_return results;
}

}

Task<Result<QString>> PeopleSync::refreshAuthor(QString serverId)
{
    return fetchAuthor(m_context, serverId);
}

Task<Result<QString>> PeopleSync::lookUp(QString handle)
{
    return findAuthor(m_context, handle);
}

Task<Result<model::SearchResults>> PeopleSync::search(QString words, backend::Backend::SearchFor what, bool resolve, int offset)
{
    return fetchResults(m_context, words, what, resolve, offset);
}

}
