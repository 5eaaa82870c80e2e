// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Timelines are cut at their lower end only: a row that went from the middle would leave a hole without a gap. So the rows of the
// oldest posts go from below, as far as nothing protects them, and then those of the posts that stand in no timeline any more.
#include "core/store/upkeep.h"

#include "core/store/sequence.h"

#include <algorithm>

namespace foyer::store::upkeep {
namespace {

constexpr int postsPerStep = 500;
constexpr qint64 keptRows = 400;
constexpr qint64 keptAroundReading = 200;

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
    qint64 protectedFrom = 0; // rows at this position and above stay
};

qint64 lowestProtected(Reader reader, qint64 timeline)
{
    qint64 lowest = std::numeric_limits<qint64>::max();
    const auto lower = [&](const sqlite::Statement &row) { lowest = std::min(lowest, row.integer(0)); };
    {
        auto row = reader.db.prepare("SELECT min(position) FROM (SELECT position FROM entry WHERE timeline = ? ORDER BY position DESC LIMIT ?)");
        if (row.with(timeline, keptRows).step() && !row.isNull(0))
            lower(row);
    }
    QList<qint64> readAt;
    {
        auto row = reader.db.prepare("SELECT e.position FROM read_position r JOIN timeline t ON t.id = ?1 AND t.account = r.account "
                                     "AND t.key = substr(r.view, instr(r.view, '/') + 1) "
                                     "JOIN entry e ON e.timeline = ?1 AND e.entry_id = r.entry_id AND e.kind <> 2");
        row.with(timeline);
        while (row.step())
            readAt += row.integer(0);
    }
    for (const qint64 position : std::as_const(readAt)) {
        auto row = reader.db.prepare(
            "SELECT min(position) FROM (SELECT position FROM entry WHERE timeline = ? AND position <= ? ORDER BY position DESC LIMIT ?)");
        if (row.with(timeline, position, keptAroundReading).step() && !row.isNull(0))
            lower(row);
    }
    return lowest;
}

QList<TimelineEnd> timelineEnds(Reader reader)
{
    QList<TimelineEnd> ends;
    {
        auto row = reader.db.prepare("SELECT id, account, key FROM timeline");
        while (row.step())
            ends += TimelineEnd{.timeline = row.integer(0), .account = row.integer(1), .key = row.text(2)};
    }
    for (TimelineEnd &end : ends)
        end.protectedFrom = lowestProtected(reader, end.timeline);
    return ends;
}

bool isShownInProtectedRow(Reader reader, const QHash<qint64, qint64> &protectedFrom, PostId post)
{
    auto row = reader.db.prepare("SELECT timeline, position FROM entry WHERE post = ?");
    row.with(post);
    while (row.step()) {
        if (row.integer(1) >= protectedFrom.value(row.integer(0)))
            return true;
    }
    return false;
}

// The oldest posts that may go once their rows are gone.
QList<PostId> candidates(Reader reader, const QList<TimelineEnd> &ends)
{
    QHash<qint64, qint64> protectedFrom;
    for (const TimelineEnd &end : ends)
        protectedFrom.insert(end.timeline, end.protectedFrom);
    QList<PostId> posts;
    auto row = reader.db.prepare("SELECT id FROM post p WHERE NOT EXISTS(SELECT 1 FROM post_state WHERE post = p.id AND flags & 4) "
                                 "AND NOT EXISTS(SELECT 1 FROM account c JOIN author a ON a.handle = c.handle WHERE a.id = p.author) "
                                 "AND NOT EXISTS(SELECT 1 FROM post q WHERE q.quote = p.id) ORDER BY id");
    while (posts.size() < postsPerStep && row.step()) {
        if (!isShownInProtectedRow(reader, protectedFrom, row.integer(0)))
            posts += row.integer(0);
    }
    return posts;
}

// The rows of the candidates stand at or below this position; none where there are none.
std::optional<qint64> highestOf(Reader reader, const QList<PostId> &posts, qint64 timeline)
{
    std::optional<qint64> highest;
    for (const PostId post : posts) {
        auto row = reader.db.prepare("SELECT max(position) FROM entry WHERE post = ? AND +timeline = ?");
        if (row.with(post, timeline).step() && !row.isNull(0))
            highest = std::max(highest.value_or(row.integer(0)), row.integer(0));
    }
    return highest;
}

void cut(Writer writer, const TimelineEnd &end, qint64 position)
{
    writer.db.prepare("DELETE FROM entry WHERE timeline = ? AND position <= ? AND position < ?")
        .with(end.timeline, position, end.protectedFrom)
        .run();
    if (writer.db.changes() == 0)
        return;
    // Asking for what is older than the last row brings them back; a gap at the end says the same.
    writer.db
        .prepare("UPDATE timeline SET older_cursor = coalesce((SELECT entry_id FROM entry WHERE timeline = ?1 ORDER BY position LIMIT 1), '') WHERE "
                 "id = ?1")
        .with(end.timeline)
        .run();
    writer.db.prepare("DELETE FROM entry WHERE kind = 2 AND id = (SELECT id FROM entry WHERE timeline = ? ORDER BY position LIMIT 1)")
        .with(end.timeline)
        .run();
    if (end.key == sequence::notificationsKey)
        writer.changes.notifications.insert(end.account);
    else
        sequence::changeOf(writer.changes, end.account, end.key).reset = true;
}

int forget(Writer writer, const QList<PostId> &posts)
{
    int forgotten = 0;
    for (const PostId post : posts) {
        if (writer.db.prepare("SELECT 1 FROM entry WHERE post = ?").with(post).step())
            continue;
        writer.db.prepare("DELETE FROM words WHERE rowid = ?").with(post).run();
        writer.db.prepare("DELETE FROM post WHERE id = ?").with(post).run();
        writer.changes.posts.insert(post);
        ++forgotten;
    }
    return forgotten;
}

}

Sizes sizes(Reader reader)
{
    return {
        .bytes = usedBytes(reader), .posts = number(reader, "SELECT count(*) FROM post"), .authors = number(reader, "SELECT count(*) FROM author")};
}

int prune(Writer writer, qint64 bytes)
{
    if (usedBytes(writer) <= bytes)
        return 0;
    const QList<TimelineEnd> ends = timelineEnds(writer);
    const QList<PostId> posts = candidates(writer, ends);
    for (const TimelineEnd &end : ends) {
        if (const auto position = highestOf(writer, posts, end.timeline))
            cut(writer, end, *position);
    }
    const int forgotten = forget(writer, posts);
    writer.db.execute("PRAGMA incremental_vacuum(4000)");
    return forgotten;
}

}
