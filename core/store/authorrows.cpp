// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorrows.h"

#include "core/store/compacttables.h"
#include "core/store/payload.h"
#include "core/store/words.h"

namespace foyer::store {
namespace {

template<class M>
void keepWhatIsNotTold(const M &before, M &now)
{
    if constexpr (!std::is_same_v<M, bool> && !std::is_same_v<M, qint64>) {
        if (now == M())
            now = before;
    }
}

model::Author merged(const model::Author &before, const model::Author &now, bool mayEmpty)
{
    model::Author author = now;
    if (!mayEmpty)
        std::apply([&](const auto &...fields) { (keepWhatIsNotTold(before.*(fields.member), author.*(fields.member)), ...); },
                   compact::Table<model::Author>::fields);
    keepWhatIsNotTold(before.uri, author.uri);
    keepWhatIsNotTold(before.createdAt, author.createdAt);
    if (now.posts == 0 && now.followers == 0 && now.following == 0) { // not told
        author.posts = before.posts;
        author.followers = before.followers;
        author.following = before.following;
    }
    return author;
}

bool isKnownToOthers(Reader reader, AuthorId id, model::AccountId account)
{
    return reader.db.prepare("SELECT 1 FROM author_state WHERE author = ? AND account <> ?").with(id, account).step();
}

void saveWords(Writer writer, AuthorId id, const model::Author &author)
{
    writer.db.prepare("INSERT OR REPLACE INTO author_words(rowid, text) VALUES(?, ?)")
        .with(id, indexable(author.handle + u' ' + author.displayName))
        .run();
}

bool saveState(Writer writer, AuthorId id, model::AccountId account, const model::Author &author)
{
    if (author.serverId.isEmpty())
        return false;
    {
        auto stored = writer.db.prepare("SELECT server_id, moved_to FROM author_state WHERE author = ? AND account = ?");
        if (stored.with(id, account).step() && stored.text(0) == author.serverId && stored.text(1) == author.movedToServerId)
            return false;
    }
    const auto movedTo = author.movedToServerId.isEmpty() ? std::nullopt : std::optional(author.movedToServerId);
    writer.db.prepare("INSERT OR REPLACE INTO author_state(author, account, server_id, moved_to) VALUES(?, ?, ?, ?)")
        .with(id, account, author.serverId, movedTo)
        .run();
    return true;
}

}

AuthorId saveAuthor(Writer writer, model::AccountId account, const model::Author &author, Sighting sighting)
{
    const QString key = authorKey(author);
    AuthorId id = 0;
    QByteArray before;
    {
        auto stored = writer.db.prepare("SELECT id, payload FROM author WHERE handle = ?");
        if (stored.with(key).step()) {
            id = stored.integer(0);
            before = stored.blob(1);
        }
    }
    QByteArray now = authorPayload(author);
    bool changed = false;
    if (id == 0) {
        writer.db.prepare("INSERT INTO author(handle, bot, payload) VALUES(?, ?, ?)").with(key, author.bot, now).run();
        id = writer.db.lastInsertId();
        saveWords(writer, id, author);
        changed = true;
    } else if (now != before) {
        const model::Author old = authorFromPayload(key, before);
        const model::Author kept = merged(old, author, sighting == Sighting::Profile && !isKnownToOthers(writer, id, account));
        now = authorPayload(kept);
        changed = now != before;
        if (changed)
            writer.db.prepare("UPDATE author SET bot = ?, payload = ? WHERE id = ?").with(kept.bot, now, id).run();
        if (changed && kept.displayName != old.displayName)
            saveWords(writer, id, kept);
    }
    if (saveState(writer, id, account, author) || changed)
        writer.changes.authors.insert(author.handle);
    return id;
}

AuthorLoader::AuthorLoader(Reader reader, model::AccountId account)
    : m_reader(reader)
    , m_account(account)
{
}

const model::Author &AuthorLoader::load(AuthorId id)
{
    if (const auto found = m_loaded.constFind(id); found != m_loaded.cend())
        return *found;
    auto stored = m_reader.db.prepare("SELECT a.handle, a.payload, s.server_id, s.moved_to FROM author a LEFT JOIN author_state s ON s.author = a.id "
                                      "AND s.account = ?2 WHERE a.id = ?1");
    model::Author author;
    if (stored.with(id, m_account).step()) {
        author = authorFromPayload(stored.text(0), stored.blob(1));
        author.serverId = stored.text(2);
        author.movedToServerId = stored.text(3);
    }
    return *m_loaded.insert(id, std::move(author));
}

}
