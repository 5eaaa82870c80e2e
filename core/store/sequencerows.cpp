// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sequencerows.h"

namespace foyer::store::sequence {
namespace {

// Positions of neighbours, so that a late one fits in between without moving others.
constexpr qint64 step = 1024;
// Room that is left where a gap is: a million rows can be filled in before a timeline is spread out anew.
constexpr qint64 gapRoom = step * step;

Slot slotOf(const sqlite::Statement &row)
{
    return {.id = row.integer(0),
            .position = row.integer(1),
            .gap = row.integer(2) == static_cast<qint64>(Kind::Gap),
            .entryId = row.text(3),
            .at = row.timestamp(4)};
}

}

SequenceRows::SequenceRows(Writer writer, qint64 timeline, Outcome &outcome)
    : m_writer(writer)
    , m_timeline(timeline)
    , m_outcome(outcome)
{
}

std::optional<Slot> SequenceRows::next(const char *sql, qint64 position) const
{
    auto row = m_writer.db.prepare(sql);
    return row.with(m_timeline, position).step() ? std::optional(slotOf(row)) : std::nullopt;
}

std::optional<Slot> SequenceRows::byId(RowId id) const
{
    return next("SELECT id, position, kind, entry_id, at FROM entry WHERE timeline = ? AND id = ?", id);
}

std::optional<Slot> SequenceRows::known(const QString &entryId) const
{
    auto row = m_writer.db.prepare("SELECT id, position, kind, entry_id, at FROM entry WHERE timeline = ? AND entry_id = ? AND kind <> 2");
    return row.with(m_timeline, entryId).step() ? std::optional(slotOf(row)) : std::nullopt;
}

std::optional<Slot> SequenceRows::top() const
{
    return next("SELECT id, position, kind, entry_id, at FROM entry WHERE timeline = ? AND position <= ? ORDER BY position DESC LIMIT 1",
                std::numeric_limits<qint64>::max());
}

std::optional<Slot> SequenceRows::bottom() const
{
    return next("SELECT id, position, kind, entry_id, at FROM entry WHERE timeline = ? AND position >= ? ORDER BY position LIMIT 1",
                std::numeric_limits<qint64>::min());
}

std::optional<Slot> SequenceRows::above(const Slot &slot) const
{
    return next("SELECT id, position, kind, entry_id, at FROM entry WHERE timeline = ? AND position > ? ORDER BY position LIMIT 1", slot.position);
}

std::optional<Slot> SequenceRows::below(const Slot &slot) const
{
    return next("SELECT id, position, kind, entry_id, at FROM entry WHERE timeline = ? AND position < ? ORDER BY position DESC LIMIT 1",
                slot.position);
}

QList<Slot> SequenceRows::gapsBetween(const Slot &upper, const Slot &lower) const
{
    QList<Slot> gaps;
    auto row = m_writer.db.prepare("SELECT id, position, kind, entry_id, at FROM entry WHERE timeline = ? AND position < ? AND position > ? "
                                   "AND kind = 2 ORDER BY position DESC");
    row.with(m_timeline, upper.position, lower.position);
    while (row.step())
        gaps += slotOf(row);
    return gaps;
}

Slot SequenceRows::insert(QList<Item> items, std::optional<Slot> upper, std::optional<Slot> lower, bool roomy)
{
    const qint64 count = items.size();
    if (upper && lower && upper->position - lower->position <= count) {
        spreadOut();
        upper = byId(upper->id);
        lower = byId(lower->id);
    }
    // Beside a gap the rows stay at the side of their neighbour, since more will come into the gap.
    qint64 distance = step;
    qint64 first = count * step; // the position of the newest of them
    if (upper && lower) {
        distance = std::min(step, (upper->position - lower->position) / (count + 1));
        first = upper->gap ? lower->position + count * distance : upper->position - distance;
    } else if (upper) {
        first = upper->position - step;
    } else if (lower) {
        first = lower->position + count * step + (roomy ? gapRoom : 0);
    }
    Slot last;
    for (qint64 i = 0; i < count; ++i) {
        last = {.id = put(items[i], first - i * distance), .position = first - i * distance, .gap = false, .entryId = items[i].id, .at = items[i].at};
        m_outcome.inserted += last.id;
    }
    return last;
}

RowId SequenceRows::put(const Item &item, qint64 position)
{
    m_writer.db.prepare("INSERT INTO entry(timeline, position, kind, entry_id, at, post, actor, extra) VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
        .with(m_timeline, position, item.kind, item.id, item.at.ms, item.post, item.actor,
              item.extra.isEmpty() ? std::nullopt : std::optional(item.extra))
        .run();
    return m_writer.db.lastInsertId();
}

void SequenceRows::insertGap(const Slot &upper, std::optional<Slot> lower, const QString &olderThan)
{
    // Anew: putting rows in may have spread them out.
    Slot ceiling = byId(upper.id).value_or(upper);
    if (lower)
        lower = byId(lower->id);
    if (lower && ceiling.position - lower->position < 2) {
        spreadOut();
        ceiling = byId(upper.id).value_or(upper);
        lower = byId(lower->id);
    }
    const qint64 position
        = lower ? lower->position + std::clamp<qint64>((ceiling.position - lower->position) / 2, 1, step) : ceiling.position - gapRoom;
    m_outcome.inserted += put({.id = olderThan, .kind = Kind::Gap, .at = upper.at}, position);
    m_outcome.leftGap = true;
}

void SequenceRows::moveGap(const Slot &gap, const Slot &upper, const QString &olderThan)
{
    if (olderThan.isEmpty()) {
        remove(gap);
        return;
    }
    m_outcome.leftGap = true;
    if (gap.entryId == olderThan && gap.at == upper.at)
        return;
    m_writer.db.prepare("UPDATE entry SET entry_id = ?, at = ? WHERE id = ?").with(olderThan, upper.at.ms, gap.id).run();
    m_outcome.updated += gap.id;
}

void SequenceRows::remove(const Slot &slot)
{
    m_writer.db.prepare("DELETE FROM entry WHERE id = ?").with(slot.id).run();
    m_outcome.removed += slot.id;
}

void SequenceRows::setOlderCursor(const QString &olderThan)
{
    m_writer.db.prepare("UPDATE timeline SET older_cursor = ? WHERE id = ?").with(olderThan, m_timeline).run();
}

QString SequenceRows::olderCursor() const
{
    auto row = m_writer.db.prepare("SELECT older_cursor FROM timeline WHERE id = ?");
    return row.with(m_timeline).step() ? row.text(0) : QString();
}

void SequenceRows::spreadOut()
{
    m_writer.db
        .prepare("UPDATE entry SET position = ordered.place * 1048576 "
                 "FROM (SELECT id, row_number() OVER (ORDER BY position) AS place FROM entry WHERE timeline = ?1) AS ordered "
                 "WHERE entry.id = ordered.id")
        .with(m_timeline)
        .run();
}

}
