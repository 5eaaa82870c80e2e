// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sequence.h"

#include "core/store/sequencerows.h"

#include <QDateTime>
#include <algorithm>

namespace foyer::store::sequence {
namespace {

struct Place {
    qint64 timeline = 0;
    model::AccountId account = 0;
    QString key;
};

std::optional<Place> placeOf(Reader reader, RowId row)
{
    auto found = reader.db.prepare("SELECT t.id, t.account, t.key FROM entry e JOIN timeline t ON t.id = e.timeline WHERE e.id = ?");
    return found.with(row).step() ? std::optional(Place{found.integer(0), found.integer(1), found.text(2)}) : std::nullopt;
}

void note(Changes &changes, const Place &place, const Outcome &outcome)
{
    if (place.key == notificationsKey) {
        changes.notifications.insert(place.account);
        return;
    }
    TimelineChange &change = changeOf(changes, place.account, place.key);
    change.updated += outcome.updated;
    change.removed += outcome.removed;
}

// By value: reading while the rows go would be reading a moving target.
QList<RowId> rowIds(sqlite::Statement &statement)
{
    QList<RowId> ids;
    while (statement.step())
        ids += statement.integer(0);
    return ids;
}

void removeOneBoost(Writer writer, RowId id)
{
    std::optional<RowId> shownBy;
    {
        auto row = writer.db.prepare("SELECT folded_into FROM entry WHERE id = ? AND folded_into IS NOT NULL");
        if (row.with(id).step())
            shownBy = row.integer(0);
    }
    const bool others = !shownBy && writer.db.prepare("SELECT 1 FROM entry WHERE folded_into = ?").with(id).step();
    if (others) {
        writer.db
            .prepare("UPDATE entry SET (actor, extra) = (SELECT actor, extra FROM entry WHERE folded_into = ?1 ORDER BY position DESC LIMIT 1) WHERE "
                     "id = ?1")
            .with(id)
            .run();
        shownBy = id;
    } else {
        removeRow(writer, id);
    }
    const auto place = shownBy ? placeOf(writer, *shownBy) : std::nullopt;
    if (place)
        note(writer.changes, *place, {.updated = {*shownBy}});
}

QString timelineText(Reader reader, const char *sql, model::AccountId account, const QString &key)
{
    auto row = reader.db.prepare(sql);
    return row.with(account, key).step() ? row.text(0) : QString();
}

}

qint64 timelineRow(Writer writer, model::AccountId account, const QString &key)
{
    if (const auto found = findTimeline(writer, account, key))
        return *found;
    writer.db.prepare("INSERT INTO timeline(account, key) VALUES(?, ?)").with(account, key).run();
    return writer.db.lastInsertId();
}

std::optional<qint64> findTimeline(Reader reader, model::AccountId account, const QString &key)
{
    auto row = reader.db.prepare("SELECT id FROM timeline WHERE account = ? AND key = ?");
    return row.with(account, key).step() ? std::optional(row.integer(0)) : std::nullopt;
}

void removeRow(Writer writer, RowId row)
{
    const auto place = placeOf(writer, row);
    if (!place)
        return;
    Outcome outcome;
    SequenceRows rows(writer, place->timeline, outcome);
    for (const RowId folded : rowIds(writer.db.prepare("SELECT id FROM entry WHERE folded_into = ?").with(row)))
        removeRow(writer, folded);
    const Slot slot = rows.byId(row).value_or(Slot());
    rows.remove(slot);
    note(writer.changes, *place, outcome);
    outcome = {};
    const auto above = rows.above(slot);
    const auto below = rows.below(slot);
    if (above && above->gap && !below) {
        rows.setOlderCursor(above->entryId);
        rows.remove(*above);
    } else if (below && below->gap && (!above || above->gap)) {
        rows.remove(*below);
    } else if (below && below->gap) {
        rows.moveGap(*below, *above, below->entryId);
    }
    note(writer.changes, *place, outcome);
}

void removePost(Writer writer, PostId post, model::AccountId account, const QString &key)
{
    auto rows
        = writer.db.prepare("SELECT e.id FROM entry e CROSS JOIN timeline t ON t.id = e.timeline WHERE e.post = ? AND t.account = ? AND t.key = ?");
    for (const RowId id : rowIds(rows.with(post, account, key)))
        removeRow(writer, id);
}

void removePost(Writer writer, PostId post, const QString &except)
{
    auto rows = writer.db.prepare("SELECT e.id FROM entry e CROSS JOIN timeline t ON t.id = e.timeline WHERE e.post = ? AND t.key <> ?");
    for (const RowId id : rowIds(rows.with(post, except)))
        removeRow(writer, id);
}

void removeBoost(Writer writer, model::AccountId account, const QString &entryId)
{
    auto rows = writer.db.prepare("SELECT e.id FROM timeline t CROSS JOIN entry e ON e.timeline = t.id AND e.entry_id = ?2 AND e.kind <> 2 "
                                  "WHERE t.account = ?1 AND e.kind = 1");
    for (const RowId id : rowIds(rows.with(account, entryId)))
        removeOneBoost(writer, id);
}

std::optional<RowId> gapAround(Reader reader, qint64 timeline, const QString &entryId)
{
    // A gap's cursor need not be an id, so its neighbours tell.
    auto row = reader.db.prepare("SELECT g.id, "
                                 "(SELECT entry_id FROM entry WHERE timeline = ?1 AND position > g.position ORDER BY position LIMIT 1), "
                                 "(SELECT entry_id FROM entry WHERE timeline = ?1 AND position < g.position ORDER BY position DESC LIMIT 1) "
                                 "FROM entry g WHERE g.timeline = ?1 AND g.kind = 2 ORDER BY g.position DESC");
    row.with(timeline);
    while (row.step()) {
        if (newerId(row.text(1), entryId) && !newerId(row.text(2), entryId))
            return row.integer(0);
    }
    return std::nullopt;
}

int countGaps(Reader reader, const QList<RowId> &rows)
{
    return static_cast<int>(
        std::ranges::count_if(rows, [&](RowId id) { return reader.db.prepare("SELECT 1 FROM entry WHERE id = ? AND kind = 2").with(id).step(); }));
}

QString olderCursor(Reader reader, model::AccountId account, const QString &key)
{
    return timelineText(reader, "SELECT older_cursor FROM timeline WHERE account = ? AND key = ?", account, key);
}

QString newestEntryId(Reader reader, model::AccountId account, const QString &key)
{
    return timelineText(reader,
                        "SELECT e.entry_id FROM entry e JOIN timeline t ON t.id = e.timeline WHERE t.account = ? AND t.key = ? AND e.kind <> 2 "
                        "ORDER BY e.position DESC LIMIT 1",
                        account, key);
}

Timestamp refreshedAt(Reader reader, model::AccountId account, const QString &key)
{
    auto row = reader.db.prepare("SELECT refreshed_at FROM timeline WHERE account = ? AND key = ?");
    return row.with(account, key).step() ? row.timestamp(0) : Timestamp();
}

void markRefreshed(Writer writer, qint64 timeline)
{
    writer.db.prepare("UPDATE timeline SET refreshed_at = ? WHERE id = ?").with(QDateTime::currentMSecsSinceEpoch(), timeline).run();
}

TimelineChange &changeOf(Changes &changes, model::AccountId account, const QString &key)
{
    for (TimelineChange &change : changes.timelines) {
        if (change.account == account && change.timeline == key)
            return change;
    }
    return changes.timelines.emplace_back(TimelineChange{.account = account, .timeline = key});
}

}
