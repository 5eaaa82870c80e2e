// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"

#include "core/store/authorrows.h"
#include "core/store/compacttables.h"
#include "core/store/payload.h"

namespace foyer::store {

// The author whole, with the ids that author rows keep elsewhere.
struct AccountPayload {
    model::Author author;
    QString serverId;
    QString movedToServerId;
    model::Instance instance;
};

template<>
struct compact::Table<AccountPayload> {
    static constexpr auto fields = std::make_tuple(field("a", &AccountPayload::author), field("i", &AccountPayload::serverId),
                                                   field("m", &AccountPayload::movedToServerId), field("s", &AccountPayload::instance));
};

namespace accounts {
namespace {

QByteArray payloadOf(const model::Account &account)
{
    return compact::toBytes(AccountPayload{.author = account.author,
                                           .serverId = account.author.serverId,
                                           .movedToServerId = account.author.movedToServerId,
                                           .instance = account.instance});
}

model::Account accountOf(const sqlite::Statement &row)
{
    auto payload = compact::fromBytes<AccountPayload>(row.blob(4));
    payload.author.serverId = payload.serverId;
    payload.author.movedToServerId = payload.movedToServerId;
    return {.id = row.integer(0),
            .origin = row.text(1),
            .author = payload.author,
            .instance = payload.instance,
            .order = static_cast<int>(row.integer(2)),
            .signedOut = row.integer(3) != 0};
}

}

QList<model::Account> all(Reader reader)
{
    QList<model::Account> accounts;
    auto row = reader.db.prepare("SELECT id, origin, position, signed_out, payload FROM account ORDER BY position, id");
    while (row.step())
        accounts += accountOf(row);
    return accounts;
}

std::optional<model::Account> byId(Reader reader, model::AccountId id)
{
    auto row = reader.db.prepare("SELECT id, origin, position, signed_out, payload FROM account WHERE id = ?");
    return row.with(id).step() ? std::optional(accountOf(row)) : std::nullopt;
}

model::AccountId add(Writer writer, const model::Account &account)
{
    model::Account added = account;
    added.signedOut = false;
    added.id = 0;
    {
        auto row = writer.db.prepare("SELECT id, position FROM account WHERE handle = ?");
        if (row.with(account.author.handle.toLower()).step()) {
            added.id = row.integer(0);
            added.order = static_cast<int>(row.integer(1));
        }
    }
    if (added.id != 0) {
        update(writer, added);
        return added.id;
    }
    writer.db
        .prepare("INSERT INTO account(handle, origin, position, signed_out, payload) VALUES(?, ?, (SELECT coalesce(max(position) + 1, 0) FROM "
                 "account), 0, ?)")
        .with(account.author.handle.toLower(), account.origin, payloadOf(added))
        .run();
    const model::AccountId id = writer.db.lastInsertId();
    saveAuthor(writer, id, account.author, Sighting::Profile);
    writer.changes.accounts = true;
    return id;
}

void update(Writer writer, const model::Account &account)
{
    const auto before = byId(writer, account.id);
    if (!before || *before == account)
        return;
    writer.db.prepare("UPDATE account SET handle = ?, origin = ?, position = ?, signed_out = ?, payload = ? WHERE id = ?")
        .with(account.author.handle.toLower(), account.origin, account.order, account.signedOut, payloadOf(account), account.id)
        .run();
    saveAuthor(writer, account.id, account.author, Sighting::Profile);
    writer.changes.accounts = true;
}

void reorder(Writer writer, const QList<model::AccountId> &order)
{
    for (qsizetype i = 0; i < order.size(); ++i) {
        writer.db.prepare("UPDATE account SET position = ?1 WHERE id = ?2 AND position <> ?1").with(i, order[i]).run();
        writer.changes.accounts |= writer.db.changes() > 0;
    }
}

namespace {

// Of posts that no account has seen any more.
QStringList privateMedia(Reader reader)
{
    QStringList addresses;
    auto row = reader.db.prepare("SELECT payload FROM post WHERE flags & ?1 AND visibility IN (?2, ?3) "
                                 "AND NOT EXISTS(SELECT 1 FROM post_state WHERE post = post.id)");
    row.with(HasMedia, model::Visibility::Followers, model::Visibility::Direct);
    while (row.step()) {
        const model::Post post = postFromPayload(row.blob(0));
        for (const model::Media &media : post.media) {
            for (const QString &address : {media.url, media.previewUrl}) {
                if (!address.isEmpty())
                    addresses << address;
            }
        }
    }
    return addresses;
}

// What nobody else has seen, deep down: a quoted post has a state of its own.
void removeUnseen(Writer writer)
{
    writer.db.prepare("DELETE FROM words WHERE rowid IN (SELECT id FROM post p WHERE NOT EXISTS(SELECT 1 FROM post_state WHERE post = p.id))").run();
    writer.db.prepare("DELETE FROM post WHERE NOT EXISTS(SELECT 1 FROM post_state WHERE post = post.id)").run();
    writer.db
        .prepare("DELETE FROM author_words WHERE rowid IN (SELECT id FROM author a WHERE NOT EXISTS(SELECT 1 FROM author_state WHERE author = a.id) "
                 "AND NOT EXISTS(SELECT 1 FROM post WHERE author = a.id))")
        .run();
    writer.db
        .prepare("DELETE FROM author WHERE NOT EXISTS(SELECT 1 FROM author_state WHERE author = author.id) "
                 "AND NOT EXISTS(SELECT 1 FROM post WHERE author = author.id)")
        .run();
    // The index only marks what was removed; the words themselves go when its parts are merged.
    writer.db.prepare("INSERT INTO words(words) VALUES('optimize')").run();
    writer.db.prepare("INSERT INTO author_words(author_words) VALUES('optimize')").run();
}

}

QStringList remove(Writer writer, model::AccountId id)
{
    writer.db.prepare("DELETE FROM account WHERE id = ?").with(id).run(); // states, timelines, lists… go with it
    if (writer.db.changes() == 0)
        return {};
    // Merged places name their accounts in their key.
    writer.db.prepare("DELETE FROM read_position WHERE ',' || substr(view, 1, instr(view, '/') - 1) || ',' LIKE '%,' || ? || ',%'").with(id).run();
    const QStringList media = privateMedia(writer);
    removeUnseen(writer);
    if (!writer.db.prepare("SELECT 1 FROM account").step()) {
        writer.db.prepare("DELETE FROM tag").run();
        writer.db.prepare("DELETE FROM recent_search").run();
    }
    writer.changes.accounts = true;
    return media;
}

}

}
