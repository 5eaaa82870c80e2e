// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upkeep.h"

#include "core/store/sequence.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <vector>

namespace foyer::store::upkeep {
namespace {

constexpr int postsPerStep = 500;
constexpr int pagesPerStep = 4000;
constexpr qint64 keptRows = 400;
constexpr qint64 keptAroundReading = 200;
// A profile or a hashtag that was looked at keeps its first screens, and not even these when it was not opened for so long.
constexpr qint64 keptRowsOfVisits = 40;
constexpr qint64 visitsKeptMs = 30LL * 24 * 3600 * 1000;

constexpr qint64 unprotected = std::numeric_limits<qint64>::max();

qint64 number(Reader reader, const char *sql)
{
    auto row = reader.db.prepare(sql);
    return row.step() ? row.integer(0) : 0;
}

qint64 usedBytes(Reader reader)
{
    return (number(reader, "PRAGMA page_count") - number(reader, "PRAGMA freelist_count")) * number(reader, "PRAGMA page_size");
}

struct TimelineEnd {
    qint64 timeline = 0;
    model::AccountId account = 0;
    QString key;
    Timestamp refreshedAt;
    qint64 protectedFrom = unprotected; // rows at this position and above stay
};

enum class Keeping { Whole, NewestRows, FirstScreens };

Keeping keepingOf(const QString &key)
{
    using enum model::Timeline::Kind;
    const auto timeline = model::Timeline::fromKey(key);
    if (!timeline)
        return Keeping::NewestRows; // notifications
    switch (timeline->kind) {
    case Bookmarks:
    case Favourites:
    case AuthorPinned:
    case Trending: // older pages of these are asked for by a cursor that no row can tell
        return Keeping::Whole;
    case Home:
    case Local:
    case Federated:
    case Bubble:
    case List:
        return Keeping::NewestRows;
    default:
        return Keeping::FirstScreens;
    }
}

// The position that so many rows stand at or above, counted downwards from a position.
void protect(Reader reader, TimelineEnd &end, qint64 from, qint64 rows)
{
    auto row = reader.db.prepare(
        "SELECT min(position) FROM (SELECT position FROM entry WHERE timeline = ? AND position <= ? ORDER BY position DESC LIMIT ?)");
    if (row.with(end.timeline, from, rows).step() && !row.isNull(0))
        end.protectedFrom = std::min(end.protectedFrom, row.integer(0));
}

// Where a person reads this timeline, by itself or merged with those of other accounts: the newest row that is no newer.
void protectReading(Reader reader, TimelineEnd &end)
{
    QList<qint64> positions;
    {
        auto row = reader.db.prepare("SELECT (SELECT position FROM entry WHERE timeline = ?1 AND at <= r.at ORDER BY at DESC, position DESC LIMIT 1) "
                                     "FROM read_position r WHERE substr(r.view, instr(r.view, '/') + 1) = ?2");
        row.with(end.timeline, end.key);
        while (row.step()) {
            if (!row.isNull(0))
                positions += row.integer(0);
        }
    }
    for (const qint64 position : std::as_const(positions))
        protect(reader, end, position, keptAroundReading);
}

void protectShown(Reader reader, QList<TimelineEnd> &ends, const QSet<PostId> &onScreen)
{
    QHash<qint64, qint64> lowest; // by timeline
    for (const PostId post : onScreen) {
        auto row = reader.db.prepare("SELECT timeline, position FROM entry WHERE post = ?");
        row.with(post);
        while (row.step())
            lowest[row.integer(0)] = std::min(lowest.value(row.integer(0), unprotected), row.integer(1));
    }
    for (TimelineEnd &end : ends)
        end.protectedFrom = std::min(end.protectedFrom, lowest.value(end.timeline, unprotected));
}

QList<TimelineEnd> timelineEnds(Reader reader, const QSet<PostId> &onScreen)
{
    QList<TimelineEnd> ends;
    Timestamp newest;
    {
        auto row = reader.db.prepare("SELECT id, account, key, refreshed_at FROM timeline");
        while (row.step()) {
            ends += TimelineEnd{.timeline = row.integer(0), .account = row.integer(1), .key = row.text(2), .refreshedAt = row.timestamp(3)};
            newest = std::max(newest, ends.last().refreshedAt);
        }
    }
    for (TimelineEnd &end : ends) {
        const Keeping keeping = keepingOf(end.key);
        const bool lately = newest.ms - end.refreshedAt.ms <= visitsKeptMs;
        if (keeping == Keeping::Whole)
            end.protectedFrom = std::numeric_limits<qint64>::min();
        else if (keeping == Keeping::NewestRows || lately)
            protect(reader, end, unprotected, keeping == Keeping::NewestRows ? keptRows : keptRowsOfVisits);
        protectReading(reader, end);
    }
    protectShown(reader, ends, onScreen);
    return ends;
}

// Walks through the posts that may go, those first that were seen longest ago: a post of any age that somebody boosts counts as seen then.
class OldestFirst
{
public:
    OldestFirst(Reader reader, const QList<TimelineEnd> &ends, const QSet<PostId> &onScreen)
        : m_reader(reader)
        , m_onScreen(onScreen)
        , m_posts(reader.db.prepare("SELECT id, created_at FROM post p WHERE NOT EXISTS(SELECT 1 FROM post_state WHERE post = p.id AND flags & 5) "
                                    "AND NOT EXISTS(SELECT 1 FROM account c JOIN author a ON a.handle = c.handle WHERE a.id = p.author) "
                                    "AND NOT EXISTS(SELECT 1 FROM post q WHERE q.quote = p.id) ORDER BY id"))
    {
        for (const TimelineEnd &end : ends)
            m_protectedFrom.insert(end.timeline, end.protectedFrom);
    }

