// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/timelineitem.h"

#include <algorithm>

namespace foyer::app {

using store::RowId;

namespace {

const TimelineItem &at(const std::vector<TimelineItem> &items, int index)
{
    return items[static_cast<std::size_t>(index)];
}

// One item a boost, runs taken apart.
std::vector<TimelineItem> single(std::vector<TimelineItem> items)
{
    std::vector<TimelineItem> all;
    for (TimelineItem &item : items) {
        if (item.isRun())
            std::ranges::move(item.boosts, std::back_inserter(all));
        else
            all.push_back(std::move(item));
    }
    return all;
}

void addPart(std::vector<TimelineItem> &parts, std::vector<TimelineItem> boosts, RowId known)
{
    const bool isKnown = std::ranges::any_of(boosts, [known](const TimelineItem &boost) { return boost.row.id == known; });
    if (boosts.size() > 1 && (isKnown || static_cast<int>(boosts.size()) >= GatherRule::fewest)) {
        const RowId id = isKnown ? known : boosts.back().row.id;
        parts.push_back(together(std::move(boosts), id));
    } else {
        std::ranges::move(boosts, std::back_inserter(parts));
    }
}

}

bool TimelineItem::holds(RowId id) const
{
    return find(id) != nullptr;
}

const TimelineItem *TimelineItem::find(RowId id) const
{
    const auto boost = std::ranges::find(boosts, id, [](const TimelineItem &item) { return item.row.id; });
    return boost != boosts.end() ? &*boost : !isRun() && row.id == id ? this : nullptr;
}

TimelineItem together(std::vector<TimelineItem> items, RowId id)
{
    TimelineItem run;
    run.boosts = single(std::move(items));
    const TimelineItem *known = run.find(id);
    run.row = known ? known->row : run.boosts.back().row;
    return run;
}

std::vector<TimelineItem> parted(const TimelineItem &run, RowId lower)
{
    const auto from = std::ranges::find(run.boosts, lower, [](const TimelineItem &item) { return item.row.id; });
    std::vector<TimelineItem> parts;
    addPart(parts, {run.boosts.begin(), from}, run.row.id);
    addPart(parts, {from, run.boosts.end()}, run.row.id);
    return parts;
}

Stretch nextStretch(const std::vector<TimelineItem> &items, const GatherRule &rule, int from)
{
    const int count = static_cast<int>(items.size());
    for (int begin = from; begin < count;) {
        int end = begin;
        int boosts = 0;
        int kept = -1; // a run that is there; one that may not change is taken before others
        for (; end < count && at(items, end).isBoost() && boosts + at(items, end).posts() <= GatherRule::most; ++end) {
            const bool fixed = !rule.mayChange(end);
            if (fixed && (!at(items, end).isRun() || (kept >= 0 && !rule.mayChange(kept))))
                break;
            if (at(items, end).isRun() && (kept < 0 || fixed))
                kept = end;
            boosts += at(items, end).posts();
        }
        if (end - begin > 1 && boosts >= GatherRule::fewest)
            return {begin, end, kept >= 0 ? kept : end - 1};
        begin = std::max(end, begin + 1);
    }
    return {count, count, count};
}

std::vector<TimelineItem> gathered(std::vector<TimelineItem> items, const QSet<RowId> &known)
{
    std::vector<TimelineItem> result;
    int taken = 0;
    for (;;) {
        const Stretch stretch = nextStretch(items, {}, taken);
        std::move(items.begin() + taken, items.begin() + stretch.begin, std::back_inserter(result));
        if (stretch.begin == stretch.end)
            return result;
        std::vector<TimelineItem> boosts(std::make_move_iterator(items.begin() + stretch.begin),
                                         std::make_move_iterator(items.begin() + stretch.end));
        boosts = single(std::move(boosts));
        const auto before = std::ranges::find_if(boosts, [&known](const TimelineItem &boost) { return known.contains(boost.row.id); });
        const RowId id = before == boosts.end() ? boosts.back().row.id : before->row.id;
        result.push_back(together(std::move(boosts), id));
        taken = stretch.end;
    }
}

}
