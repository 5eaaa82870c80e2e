// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TimelineRows that makes one row of boosts that stand together. What is on screen keeps its height: boosts that come become
// a row, or join one that is there already, but single ones on screen stay single until the list is opened anew.
#include "app/viewmodels/timelinerows.h"

#include <algorithm>

namespace foyer::app {

using store::RowId;

namespace {

// More rows than a screen has, below the one that is looked at.
constexpr int rowsOnScreen = 20;

// Boosts at either end of `items` go to the run that they stand next to. Gives the run's boosts with them, or nothing.
std::vector<TimelineItem> takeLeading(const TimelineItem &run, std::vector<TimelineItem> &items)
{
    std::vector<TimelineItem> boosts = run.boosts;
    std::size_t taken = 0;
    while (run.isRun() && taken < items.size() && items[taken].isBoost() && static_cast<int>(boosts.size()) < GatherRule::most)
        boosts.push_back(items[taken++]);
    items.erase(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(taken));
    return taken > 0 ? boosts : std::vector<TimelineItem>();
}

std::vector<TimelineItem> takeTrailing(const TimelineItem &run, std::vector<TimelineItem> &items)
{
    std::size_t from = items.size();
    while (run.isRun() && from > 0 && items[from - 1].isBoost() && items.size() - from + run.boosts.size() < GatherRule::most)
        --from;
    std::vector<TimelineItem> boosts(items.begin() + static_cast<std::ptrdiff_t>(from), items.end());
    if (boosts.empty())
        return boosts;
    boosts.insert(boosts.end(), run.boosts.begin(), run.boosts.end());
    items.resize(from);
    return boosts;
}

}

void TimelineRows::gather()
{
    if (!m_question.gathers)
        return;
    for (;;) {
        const int reader = indexOf(m_reader);
        const GatherRule rule{.firstShown = std::max(reader, 0), .endShown = reader < 0 ? 0 : reader + rowsOnScreen};
        const Stretch stretch = nextStretch(m_items, rule, 0);
        if (stretch.begin == stretch.end)
            return;
        const auto first = m_items.begin() + stretch.begin;
        TimelineItem run = together({first, m_items.begin() + stretch.end}, m_items[static_cast<std::size_t>(stretch.kept)].row.id);
        if (stretch.end - stretch.kept > 1)
            removeAt(stretch.kept + 1, stretch.end - stretch.kept - 1);
        if (stretch.kept > stretch.begin)
            removeAt(stretch.begin, stretch.kept - stretch.begin);
        m_items[static_cast<std::size_t>(stretch.begin)] = std::move(run);
        Q_EMIT dataChanged(index(stretch.begin), index(stretch.begin));
    }
}

// Rows that nobody has seen yet.
void TimelineRows::add(int index, std::vector<Item> items)
{
    if (m_question.gathers) {
        const auto join = [this](int at, std::vector<Item> boosts) {
            Item &run = m_items[static_cast<std::size_t>(at)];
            if (boosts.empty())
                return;
            run = together(std::move(boosts), run.row.id);
            Q_EMIT dataChanged(this->index(at), this->index(at));
        };
        if (index > 0)
            join(index - 1, takeLeading(m_items[static_cast<std::size_t>(index - 1)], items));
        if (index < count())
            join(index, takeTrailing(m_items[static_cast<std::size_t>(index)], items));
        items = gathered(std::move(items), {});
    }
    insertAt(index, std::move(items));
}

void TimelineRows::removeRow(RowId id)
{
    const int at = indexOf(id);
    if (at < 0)
        return;
    TimelineItem &item = m_items[static_cast<std::size_t>(at)];
    if (item.boosts.size() < 2) {
        removeAt(at, 1);
        return;
    }
    std::erase_if(item.boosts, [id](const TimelineItem &boost) { return boost.row.id == id; });
    if (item.row.id == id) {
        item.row = item.boosts.back().row;
        item.view = {};
        m_reader = m_reader == id ? item.row.id : m_reader;
    }
    Q_EMIT dataChanged(index(at), index(at));
}

// Makes room above this row, where it stands among others in one. Returns its index.
int TimelineRows::partBefore(RowId id)
{
    const int at = indexOf(id);
    if (at < 0 || m_items[static_cast<std::size_t>(at)].newest().id == id)
        return at;
    std::vector<TimelineItem> parts = parted(m_items[static_cast<std::size_t>(at)], id);
    removeAt(at, 1);
    insertAt(at, std::move(parts));
    return indexOf(id);
}

}
