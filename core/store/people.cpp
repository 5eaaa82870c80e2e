// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people.h"

#include "core/store/authorrows.h"
#include "core/store/compacttables.h"

#include <QDateTime>

namespace foyer::store::people {
namespace {

qint64 rowOf(Writer writer, model::AccountId account, const List &list)
{
    writer.db.prepare("INSERT OR IGNORE INTO people_list(account, kind, of) VALUES(?, ?, ?)").with(account, list.kind, list.of).run();
    auto row = writer.db.prepare("SELECT id FROM people_list WHERE account = ? AND kind = ? AND of = ?");
    return row.with(account, list.kind, list.of).step() ? row.integer(0) : 0;
}

}

void saveTop(Writer writer, model::AccountId account, const List &list, const model::Page<model::Author> &page)
{
    const qint64 id = rowOf(writer, account, list);
    writer.db.prepare("DELETE FROM people WHERE list = ?").with(id).run();
    append(writer, account, list, page);
    writer.db.prepare("UPDATE people_list SET fetched_at = ? WHERE id = ?").with(QDateTime::currentMSecsSinceEpoch(), id).run();
}

int append(Writer writer, model::AccountId account, const List &list, const model::Page<model::Author> &page)
{
    const qint64 id = rowOf(writer, account, list);
    int added = 0;
    for (const model::Author &author : page.items) {
        const AuthorId person = saveAuthor(writer, account, author, Sighting::Profile);
        writer.db
            .prepare("INSERT OR IGNORE INTO people(list, author, position) VALUES(?1, ?2, (SELECT coalesce(max(position), 0) + 1 FROM people WHERE "
                     "list = ?1))")
            .with(id, person)
            .run();
        added += writer.db.changes();
    }
    writer.db.prepare("UPDATE people_list SET older_cursor = ? WHERE id = ?").with(page.olderThan, id).run();
    return added;
}

Stored read(Reader reader, model::AccountId account, const List &list)
{
    Stored stored;
    qint64 id = 0;
    {
        auto row = reader.db.prepare("SELECT id, older_cursor FROM people_list WHERE account = ? AND kind = ? AND of = ?");
        if (!row.with(account, list.kind, list.of).step())
            return stored;
        stored.known = true;
        stored.olderThan = row.text(1);
        id = row.integer(0);
    }
    AuthorLoader authors(reader, account);
    auto row = reader.db.prepare("SELECT author FROM people WHERE list = ? ORDER BY position");
    row.with(id);
    while (row.step())
        stored.people += authors.load(row.integer(0));
    return stored;
}

void saveFeaturedTags(Writer writer, model::AccountId account, const QString &authorServerId, const QList<model::Tag> &tags)
{
    writer.db.prepare("INSERT OR REPLACE INTO featured_tags(account, author_server_id, payload) VALUES(?, ?, ?)")
        .with(account, authorServerId, compact::toBytes(tags))
        .run();
}

QList<model::Tag> featuredTags(Reader reader, model::AccountId account, const QString &authorServerId)
{
    auto row = reader.db.prepare("SELECT payload FROM featured_tags WHERE account = ? AND author_server_id = ?");
    return row.with(account, authorServerId).step() ? compact::fromBytes<QList<model::Tag>>(row.blob(0)) : QList<model::Tag>();
}

}
