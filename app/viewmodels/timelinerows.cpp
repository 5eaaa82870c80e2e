// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/timelinerows.h"

#include <algorithm>

namespace foyer::app {

using store::RowId;

namespace {

// The first window: a few screens in either direction.
constexpr int rowsBefore = 40;
constexpr int rowsAfter = 60;

bool looksTheSame(const timelines::Row &a, const timelines::Row &b)
{
    return a.gap == b.gap && a.entryId == b.entryId && a.post == b.post && a.boost == b.boost && a.boosters == b.boosters
        && a.alsoSeenBy == b.alsoSeenBy && a.seenBefore == b.seenBefore;
}

void addChanged(QList<RowId> &changed, const TimelineItem &item, const store::Changes &changes)
{
    for (const TimelineItem &boost : item.boosts)
        addChanged(changed, boost, changes);
    const timelines::Row &row = item.row;
    if (item.isRun() || row.gap)
        return;
    if (changes.posts.contains(row.postId) || changes.authors.contains(row.post.author.handle)
        || (row.boost && changes.authors.contains(row.boost->by.handle)))
        changed << row.id;
}

}

TimelineRows::TimelineRows(Services *services, QObject *parent)
    : ListModel(services, parent)
{
}

int TimelineRows::indexOf(RowId id) const
{
    const auto found = std::ranges::find_if(m_items, [id](const Item &item) { return item.holds(id); });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

std::vector<TimelineRows::Item> TimelineRows::shownOf(const QList<timelines::Row> &rows) const
{
    std::vector<Item> items;
    items.reserve(static_cast<std::size_t>(rows.size()));
    for (const timelines::Row &row : rows) {
        if (row.gap || !m_filters.hides(row.account, row.post))
            items.push_back({.row = row});
    }
    return items;
}

ShownRows TimelineRows::shown() const
{
    ShownRows shown{.topEdge = m_topEdge, .bottomEdge = m_bottomEdge, .reachesTop = m_reachesTop, .reachesBottom = m_reachesBottom};
    shown.ids.reserve(static_cast<qsizetype>(m_items.size()));
    for (const Item &item : m_items) {
        if (!item.isRun())
            shown.ids << item.row.id;
        for (const Item &boost : item.boosts)
            shown.ids << boost.row.id;
    }
    return shown;
}

int TimelineRows::postsIn(int from, int to) const
{
    int posts = 0;
    for (int i = from; i < to; ++i)
        posts += m_items[static_cast<std::size_t>(i)].posts();
    return posts;
}

std::optional<timelines::ReadPosition> TimelineRows::open(const TimelineQuestion &question, Anchor anchor, RowId row)
{
    ++m_generation;
    m_pending = {};
    m_asking = false;
    const Result<TimelineWindow> read = services().store->readNow(
        [question, anchor, row](store::Reader reader) { return readWindow(reader, question, anchor, row, rowsBefore, rowsAfter); });
    const TimelineWindow fresh = read.value_or(TimelineWindow{.window = {.reachesTop = true, .reachesBottom = true}});
    beginResetModel();
    m_question = question;
    m_filters = fresh.filters;
    m_items = shownOf(fresh.window.rows);
    if (question.gathers)
        m_items = gathered(std::move(m_items), {});
    setEdges(fresh.window);
    m_above = fresh.above;
    m_reader = 0;
    endResetModel();
    if (!read)
        setError(read.error());
    return fresh.position;
}

void TimelineRows::setEdges(const timelines::Window &window)
{
    m_topEdge = window.rows.isEmpty() ? 0 : window.rows.first().id;
    m_bottomEdge = window.rows.isEmpty() ? 0 : window.rows.last().id;
    m_reachesTop = window.reachesTop;
    m_reachesBottom = window.reachesBottom;
}

void TimelineRows::reconsider(const TimelineQuestion &question)
{
    m_question = question;
    m_pending.renew = true;
    pump();
}

void TimelineRows::take(const store::Changes &changes)
{
    const QString key = m_question.view.timeline.key();
    for (const store::TimelineChange &change : changes.timelines) {
        if (change.timeline != key || !m_question.view.accounts.contains(change.account))
            continue;
        m_pending.renew = m_pending.renew || change.reset;
        m_pending.rows << change.inserted << change.updated << change.removed;
    }
    if (!changes.posts.isEmpty() || !changes.authors.isEmpty()) {
        for (const Item &item : m_items)
            addChanged(m_pending.rows, item, changes);
    }
    const bool filtersChanged
        = std::ranges::any_of(m_question.owners, [&](const FilterOwner &owner) { return changes.sideBar.contains(owner.account); });
    m_pending.renew = m_pending.renew || (filtersChanged && !m_question.filterContext.isEmpty());
    pump();
}

void TimelineRows::extendUp()
{
    m_pending.up = !m_reachesTop;
    pump();
}

void TimelineRows::extendDown()
{
    m_pending.down = !m_reachesBottom;
    pump();
}

template<class F, class Then>
void TimelineRows::ask(F question, Then then)
{
    m_asking = true;
    const int generation = m_generation;
    QCoro::connect(services().store->read(std::move(question)), this,
                   [this, generation, then = std::move(then)](const Result<std::invoke_result_t<F, store::Reader>> &answer) {
                       if (generation != m_generation)
                           return;
                       m_asking = false;
                       if (answer)
                           then(*answer);
                       pump();
                   });
}

void TimelineRows::pump()
{
    if (m_asking || m_pending.isEmpty())
        return;
    const timelines::View view = m_question.view;
    if (m_pending.renew || (m_topEdge == 0 && !m_pending.rows.isEmpty())) {
        m_pending = {.up = m_pending.up, .down = m_pending.down};
        // Around the reader, as much as is shown now; at the top, what came since is part of it.
        const int at = indexOf(m_reader);
        const bool fromTop = m_items.empty() || (m_reachesTop && count() < maxRows / 2);
        const Anchor anchor = fromTop ? Anchor::Top : Anchor::Row;
        const RowId row = fromTop ? 0 : m_items[at >= 0 ? static_cast<std::size_t>(at) : 0].newest().id;
        const int before = fromTop ? rowsBefore : postsIn(0, std::max(at, 0)) + rowsBefore;
        const int after = std::min(std::max(postsIn(std::max(at, 0), count()), rowsAfter) + rowsBefore, maxRows / 2);
        ask([question = m_question, anchor, row, before,
             after](store::Reader reader) { return readWindow(reader, question, anchor, row, before, after); },
            [this](const TimelineWindow &fresh) { renew(fresh); });
    } else if (!m_pending.rows.isEmpty()) {
        const QList<RowId> rows = std::exchange(m_pending.rows, {});
        ask([view, rows, now = shown()](store::Reader reader) { return placeRows(reader, view, rows, now); },
            [this](const PlacedRows &placed) { place(placed); });
    } else if (std::exchange(m_pending.up, false) && !m_reachesTop) {
        ask([view, row = m_topEdge](store::Reader reader) { return timelines::newerThan(reader, view, row, pageRows); },
            [this](const timelines::Window &window) { prepend(window); });
    } else if (std::exchange(m_pending.down, false) && !m_reachesBottom) {
        ask([view, row = m_bottomEdge](store::Reader reader) { return timelines::olderThan(reader, view, row, pageRows); },
            [this](const timelines::Window &window) { append(window); });
    }
}

void TimelineRows::insertAt(int index, std::vector<Item> items)
{
    if (items.empty())
        return;
    beginInsertRows({}, index, index + static_cast<int>(items.size()) - 1);
    m_items.insert(m_items.begin() + index, std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    endInsertRows();
}

void TimelineRows::removeAt(int index, int count)
{
    beginRemoveRows({}, index, index + count - 1);
    m_items.erase(m_items.begin() + index, m_items.begin() + index + count);
    endRemoveRows();
}

void TimelineRows::update(const timelines::Row &row)
{
    const int at = indexOf(row.id);
    if (at < 0)
        return;
    if (!row.gap && m_filters.hides(row.account, row.post)) {
        removeRow(row.id);
        return;
    }
    Item &shown = m_items[static_cast<std::size_t>(at)];
    Item &item = *shown.find(row.id);
    item.row = row;
    item.view = {};
    if (shown.row.id == row.id) {
        shown.row = row;
        shown.view = {};
    }
    Q_EMIT dataChanged(index(at), index(at));
}

void TimelineRows::place(const PlacedRows &placed)
{
    for (const RowId id : placed.gone)
        removeRow(id);
    for (const timelines::Row &row : placed.updated) {
        if (const int at = indexOf(row.id); at >= 0 && !looksTheSame(m_items[static_cast<std::size_t>(at)].find(row.id)->row, row))
            update(row);
    }
    m_above += placed.above;
    QList<PlacedRows::Insert> run;
    for (const PlacedRows::Insert &insert : placed.inserted) {
        if (!run.isEmpty() && run.last().before != insert.before)
            placeRun(std::exchange(run, {}));
        run << insert;
    }
    if (!run.isEmpty())
        placeRun(run);
    gather();
    trim();
    rowsChanged();
}

void TimelineRows::placeRun(const QList<PlacedRows::Insert> &run)
{
    QList<timelines::Row> rows;
    for (const PlacedRows::Insert &insert : run)
        rows << insert.row;
    const int at = run.first().before == 0 ? count() : partBefore(run.first().before);
    if (at < 0) {
        m_pending.renew = true; // the row below it went with the same change
        return;
    }
    if (at == 0 && m_reachesTop)
        m_topEdge = rows.first().id;
    if (at == count() && m_reachesBottom)
        m_bottomEdge = rows.last().id;
    add(at, shownOf(rows));
}

void TimelineRows::append(const timelines::Window &window)
{
    m_reachesBottom = window.reachesBottom;
    if (!window.rows.isEmpty()) {
        m_bottomEdge = window.rows.last().id;
        std::vector<Item> items = shownOf(window.rows);
        // All of them hidden by filters: the reader sees nothing of this page, so the next one.
        m_pending.down = m_pending.down || (items.empty() && !m_reachesBottom);
        add(count(), std::move(items));
        gather();
        trim();
    }
    rowsChanged();
}

void TimelineRows::prepend(const timelines::Window &window)
{
    m_reachesTop = window.reachesTop;
    m_above = m_reachesTop ? 0 : std::max(0, m_above - static_cast<int>(window.rows.size()));
    if (!window.rows.isEmpty()) {
        m_topEdge = window.rows.first().id;
        std::vector<Item> items = shownOf(window.rows);
        m_pending.up = m_pending.up || (items.empty() && !m_reachesTop);
        add(0, std::move(items));
        gather();
        trim();
    }
    rowsChanged();
}

void TimelineRows::renew(const TimelineWindow &fresh)
{
    m_filters = fresh.filters;
    std::vector<Item> items = shownOf(fresh.window.rows);
    if (m_question.gathers) {
        QSet<RowId> known;
        for (const Item &item : m_items)
            known << item.row.id;
        items = gathered(std::move(items), known);
    }
    // Nothing counts as the same: the filters may be others.
    merge(m_items, std::move(items), [](const Item &item) { return item.row.id; }, [](const Item &, const Item &) { return false; });
    setEdges(fresh.window);
    m_above = fresh.above;
    rowsChanged();
}

void TimelineRows::trim()
{
    const int excess = count() - maxRows;
    if (excess <= 0)
        return;
    const int reader = std::max(indexOf(m_reader), 0);
    const int fromTop = std::clamp(reader - maxRows / 2, 0, excess);
    if (const int fromBottom = excess - fromTop; fromBottom > 0) {
        removeAt(count() - fromBottom, fromBottom);
        m_bottomEdge = m_items.back().oldest().id;
        m_reachesBottom = false;
    }
    if (fromTop > 0) {
        rowsTrimmedAtTop(fromTop);
        m_above += postsIn(0, fromTop);
        removeAt(0, fromTop);
        m_topEdge = m_items.front().newest().id;
        m_reachesTop = false;
    }
}

void TimelineRows::setGapLoading(RowId gap, bool loading)
{
    const int at = indexOf(gap);
    if (at < 0)
        return;
    m_items[static_cast<std::size_t>(at)].gapLoading = loading;
    Q_EMIT dataChanged(index(at), index(at), {GapLoadingRole});
}

void TimelineRows::forgetViews()
{
    for (Item &item : m_items) {
        item.view = {};
        for (Item &boost : item.boosts)
            boost.view = {};
    }
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {PostRole, PostsRole});
}

}
