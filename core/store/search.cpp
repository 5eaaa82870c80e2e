// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/store/payload.h"
#include "core/store/postloader.h"
#include "core/store/postrows.h"
#include "core/store/words.h"

#include <algorithm>

namespace foyer::store::search {
namespace {

constexpr int rememberedSearches = 20;

// Authors with this name; without a host on any server. "me" is the account itself.
QList<AuthorId> authorsNamed(Reader reader, model::AccountId account, const QString &name)
{
    constexpr int most = 50;
    QList<AuthorId> ids;
    auto row = reader.db.prepare("SELECT id FROM author WHERE handle = ?1 OR (handle >= ?1 || '@' AND handle < ?1 || 'A') "
                                 "OR (?1 = 'me' AND handle = (SELECT handle FROM account WHERE id = ?2)) LIMIT ?3");
    row.with(name, account, most);
    while (row.step())
        ids += row.integer(0);
    return ids;
}

// Null where nothing can match.
std::optional<QString> matchOf(Reader reader, model::AccountId account, const Query &query)
{
    QStringList all;
    if (!query.match.isEmpty())
        all += u'(' + query.match + u')';
    const auto wants = [&all](bool wanted, const QString &token) {
        if (wanted)
            all += QStringLiteral("facets : \"%1\"").arg(token);
    };
    wants(query.hasMedia, facet::media);
    wants(query.hasPoll, facet::poll);
    wants(query.hasLink, facet::link);
    wants(query.hasWarning, facet::warning);
    wants(query.isReply, facet::reply);
    if (!query.language.isEmpty())
        wants(true, facet::language(QString(query.language).remove(u'"')));
    if (!query.from.isEmpty()) {
        QStringList authors;
        for (const AuthorId author : authorsNamed(reader, account, query.from))
            authors += u'"' + facet::author(author) + u'"';
        if (authors.isEmpty())
            return std::nullopt;
        all += u"facets : (" + authors.join(u" OR ") + u')';
    }
    wants(all.isEmpty(), facet::every);
    return all.join(u" AND ");
}

// What the account did with the posts, as bits of post_state.flags.
qint64 wantedState(const Query &query)
{
    return (query.inBookmarks ? qint64(Bookmarked) : 0) | (query.inFavourites ? qint64(Favourited) : 0) | (query.isBoosted ? qint64(Boosted) : 0);
}

#define FOYER_MATCHING "SELECT rowid FROM words WHERE words MATCH ?1 AND rowid < ?2 AND rowid >= ?3 "
#define FOYER_MARKED(bit) "AND rowid IN (SELECT post FROM post_state WHERE flags & " bit " AND flags & ?4 = ?4 AND (?5 = 0 OR account = ?5)) "
// Ids are times, so this is the newest first without sorting.
#define FOYER_NEWEST "ORDER BY rowid DESC LIMIT ?6"

// The literal bits let SQLite use the index that each of them has.
const char *searchStatement(const Query &query)
{
    if (query.inBookmarks)
        return FOYER_MATCHING FOYER_MARKED("4") FOYER_NEWEST;
    if (query.isBoosted)
        return FOYER_MATCHING FOYER_MARKED("2") FOYER_NEWEST;
    if (query.inFavourites)
        return FOYER_MATCHING FOYER_MARKED("1") FOYER_NEWEST;
    return FOYER_MATCHING FOYER_NEWEST;
}

}

QList<std::pair<PostId, model::Post>> posts(Reader reader, model::AccountId account, const Query &query, int limit, std::optional<PostId> olderThan)
{
    QList<std::pair<PostId, model::Post>> found;
    const auto match = query.isEmpty() ? std::nullopt : matchOf(reader, account, query);
    if (!match)
        return found;
    qint64 below = query.before.isKnown() ? firstPostId(query.before) : std::numeric_limits<qint64>::max();
    if (olderThan)
        below = std::min(below, *olderThan);
    const qint64 from = query.after.isKnown() ? firstPostId(query.after) : 0;
    const qint64 state = wantedState(query);
    auto row = reader.db.prepare(searchStatement(query));
    row.with(*match, below, from, state, account, limit);
    PostLoader loader(reader, account);
    while (row.step()) {
        if (auto post = loader.load(row.integer(0)))
            found += std::pair(row.integer(0), std::move(*post));
    }
    return found;
}

QList<model::Author> authors(Reader reader, model::AccountId account, const QString &words, int limit)
{
    // Each word the beginning of one in the handle or the name.
    QStringList beginnings;
    for (const QString &word : indexable(words).split(u' ', Qt::SkipEmptyParts)) {
        QString letters = word;
        letters.removeIf([](QChar c) { return c == u'"' || c.unicode() < 0x20; });
        if (std::ranges::any_of(letters.toUcs4(), [](char32_t c) { return QChar::isLetterOrNumber(c); }) && beginnings.size() < 8)
            beginnings += u'"' + letters + u"\" *";
    }
    QList<model::Author> found;
    if (beginnings.isEmpty())
        return found;
    auto row = reader.db.prepare("SELECT w.rowid FROM author_words w WHERE author_words MATCH ? ORDER BY rank LIMIT ?");
    row.with(beginnings.join(u" AND "), limit);
    AuthorLoader loader(reader, account);
    while (row.step())
        found += loader.load(row.integer(0));
    return found;
}

QList<model::Tag> tags(Reader reader, const QString &words, int limit)
{
    QList<model::Tag> found;
    QString name = words.trimmed().toLower();
    if (name.startsWith(u'#'))
        name.remove(0, 1);
    if (name.isEmpty())
        return found;
    // U+FFFF sorts after every continuation.
    auto row = reader.db.prepare("SELECT shown FROM tag WHERE name >= ?1 AND name < ?1 || char(65535) ORDER BY name <> ?1, uses DESC LIMIT ?2");
    row.with(name, limit);
    while (row.step())
        found += model::Tag{.name = row.text(0)};
    return found;
}

QStringList recent(Reader reader)
{
    QStringList searches;
    auto row = reader.db.prepare("SELECT words FROM recent_search ORDER BY id DESC");
    while (row.step())
        searches += row.text(0);
    return searches;
}

void remember(Writer writer, const QString &words)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty())
        return;
    writer.db.prepare("INSERT OR REPLACE INTO recent_search(words) VALUES(?)").with(trimmed).run();
    writer.db.prepare("DELETE FROM recent_search WHERE id NOT IN (SELECT id FROM recent_search ORDER BY id DESC LIMIT ?)")
        .with(rememberedSearches)
        .run();
}

void forget(Writer writer, const QString &words)
{
    writer.db.prepare("DELETE FROM recent_search WHERE ?1 = '' OR words = ?1").with(words).run();
}

}