    struct Post {
        qint64 seenAt = 0;
        PostId id = 0;
        auto operator<=>(const Post &) const = default;
    };
    std::optional<Post> next()
    {
        while (m_waiting.empty() || m_waiting.top().seenAt > m_reached) {
            if (m_atEnd || !m_posts.step()) {
                m_atEnd = true;
                break;
            }
            const PostId id = m_posts.integer(0);
            m_reached = m_posts.integer(1);
            if (const auto seenAt = m_onScreen.contains(id) ? std::nullopt : lastSeen(id, m_reached))
                m_waiting.push({*seenAt, id});
        }
        if (m_waiting.empty())
            return std::nullopt;
        const Post post = m_waiting.top();
        m_waiting.pop();
        return post;
    }

private:
    // None where it stands in a row that stays.
    std::optional<qint64> lastSeen(PostId id, qint64 createdAt) const
    {
        qint64 seenAt = createdAt;
        auto row = m_reader.db.prepare("SELECT timeline, position, at FROM entry WHERE post = ?");
        row.with(id);
        while (row.step()) {
            if (row.integer(1) >= m_protectedFrom.value(row.integer(0)))
                return std::nullopt;
            seenAt = std::max(seenAt, row.integer(2));
        }
        return seenAt;
    }

    Reader m_reader;
    const QSet<PostId> &m_onScreen;
    QHash<qint64, qint64> m_protectedFrom;
    sqlite::Statement m_posts;
    std::priority_queue<Post, std::vector<Post>, std::greater<>> m_waiting;
    qint64 m_reached = 0;
    bool m_atEnd = false;
};

// The lowest row that is newer than this moment, or protected.
qint64 lowestKept(Reader reader, const TimelineEnd &end, qint64 until)
{
    auto row = reader.db.prepare("SELECT position, at FROM entry WHERE timeline = ? AND position < ? AND kind <> 2 ORDER BY position");
    row.with(end.timeline, end.protectedFrom);
    while (row.step()) {
        if (row.integer(1) > until)
            return row.integer(0);
    }
    return end.protectedFrom;
}

void cut(Writer writer, const TimelineEnd &end, qint64 until)
{
    const qint64 kept = lowestKept(writer, end, until);
    writer.db.prepare("DELETE FROM entry WHERE timeline = ? AND position < ?").with(end.timeline, kept).run();
    if (writer.db.changes() == 0)
        return;
    writer.db.prepare("DELETE FROM entry WHERE kind = 2 AND id = (SELECT id FROM entry WHERE timeline = ? ORDER BY position LIMIT 1)")
        .with(end.timeline)
        .run();
    // Asking for what is older than the last row brings the others back. A timeline without any row was never asked for.
    writer.db
        .prepare("UPDATE timeline SET older_cursor = coalesce((SELECT entry_id FROM entry WHERE timeline = ?1 ORDER BY position LIMIT 1), '') WHERE "
                 "id = ?1")
        .with(end.timeline)
        .run();
    writer.db.prepare("DELETE FROM timeline WHERE id = ?1 AND NOT EXISTS(SELECT 1 FROM entry WHERE timeline = ?1)").with(end.timeline).run();
    if (end.key == sequence::notificationsKey)
        writer.changes.notifications.insert(end.account);
    else
        sequence::changeOf(writer.changes, end.account, end.key).reset = true;
}

int forget(Writer writer, QList<PostId> &posts)
{
    const auto forgotten = posts.removeIf([writer](PostId post) {
        if (writer.db.prepare("SELECT 1 FROM entry WHERE post = ?").with(post).step())
            return false; // below a newer row, where the server orders them otherwise
        writer.db.prepare("DELETE FROM words WHERE rowid = ?").with(post).run();
        writer.db.prepare("DELETE FROM post WHERE id = ?").with(post).run();
        writer.changes.posts.insert(post);
        return true;
    });
    return static_cast<int>(forgotten);
}

void giveBackPages(Writer writer)
{
    // The full-text index only notes that a post is gone; a merge makes it smaller.
    writer.db.execute("INSERT INTO words(words, rank) VALUES('merge', 200)");
    writer.db.execute(QStringLiteral("PRAGMA incremental_vacuum(%1)").arg(pagesPerStep).toUtf8().constData());
}

}

Sizes sizes(Reader reader)
{
    return {
        .bytes = usedBytes(reader), .posts = number(reader, "SELECT count(*) FROM post"), .authors = number(reader, "SELECT count(*) FROM author")};
}

int prune(Writer writer, qint64 bytes, const QSet<PostId> &onScreen)
{
    if (usedBytes(writer) <= bytes)
        return 0;
    const QList<TimelineEnd> ends = timelineEnds(writer, onScreen);
    int forgotten = 0;
    QList<PostId> posts;
    for (bool atEnd = false; forgotten == 0 && !atEnd;) {
        qint64 until = 0;
        {
            OldestFirst walk(writer, ends, onScreen);
            const qsizetype wanted = posts.size() + postsPerStep;
            posts.clear();
            for (auto post = walk.next(); post; post = walk.next()) {
                posts += post->id;
                until = post->seenAt;
                if (posts.size() == wanted)
                    break;
            }
            atEnd = posts.size() < wanted;
        }
        if (posts.isEmpty())
            break;
        for (const TimelineEnd &end : ends)
            cut(writer, end, until);
        forgotten = forget(writer, posts);
    }
    giveBackPages(writer);
    return forgotten;
}

int forgetAuthors(Writer writer)
{
    writer.db.prepare("DELETE FROM people_list WHERE fetched_at < (SELECT max(fetched_at) FROM people_list) - ?").with(visitsKeptMs).run();
    QList<qint64> authors;
    {
        auto row = writer.db.prepare("SELECT a.id FROM author a WHERE NOT EXISTS(SELECT 1 FROM post WHERE author = a.id) "
                                     "AND NOT EXISTS(SELECT 1 FROM people WHERE author = a.id) "
                                     "AND a.id NOT IN (SELECT actor FROM entry WHERE actor IS NOT NULL) "
                                     "AND NOT EXISTS(SELECT 1 FROM account c WHERE c.handle = a.handle) "
                                     "AND NOT EXISTS(SELECT 1 FROM author_state s JOIN timeline t ON t.account = s.account "
                                     "AND t.key = 'author-posts:' || s.server_id WHERE s.author = a.id)");
        while (row.step())
            authors += row.integer(0);
    }
    for (const qint64 author : std::as_const(authors)) {
        writer.db.prepare("DELETE FROM author_words WHERE rowid = ?").with(author).run();
        writer.db.prepare("DELETE FROM author WHERE id = ?").with(author).run();
    }
    if (!authors.isEmpty())
        giveBackPages(writer);
    return static_cast<int>(authors.size());
}

}
