// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/timelineread.h"

#include <algorithm>

namespace foyer::app {

using store::RowId;

TimelineWindow readWindow(store::Reader reader, const TimelineQuestion &question, Anchor anchor, RowId row, int before, int after)
{
    TimelineWindow result;
    result.filters = FilterSet::read(reader, question.owners, question.filterContext, question.now);
    std::optional<RowId> at;
    if (anchor == Anchor::Row)
        at = row;
    if (anchor == Anchor::ReadPosition) {
        result.position = timelines::readPosition(reader, question.view);
        if (result.position)
            at = result.position->row;
    }
    result.window = timelines::around(reader, question.view, at, at ? before : 0, at ? after : before + after);
    if (!result.window.reachesTop && !result.window.rows.isEmpty())
        result.above = timelines::countNewerThan(reader, question.view, result.window.rows.first().id);
    return result;
}

PlacedRows placeRows(store::Reader reader, const timelines::View &view, const QList<RowId> &ids, const ShownRows &shown)
{
    PlacedRows placed;
    const QList<timelines::Row> rows = timelines::rows(reader, view, ids);
    QSet<RowId> present;
    for (const timelines::Row &row : rows)
        present.insert(row.id);
    for (const RowId id : ids) {
        if (!present.contains(id))
            placed.gone << id;
    }
    const QSet<RowId> known(shown.ids.begin(), shown.ids.end());
    for (const timelines::Row &row : rows) {
        if (known.contains(row.id)) {
            placed.updated << row;
            continue;
        }
        const auto below = std::ranges::lower_bound(shown.ids, row.id,
                                                    [&](RowId shownId, RowId wanted) { return timelines::isAbove(reader, view, shownId, wanted); });
        const bool atTop = below == shown.ids.begin();
        const bool atBottom = below == shown.ids.end();
        if (atTop && !shown.reachesTop && shown.topEdge != 0 && timelines::isAbove(reader, view, row.id, shown.topEdge)) {
            placed.above += row.gap ? 0 : 1;
            continue;
        }
        if (atBottom && !shown.reachesBottom && shown.bottomEdge != 0 && timelines::isAbove(reader, view, shown.bottomEdge, row.id))
            continue; // nearBottom() will bring it
        placed.inserted << PlacedRows::Insert{atBottom ? 0 : *below, row};
    }
    return placed;
}

}
