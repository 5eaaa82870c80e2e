// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/posts.h"

#include "core/store/compacttables.h"
#include "core/store/payload.h"
#include "core/store/postloader.h"
#include "core/store/postrows.h"
#include "core/store/sequence.h"
#include "core/store/words.h"

namespace foyer::store::posts {
namespace {

struct StoredRow {
    PostId id = 0;
    std::optional<PostId> quote;
    qint64 flags = 0;
    bool deleted = false;
    QByteArray payload;
};

struct StoredState {
    QString serverId;
    qint64 flags = 0;
    QString replyTo;
    QByteArray extra;
    bool operator==(const StoredState &) const = default;
};

// What a post is known by: its uri, or the next best thing that a server without uris tells.
QString keyOf(model::AccountId account, const model::Post &post)
{
    if (!post.uri.isEmpty())
        return post.uri;
    return post.url.isEmpty() ? QStringLiteral("account:%1/%2").arg(account).arg(post.serverId) : post.url;
}

std::optional<StoredRow> storedRow(Reader reader, const QString &uri)
{
    auto row = reader.db.prepare("SELECT id, quote, flags, deleted, payload FROM post WHERE uri = ?");
    if (!row.with(uri).step())
        return std::nullopt;
    return StoredRow{.id = row.integer(0),
                     .quote = row.isNull(1) ? std::nullopt : std::optional(row.integer(1)),
                     .flags = row.integer(2),
                     .deleted = row.integer(3) != 0,
                     .payload = unpacked(row.blob(4))};
}

void saveWords(Writer writer, PostId id, const Words &words)
{
    writer.db.prepare("INSERT OR REPLACE INTO words(rowid, text, facets) VALUES(?, ?, ?)").with(id, words.text, words.facets).run();
}

void countTags(Writer writer, const QStringList &tags)
{
    for (const QString &tag : tags) {
        writer.db.prepare("INSERT INTO tag(name, shown, uses) VALUES(?, ?, 1) ON CONFLICT DO UPDATE SET uses = uses + 1")
            .with(tag.toLower(), tag)
            .run();
    }
}

PostId insertRow(Writer writer, const QString &uri, const model::Post &post, AuthorId author, std::optional<PostId> quote)
{
    const PostId id = freePostId(writer, post);
    writer.db.prepare("INSERT INTO post(id, uri, author, created_at, visibility, flags, quote, payload) VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
        .with(id, uri, author, post.createdAt.ms, post.visibility, postFlags(post), quote, packed(postPayload(post)))
        .run();
    saveWords(writer, id, wordsOf(post, author));
    countTags(writer, post.tags);
    return id;
}

// True where the row changed.
bool updateRow(Writer writer, model::AccountId account, const StoredRow &stored, const model::Post &post, AuthorId author,
               std::optional<PostId> quote)
{
    const qint64 flags = postFlags(post);
    QByteArray payload = postPayload(post);
    if (payload == stored.payload && flags == stored.flags && quote == stored.quote && !stored.deleted)
        return false;
    const model::Post before = postFromPayload(stored.payload);
    const bool alone = !writer.db.prepare("SELECT 1 FROM post_state WHERE post = ? AND account <> ?").with(stored.id, account).step();
    model::Post now = stored.deleted ? post : merged(before, post, alone);
    payload = postPayload(now);
    const qint64 merged = postFlags(now) | (stored.flags & IsReply);
    if (payload == stored.payload && merged == stored.flags && quote == stored.quote && !stored.deleted)
        return false;
    writer.db.prepare("UPDATE post SET visibility = ?, flags = ?, deleted = 0, quote = ?, payload = ? WHERE id = ?")
        .with(post.visibility, merged, quote, packed(payload), stored.id)
        .run();
    if (stored.deleted || wordsOf(before, author) != wordsOf(now, author))
        saveWords(writer, stored.id, wordsOf(now, author));
    if (!stored.deleted) {
        model::Post dated = before; // the payload has no time of its own
        dated.createdAt = post.createdAt;
        if (const auto revision = revisionOf(dated, now))
            addRevision(writer, stored.id, *revision);
    }
    return true;
}

QList<PostId> repliesTo(Reader reader, model::AccountId account, const QString &serverId)
{
    QList<PostId> replies;
    auto row = reader.db.prepare("SELECT post FROM post_state WHERE account = ? AND reply_to = ?");
    row.with(account, serverId);
    while (row.step())
        replies += row.integer(0);
    return replies;
}

void setParent(Writer writer, PostId post, PostId parent)
{
    if (post != parent)
        writer.db.prepare("UPDATE post SET parent = ? WHERE id = ? AND parent IS NULL").with(parent, post).run();
}

// A reply may be known before its parent, by the parent's id on the server. Asked first and written only where there is something to
// write: a change of a reference makes SQLite take a savepoint, at which the full-text index writes out what it has gathered.
void linkThread(Writer writer, model::AccountId account, PostId id, const StoredState &state)
{
    if (!state.replyTo.isEmpty()) {
        if (const auto parent = idOf(writer, account, state.replyTo))
            setParent(writer, id, *parent);
    }
    if (!state.serverId.isEmpty()) {
        for (const PostId reply : repliesTo(writer, account, state.serverId))
            setParent(writer, reply, id);
    }
}

// The timelines of what the account marked lose what it has unmarked, here or elsewhere.
void leaveMarkedTimelines(Writer writer, model::AccountId account, PostId id, qint64 unmarked)
{
    if (unmarked & Bookmarked)
        sequence::removePost(writer, id, account, QStringLiteral("bookmarks"));
    if (unmarked & Favourited)
        sequence::removePost(writer, id, account, QStringLiteral("favourites"));
}

// True where this account's view changed.
bool saveState(Writer writer, model::AccountId account, PostId id, const model::Post &post, bool quoteIsStored)
{
    const StoredState now{
        .serverId = post.serverId, .flags = stateFlags(post), .replyTo = post.inReplyToServerId, .extra = postExtra(post, quoteIsStored)};
    std::optional<StoredState> before;
    {
        auto row = writer.db.prepare("SELECT server_id, flags, reply_to, extra FROM post_state WHERE post = ? AND account = ?");
        if (row.with(id, account).step())
            before = StoredState{.serverId = row.text(0), .flags = row.integer(1), .replyTo = row.text(2), .extra = row.blob(3)};
    }
    // Seen as a guest elsewhere, it has no id with our server; what our server told of it stays.
    if (before == now || (before && now.serverId.isEmpty()))
        return false;
    writer.db
        .prepare("INSERT INTO post_state(post, account, server_id, flags, reply_to, extra) VALUES(?1, ?2, ?3, ?4, ?5, ?6) "
                 "ON CONFLICT DO UPDATE SET server_id = ?3, flags = ?4, reply_to = ?5, extra = ?6")
        .with(id, account, now.serverId, now.flags, now.replyTo.isEmpty() ? std::nullopt : std::optional(now.replyTo),
              now.extra.isEmpty() ? std::nullopt : std::optional(now.extra))
        .run();
    if (!before || before->serverId != now.serverId || before->replyTo != now.replyTo)
        linkThread(writer, account, id, now);
    if (before)
        leaveMarkedTimelines(writer, account, id, before->flags & ~now.flags);
    return true;
}

}

PostId upsert(Writer writer, model::AccountId account, const model::Post &post)
{
    const AuthorId author = saveAuthor(writer, account, post.author, Sighting::Embedded);
    std::optional<PostId> quote;
    if (post.quote && post.quote->post)
        quote = upsert(writer, account, *post.quote->post);
    const QString uri = keyOf(account, post);
    const auto stored = storedRow(writer, uri);
    // A quote that is only named, as inside another quote, does not undo the link to the quoted post.
    if (stored && !quote && !(post.editedAt.isKnown() && !post.quote))
        quote = stored->quote;
    const PostId id = stored ? stored->id : insertRow(writer, uri, post, author, quote);
    const bool changed = !stored || updateRow(writer, account, *stored, post, author, quote);
    if (saveState(writer, account, id, post, quote.has_value()) || changed)
        writer.changes.posts.insert(id);
    return id;
}

std::optional<model::Post> byId(Reader reader, model::AccountId account, PostId id)
{
    return PostLoader(reader, account).load(id);
}

QHash<PostId, model::Post> byIds(Reader reader, model::AccountId account, const QList<PostId> &ids)
{
    QHash<PostId, model::Post> posts;
    PostLoader loader(reader, account);
    for (const PostId id : ids) {
        if (auto post = loader.load(id))
            posts.insert(id, std::move(*post));
    }
    return posts;
}

std::optional<PostId> idOf(Reader reader, model::AccountId account, const QString &serverId)
{
    auto row = reader.db.prepare("SELECT post FROM post_state WHERE account = ? AND server_id = ?");
    return row.with(account, serverId).step() ? std::optional(row.integer(0)) : std::nullopt;
}

std::optional<PostId> idByUri(Reader reader, const QString &uri)
{
    auto row = reader.db.prepare("SELECT id FROM post WHERE uri = ?");
    return row.with(uri).step() ? std::optional(row.integer(0)) : std::nullopt;
}

void markDeleted(Writer writer, model::AccountId account, const QString &serverId)
{
    sequence::removeBoost(writer, account, serverId);
    const auto id = idOf(writer, account, serverId);
    if (!id)
        return;
    const bool kept = writer.db.prepare("SELECT 1 FROM post_state WHERE post = ? AND flags & 4").with(*id).step();
    sequence::removePost(writer, *id, kept ? QStringLiteral("bookmarks") : QString());
    if (writer.db.prepare("SELECT 1 FROM post WHERE id = ? AND deleted").with(*id).step())
        return;
    writer.db.prepare("UPDATE post SET deleted = 1 WHERE id = ?").with(*id).run();
    writer.changes.posts.insert(*id);
    if (kept)
        return;
    // The row stays, empty: it holds its thread together.
    writer.db.prepare("UPDATE post SET payload = CAST('{}' AS BLOB), quote = NULL WHERE id = ?").with(*id).run();
    writer.db.prepare("DELETE FROM words WHERE rowid = ?").with(*id).run();
    writer.db.prepare("DELETE FROM revision WHERE post = ?").with(*id).run();
}

QList<model::Revision> revisions(Reader reader, PostId id)
{
    QList<model::Revision> revisions;
    auto row = reader.db.prepare("SELECT payload FROM revision WHERE post = ? ORDER BY created_at, id");
    row.with(id);
    while (row.step())
        revisions += compact::fromBytes<model::Revision>(row.blob(0));
    return revisions;
}

void saveRevisions(Writer writer, PostId id, const QList<model::Revision> &revisions)
{
    if (posts::revisions(writer, id) == revisions)
        return;
    writer.db.prepare("DELETE FROM revision WHERE post = ?").with(id).run();
    for (const model::Revision &revision : revisions)
        addRevision(writer, id, revision);
    writer.changes.posts.insert(id);
}

}
