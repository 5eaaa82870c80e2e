// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineItem: a row of a list as TimelineRows holds it: a row of the store, or several boosts that stand together. A value; main thread.
#pragma once

#include "core/store/timelines.h"

#include <QSet>
#include <QVariant>
#include <utility>
#include <vector>

namespace foyer::app {

namespace timelines = store::timelines;

struct TimelineItem {
    timelines::Row row; // of boosts: the one that they are known by as long as it is among them
    bool gapLoading = false;
    mutable QVariant view{};            // the PostView, made when it is first asked for
    std::vector<TimelineItem> boosts{}; // newest first, `row` among them; empty = a row by itself

    bool isRun() const { return !boosts.empty(); }
    bool isBoost() const { return isRun() || (row.boost && !row.gap); }
    const timelines::Row &newest() const { return isRun() ? boosts.front().row : row; }
    const timelines::Row &oldest() const { return isRun() ? boosts.back().row : row; }
    int posts() const { return isRun() ? static_cast<int>(boosts.size()) : row.gap ? 0 : 1; }
    bool holds(store::RowId id) const;
    const TimelineItem *find(store::RowId id) const; // itself or one of its boosts
    TimelineItem *find(store::RowId id) { return const_cast<TimelineItem *>(std::as_const(*this).find(id)); }
};

// Which neighbours become one row.
struct GatherRule {
    static constexpr int fewest = 3; // two boosts are as quickly read as a strip of them
    static constexpr int most = 30;  // a longer strip is not looked through

    // Items that may not change their height, since they are on screen: from `firstShown` up to and without `endShown`.
    int firstShown = 0;
    int endShown = 0;

    bool mayChange(int index) const { return index < firstShown || index >= endShown; }
};

// A stretch of items to become one, or nothing: begin == end.
struct Stretch {
    int begin = 0;
    int end = 0;
    int kept = 0; // the item that stays and takes the others in
};
Stretch nextStretch(const std::vector<TimelineItem> &items, const GatherRule &rule, int from);

// All of them in one, known by `id`.
TimelineItem together(std::vector<TimelineItem> items, store::RowId id);
// The same, apart again: those above and those from `lower` on, each as one where it is known by `row` or has enough, else one by one.
std::vector<TimelineItem> parted(const TimelineItem &run, store::RowId lower);
// For a list that nobody looks at yet. Runs take the identity of one of `known`, where it is among their boosts.
std::vector<TimelineItem> gathered(std::vector<TimelineItem> items, const QSet<store::RowId> &known);

}
