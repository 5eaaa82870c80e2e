// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/sqlite/transaction.h"

#include <array>

namespace foyer::store {
namespace {

// Payloads are JSON with short keys (payload.h). What queries ask for is in columns.
constexpr const char *accountsAndAuthors = R"(
CREATE TABLE account(
    id INTEGER PRIMARY KEY AUTOINCREMENT, handle TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, position INTEGER NOT NULL,
    signed_out INTEGER NOT NULL, payload BLOB NOT NULL
) STRICT;
CREATE TABLE author(
    id INTEGER PRIMARY KEY, handle TEXT NOT NULL UNIQUE, bot INTEGER NOT NULL, payload BLOB NOT NULL
) STRICT;
CREATE TABLE author_state(
    author INTEGER NOT NULL REFERENCES author ON DELETE CASCADE, account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    server_id TEXT NOT NULL, moved_to TEXT, PRIMARY KEY(author, account)
) STRICT, WITHOUT ROWID;
CREATE INDEX author_state_server_id ON author_state(account, server_id);
CREATE TABLE relationship(
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, author_server_id TEXT NOT NULL, payload BLOB NOT NULL,
    PRIMARY KEY(account, author_server_id)
) STRICT, WITHOUT ROWID;
)";

// The id of a post is its time (seconds << 12 | a few bits of its uri), so that "newest first" is the order of ids, in the
// full-text index too. flags: PostFlag. reply_to: the server id of what it answers, for when that comes later.
constexpr const char *posts = R"(
CREATE TABLE post(
    id INTEGER PRIMARY KEY, uri TEXT NOT NULL UNIQUE, author INTEGER NOT NULL REFERENCES author, created_at INTEGER NOT NULL,
    visibility INTEGER NOT NULL, flags INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
    parent INTEGER REFERENCES post ON DELETE SET NULL, quote INTEGER REFERENCES post ON DELETE SET NULL, payload BLOB NOT NULL
) STRICT;
CREATE INDEX post_author ON post(author);
CREATE INDEX post_parent ON post(parent) WHERE parent IS NOT NULL;
CREATE INDEX post_quote ON post(quote) WHERE quote IS NOT NULL;
CREATE TABLE post_state(
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE, account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    server_id TEXT NOT NULL, flags INTEGER NOT NULL, reply_to TEXT, extra BLOB, PRIMARY KEY(post, account)
) STRICT, WITHOUT ROWID;
CREATE INDEX post_state_server_id ON post_state(account, server_id);
CREATE INDEX post_state_reply_to ON post_state(account, reply_to) WHERE reply_to IS NOT NULL;
CREATE INDEX post_state_bookmarked ON post_state(account, post) WHERE flags & 4;
CREATE INDEX post_state_boosted ON post_state(account, post) WHERE flags & 2;
CREATE INDEX post_state_favourited ON post_state(account, post) WHERE flags & 1;
CREATE TABLE revision(
    id INTEGER PRIMARY KEY, post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE, created_at INTEGER NOT NULL, payload BLOB NOT NULL
) STRICT;
CREATE INDEX revision_post ON revision(post);
CREATE TABLE thread_member(
    root INTEGER NOT NULL REFERENCES post ON DELETE CASCADE, position INTEGER NOT NULL,
    post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE, PRIMARY KEY(root, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_member_post ON thread_member(post);
)";

// Rows of a timeline and of the notifications; see sequence.h. A larger position stands above. actor: who boosted or did it (an
// author, without a foreign key to save its index: authors go only when no entry names them). folded_into: a boost that shows as one
// more booster of another row.
constexpr const char *timelines = R"(
CREATE TABLE timeline(
    id INTEGER PRIMARY KEY AUTOINCREMENT, account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, key TEXT NOT NULL,
    older_cursor TEXT NOT NULL DEFAULT '', refreshed_at INTEGER, UNIQUE(account, key)
) STRICT;
CREATE TABLE entry(
    id INTEGER PRIMARY KEY AUTOINCREMENT, timeline INTEGER NOT NULL REFERENCES timeline ON DELETE CASCADE, position INTEGER NOT NULL,
    kind INTEGER NOT NULL, entry_id TEXT NOT NULL, at INTEGER NOT NULL, post INTEGER REFERENCES post ON DELETE CASCADE,
    actor INTEGER, folded_into INTEGER REFERENCES entry ON DELETE CASCADE, extra BLOB
) STRICT;
CREATE INDEX entry_position ON entry(timeline, position);
CREATE INDEX entry_at ON entry(timeline, at, position);
CREATE UNIQUE INDEX entry_known ON entry(timeline, entry_id) WHERE kind <> 2;
CREATE INDEX entry_post ON entry(post) WHERE post IS NOT NULL;
CREATE INDEX entry_folded ON entry(folded_into) WHERE folded_into IS NOT NULL;
CREATE TABLE read_position(
    view TEXT PRIMARY KEY, account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, entry_id TEXT NOT NULL, at INTEGER,
    scrolled REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX read_position_account ON read_position(account);
CREATE TABLE notifications_read(
    account INTEGER PRIMARY KEY REFERENCES account ON DELETE CASCADE, server_id TEXT NOT NULL
) STRICT;
)";

// Contentless: the words are not kept a second time. facets: tokens for what is no word of the text (words.h).
constexpr const char *search = R"(
CREATE VIRTUAL TABLE words USING fts5(text, facets, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE author_words USING fts5(text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
CREATE TABLE tag(name TEXT PRIMARY KEY, shown TEXT NOT NULL, uses INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE recent_search(id INTEGER PRIMARY KEY AUTOINCREMENT, words TEXT NOT NULL UNIQUE) STRICT;
)";

constexpr const char *sideBar = R"(
CREATE TABLE side_bar(
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, name TEXT NOT NULL, payload BLOB NOT NULL, PRIMARY KEY(account, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
)";

// Lists of people as a server told them; see people.h.
constexpr const char *people = R"(
CREATE TABLE people_list(
    id INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, kind INTEGER NOT NULL, of TEXT NOT NULL,
    older_cursor TEXT NOT NULL DEFAULT '', fetched_at INTEGER NOT NULL DEFAULT 0, UNIQUE(account, kind, of)
) STRICT;
CREATE TABLE people(
    list INTEGER NOT NULL REFERENCES people_list ON DELETE CASCADE, author INTEGER NOT NULL REFERENCES author ON DELETE CASCADE,
    position INTEGER NOT NULL, PRIMARY KEY(list, author)
) STRICT, WITHOUT ROWID;
CREATE INDEX people_position ON people(list, position);
CREATE INDEX people_author ON people(author);
CREATE TABLE featured_tags(
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, author_server_id TEXT NOT NULL, payload BLOB NOT NULL,
    PRIMARY KEY(account, author_server_id)
) STRICT, WITHOUT ROWID;
)";

// entry: the newest row that there was when the person first saw the post; a boost in a later row is no news (N6).
constexpr const char *seen = R"(
CREATE TABLE seen(post INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE, entry INTEGER NOT NULL) STRICT;
)";

// Only ever added to: a step that was released is never changed.
constexpr std::array steps{accountsAndAuthors, posts, timelines, search, sideBar, people, seen};

}

int newestSchema()
{
    return static_cast<int>(steps.size());
}

Result<int> schemaVersion(sqlite::Database &database)
{
    int version = 0;
    {
        auto statement = database.prepare("PRAGMA user_version");
        if (statement.step())
            version = static_cast<int>(statement.integer(0));
    }
    if (const auto error = database.takeError())
        return fail(*error);
    return version;
}

Result<void> migrate(sqlite::Database &database, int version)
{
    const Result<int> present = schemaVersion(database);
    if (!present)
        return fail(present.error());
    if (*present > newestSchema())
        return fail(ErrorKind::StorageNewer, QStringLiteral("schema %1").arg(*present));
    for (int step = *present; step < version; ++step) {
        sqlite::Transaction transaction(database, sqlite::Transaction::Kind::Write);
        database.execute(steps[static_cast<std::size_t>(step)]);
        database.execute(QStringLiteral("PRAGMA user_version = %1").arg(step + 1).toUtf8().constData());
        if (const auto committed = transaction.commit(); !committed)
            return committed;
    }
    return {};
}

}
