// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The state diagram of a timeline is at the head of sequence.cpp.
#include "core/store/timelines.h"

#include "core/store/authorrows.h"
#include "core/store/entrypayload.h"
#include "core/store/folding.h"
#include "core/store/posts.h"
#include "core/store/sequence.h"

#include <algorithm>
#include <numeric>

namespace foyer::store::timelines {
namespace {

// Oldest first: the full-text index wants rising ids, or it writes a piece of its own for each.
QList<PostId> upsertAll(Writer writer, model::AccountId account, const QList<model::TimelineEntry> &entries)
{
    QList<qsizetype> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return entries[i].post.createdAt; });
    QList<PostId> ids(entries.size());
    for (const qsizetype i : order)
        ids[i] = posts::upsert(writer, account, entries[i].post);
    return ids;
}

sequence::Item itemOf(Writer writer, model::AccountId account, const model::TimelineEntry &entry, PostId post)
{
    sequence::Item item{.id = entry.id, .kind = sequence::Kind::Post, .at = entry.at(), .post = post};
    if (entry.boost) {
        item.kind = sequence::Kind::Boost;
        item.actor = saveAuthor(writer, account, entry.boost->by, Sighting::Embedded);
        item.extra = boostExtra(*entry.boost);
    }
    return item;
}

// These are ranked or chosen anew each time: a page from the top is the whole truth.
bool isReplacedByTop(model::Timeline::Kind kind)
{
    return kind == model::Timeline::Kind::Trending || kind == model::Timeline::Kind::AuthorPinned;
}

// True where the timeline was emptied for another order of things.
bool clearIfDifferent(Writer writer, qint64 timeline, const QList<sequence::Item> &items)
{
    QStringList shown;
    {
        auto row = writer.db.prepare("SELECT entry_id FROM entry WHERE timeline = ? ORDER BY position DESC LIMIT ?");
        row.with(timeline, std::max(items.size(), qsizetype(1)));
        while (row.step())
            shown += row.text(0);
    }
    if (shown.isEmpty() || std::ranges::equal(shown, items, {}, {}, &sequence::Item::id))
        return false;
    writer.db.prepare("DELETE FROM entry WHERE timeline = ?").with(timeline).run();
    return true;
}

bool isOrderedById(model::Timeline::Kind kind)
{
    using enum model::Timeline::Kind;
    return kind != Bookmarks && kind != Favourites && kind != AuthorPinned && kind != Trending;
}

}

Applied apply(Writer writer, const ApplyRequest &request, const model::Page<model::TimelineEntry> &page)
{
    const QString key = request.timeline.key();
    const QList<PostId> postIds = upsertAll(writer, request.account, page.items);
    QList<sequence::Item> items;
    items.reserve(page.items.size());
    for (qsizetype i = 0; i < page.items.size(); ++i)
        items += itemOf(writer, request.account, page.items[i], postIds[i]);
    const qint64 timeline = sequence::timelineRow(writer, request.account, key);
    const bool cleared = request.place == Place::Top && isReplacedByTop(request.timeline.kind) && clearIfDifferent(writer, timeline, items);
    auto outcome = sequence::apply(writer,
                                   {.timeline = timeline,
                                    .place = request.place,
                                    .gap = request.gap,
                                    .fillsFrom = request.fillsFrom,
                                    .orderedById = isOrderedById(request.timeline.kind)},
                                   items, page.olderThan);
    if (folding::foldsBoosts(request.timeline.kind))
        folding::fold(writer, timeline, outcome);
    if (request.place == Place::Top)
        sequence::markRefreshed(writer, timeline);
    if (cleared)
        sequence::changeOf(writer.changes, request.account, key).reset = true;
    if (!outcome.isEmpty()) {
        TimelineChange &change = sequence::changeOf(writer.changes, request.account, key);
        change.inserted += outcome.inserted;
        change.updated += outcome.updated;
        change.removed += outcome.removed;
    }
    const auto shown = outcome.inserted.size() - sequence::countGaps(writer, outcome.inserted);
    return {.inserted = static_cast<int>(shown), .leftGap = outcome.leftGap};
}

QStringList entriesBelow(Reader reader, RowId gap, int count)
{
    QStringList ids;
    auto row = reader.db.prepare("SELECT e.kind, e.entry_id FROM entry e JOIN entry g ON e.timeline = g.timeline AND e.position < g.position "
                                 "WHERE g.id = ? AND g.kind = 2 ORDER BY e.position DESC LIMIT ?");
    row.with(gap, count);
    while (row.step() && static_cast<sequence::Kind>(row.integer(0)) != sequence::Kind::Gap)
        ids += row.text(1);
    return ids;
}

QString olderCursor(Reader reader, model::AccountId account, const model::Timeline &timeline)
{
    return sequence::olderCursor(reader, account, timeline.key());
}

QString newestEntryId(Reader reader, model::AccountId account, const model::Timeline &timeline)
{
    return sequence::newestEntryId(reader, account, timeline.key());
}

Timestamp refreshedAt(Reader reader, model::AccountId account, const model::Timeline &timeline)
{
    return sequence::refreshedAt(reader, account, timeline.key());
}

}
