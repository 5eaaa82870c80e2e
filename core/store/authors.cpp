// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorrows.h"
#include "core/store/compacttables.h"
#include "core/store/posts.h"

namespace foyer::store::posts {

void upsertAuthor(Writer writer, model::AccountId account, const model::Author &author)
{
    saveAuthor(writer, account, author, Sighting::Profile);
}

std::optional<model::Author> author(Reader reader, model::AccountId account, const QString &handle)
{
    auto row = reader.db.prepare("SELECT id FROM author WHERE handle = ?");
    if (!row.with(handle.toLower()).step())
        return std::nullopt;
    return AuthorLoader(reader, account).load(row.integer(0));
}

std::optional<model::Author> authorByServerId(Reader reader, model::AccountId account, const QString &serverId)
{
    auto row = reader.db.prepare("SELECT author FROM author_state WHERE account = ? AND server_id = ? ORDER BY author DESC");
    if (!row.with(account, serverId).step())
        return std::nullopt;
    return AuthorLoader(reader, account).load(row.integer(0));
}

void saveRelationship(Writer writer, model::AccountId account, const model::Relationship &relationship)
{
    if (posts::relationship(writer, account, relationship.serverId) == relationship)
        return;
    writer.db.prepare("INSERT OR REPLACE INTO relationship(account, author_server_id, payload) VALUES(?, ?, ?)")
        .with(account, relationship.serverId, compact::toBytes(relationship))
        .run();
    if (const auto author = authorByServerId(writer, account, relationship.serverId))
        writer.changes.authors.insert(author->handle);
}

std::optional<model::Relationship> relationship(Reader reader, model::AccountId account, const QString &authorServerId)
{
    auto row = reader.db.prepare("SELECT payload FROM relationship WHERE account = ? AND author_server_id = ?");
    if (!row.with(account, authorServerId).step())
        return std::nullopt;
    return compact::fromBytes<model::Relationship>(row.blob(0));
}

}
