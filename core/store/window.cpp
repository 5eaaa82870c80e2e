// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entrypayload.h"
#include "core/store/postloader.h"
#include "core/store/rowsource.h"

#include <algorithm>
#include <vector>

namespace foyer::store::timelines {
namespace {

// Turns outlines into rows with their posts, as each account sees them.
class RowLoader
{
public:
    explicit RowLoader(const ViewTimelines &timelines)
        : m_timelines(timelines)
    {
        for (const model::AccountId account : timelines.view().accounts)
            m_posts.emplace_back(timelines.reader(), account);
    }

    std::optional<Row> load(const Outline &outline)
    {
        const QList<model::AccountId> &accounts = m_timelines.view().accounts;
        PostLoader &loader = m_posts[static_cast<std::size_t>(outline.account)];
        Row row{.id = outline.id, .account = accounts[outline.account], .gap = outline.isGap(), .entryId = outline.entryId, .at = outline.at};
        if (row.gap)
            return row;
        auto post = loader.load(outline.post);
        if (!post)
            return std::nullopt;
        row.postId = outline.post;
        row.post = std::move(*post);
        if (outline.kind == sequence::Kind::Boost) {
            const model::Author &by = loader.authors().load(outline.actor);
            row.boost = boostOf(by, outline.at, outline.extra);
            row.boosters += by;
            row.seenBefore = wasSeenBefore(outline);
        }
        addFolded(loader, outline, row.boosters);
        if (m_timelines.isMerged()) {
            for (const qsizetype account : m_timelines.alsoShownBy(outline))
                row.alsoSeenBy += accounts[account];
        }
        return row;
    }

private:
    bool wasSeenBefore(const Outline &outline) const
    {
        return m_timelines.reader().db.prepare("SELECT 1 FROM seen WHERE post = ? AND entry < ?").with(outline.post, outline.id).step();
    }

    void addFolded(PostLoader &loader, const Outline &outline, QList<model::Author> &boosters) const
    {
        QList<std::pair<qint64, AuthorId>> folded; // by position
        auto entry = m_timelines.reader().db.prepare("SELECT position, actor FROM entry WHERE folded_into = ? ORDER BY position DESC");
        entry.with(outline.id);
        QSet<AuthorId> seen{outline.actor};
        qsizetype above = 0; // those that boosted it later than the row's own booster stand before them
        while (entry.step()) {
            const AuthorId actor = entry.integer(1);
            if (seen.contains(actor))
                continue;
            seen.insert(actor);
            if (entry.integer(0) > outline.position)
                boosters.insert(above++, loader.authors().load(actor));
            else
                boosters += loader.authors().load(actor);
        }
    }

    const ViewTimelines &m_timelines;
    std::vector<PostLoader> m_posts; // by account
};

QList<Row> loaded(const ViewTimelines &timelines, const QList<Outline> &outlines)
{
    RowLoader loader(timelines);
    QList<Row> rows;
    rows.reserve(outlines.size());
    for (const Outline &outline : outlines) {
        if (auto row = loader.load(outline))
            rows += std::move(*row);
    }
    return rows;
}

struct Walked {
    QList<Outline> rows; // nearest first
    bool reachesEnd = false;
};

Walked walk(const ViewTimelines &timelines, const std::optional<Outline> &from, Direction direction, int count)
{
    MergedRows source(timelines, from, direction, count + 1);
    Walked walked;
    while (walked.rows.size() <= count) {
        auto row = source.next();
        if (!row) {
            walked.reachesEnd = true;
            return walked;
        }
        walked.rows += std::move(*row);
    }
    walked.rows.removeLast(); // it only told that there is more
    return walked;
}

}

Window around(Reader reader, const View &view, std::optional<RowId> anchor, int before, int after)
{
    const ViewTimelines timelines(reader, view);
    const auto from = anchor ? timelines.find(*anchor) : std::nullopt;
    if (!from) {
        Walked down = walk(timelines, std::nullopt, Direction::Down, before + 1 + after);
        return {.rows = loaded(timelines, down.rows), .reachesTop = true, .reachesBottom = down.reachesEnd};
    }
    const Walked up = walk(timelines, from, Direction::Up, before);
    const Walked down = walk(timelines, from, Direction::Down, after);
    QList<Outline> outlines(up.rows.crbegin(), up.rows.crend());
    if (timelines.findShown(from->id))
        outlines += *from;
    outlines += down.rows;
    return {.rows = loaded(timelines, outlines), .reachesTop = up.reachesEnd, .reachesBottom = down.reachesEnd};
}

Window newerThan(Reader reader, const View &view, RowId row, int count)
{
    const ViewTimelines timelines(reader, view);
    const auto from = timelines.find(row);
    if (!from)
        return {.rows = {}, .reachesTop = true};
    const Walked up = walk(timelines, from, Direction::Up, count);
    return {.rows = loaded(timelines, QList<Outline>(up.rows.crbegin(), up.rows.crend())), .reachesTop = up.reachesEnd};
}

Window olderThan(Reader reader, const View &view, RowId row, int count)
{
    const ViewTimelines timelines(reader, view);
    const auto from = timelines.find(row);
    if (!from)
        return {.rows = {}, .reachesBottom = true};
    const Walked down = walk(timelines, from, Direction::Down, count);
    return {.rows = loaded(timelines, down.rows), .reachesBottom = down.reachesEnd};
}

QList<Row> rows(Reader reader, const View &view, const QList<RowId> &ids)
{
    const ViewTimelines timelines(reader, view);
    QList<Outline> outlines;
    QSet<RowId> seen;
    for (const RowId id : ids) {
        auto row = timelines.findShown(id);
        if (!row || seen.contains(row->id))
            continue;
        seen.insert(row->id);
        outlines += std::move(*row);
    }
    std::ranges::stable_sort(outlines, [&](const Outline &a, const Outline &b) { return timelines.isAbove(a, b); });
    return loaded(timelines, outlines);
}

std::optional<RowId> newestRow(Reader reader, const View &view)
{
    const ViewTimelines timelines(reader, view);
    const Walked top = walk(timelines, std::nullopt, Direction::Down, 1);
    return top.rows.isEmpty() ? std::nullopt : std::optional(top.rows.first().id);
}

bool isAbove(Reader reader, const View &view, RowId a, RowId b)
{
    const ViewTimelines timelines(reader, view);
    const auto first = timelines.find(a);
    const auto second = timelines.find(b);
    return first && second && first->id != second->id && timelines.isAbove(*first, *second);
}

int countNewerThan(Reader reader, const View &view, RowId row)
{
    const ViewTimelines timelines(reader, view);
    const auto from = timelines.find(row);
    if (!from)
        return 0;
    // A number above this is never shown, so nothing is won by walking further.
    constexpr int enough = 10000;
    MergedRows source(timelines, from, Direction::Up, 200);
    int count = 0;
    while (count < enough) {
        const auto next = source.next();
        if (!next)
            break;
        count += next->isGap() ? 0 : 1;
    }
    return count;
}

}
