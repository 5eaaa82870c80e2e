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

using store::people::List;

Task<Result<model::Page<model::Author>>> fetchSuggestions(Context context)
{
    Result<QList<model::Author>> people = co_await context.backend.suggestions();
    co_return std::move(people).transform(
        [](QList<model::Author> items) { return model::Page<model::Author>{.items = std::move(items), .olderThan = {}, .justAfter = {}}; });
}

Task<Result<model::Page<model::Author>>> fetchPage(Context context, List list, model::Cursor cursor)
{
    switch (list.kind) {
    case List::Kind::Following:
        return context.backend.following(list.of, cursor);
    case List::Kind::FavouritedBy:
        return context.backend.favouritedBy(list.of, cursor);
    case List::Kind::BoostedBy:
        return context.backend.boostedBy(list.of, cursor);
    case List::Kind::Suggested:
        return fetchSuggestions(context);
    case List::Kind::ActiveInDirectory:
    case List::Kind::NewInDirectory:
        return context.backend.directory(list.kind == List::Kind::NewInDirectory, cursor);
    default:
        return context.backend.followers(list.of, cursor);
    }
}

Task<Result<void>> fetchList(Context context, List list, bool below)
{
    model::Cursor cursor;
    if (below) {
        const auto stored = co_await context.store.read(
            [account = context.account, list](store::Reader reader) { return store::people::read(reader, account, list).olderThan; });
        if (context.scope.closed())
            co_return sessionEnded();
        if (!stored || stored->isEmpty())
            co_return {};
        cursor.olderThan = *stored;
    }
    Result<model::Page<model::Author>> page = co_await fetchPage(context, list, cursor);
    if (context.scope.closed())
        co_return sessionEnded();
    if (!context.contact.note(page))
        co_return fail(page.error());
    QStringList ids;
    for (const model::Author &author : std::as_const(page->items))
        ids << author.serverId;
    Result<QList<model::Relationship>> relationships;
    if (!ids.isEmpty())
        relationships = co_await context.backend.relationships(ids);
    if (context.scope.closed())
        co_return sessionEnded();
    co_return co_await context.store.write([account = context.account, list, below, page = *page,
                                            relationships = relationships.value_or(QList<model::Relationship>())](store::Writer writer) mutable {
        // A server that keeps sending the same page would be asked for ever.
        if (!below)
            store::people::saveTop(writer, account, list, page);
        else if (store::people::append(writer, account, list, page) == 0)
            store::people::append(writer, account, list, {});
        for (const model::Relationship &relationship : std::as_const(relationships))
            store::posts::saveRelationship(writer, account, relationship);
    });
}

Task<Result<void>> fetchCompany(Context context, QString serverId, bool familiar)
{
    std::optional<QList<model::Author>> people;
    if (familiar) {
        const Result<QList<model::Author>> told = co_await context.backend.familiarFollowers(serverId);
        if (context.scope.closed())
            co_return sessionEnded();
        if (told)
            people = *told;
    }
    const Result<QList<model::Tag>> tags = co_await context.backend.featuredTags(serverId);
    if (context.scope.closed())
        co_return sessionEnded();
    co_return co_await context.store.write([account = context.account, serverId, people, tags](store::Writer writer) {
        if (people)
            store::people::saveTop(writer, account, {List::Kind::Familiar, serverId}, {.items = *people, .olderThan = {}, .justAfter = {}});
        if (tags)
            store::people::saveFeaturedTags(writer, account, serverId, *tags);
    });
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

Task<Result<void>> PeopleSync::refreshList(List list)
{
    return fetchList(m_context, list, false);
}

Task<Result<void>> PeopleSync::continueList(List list)
{
    return fetchList(m_context, list, true);
}

Task<Result<void>> PeopleSync::refreshCompany(QString serverId, bool familiar)
{
    return fetchCompany(m_context, serverId, familiar);
}

Task<Result<model::SearchResults>> PeopleSync::search(QString words, backend::Backend::SearchFor what, bool resolve, int offset)
{
    return fetchResults(m_context, words, what, resolve, offset);
}

}
