// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowsource.h"

#include <algorithm>
#include <cstdlib>

namespace foyer::store::timelines {
namespace {

// The same post in two accounts' timelines counts as one when the rows are this near; later it is news again.
constexpr qint64 sameNewsMs = 3LL * 24 * 60 * 60 * 1000;
constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

#define FOYER_OUTLINE "SELECT e.id, e.position, e.kind, e.entry_id, e.at, e.post, e.actor, e.extra FROM entry e "
// Parameter 2 says what is hidden, as the bits of hiddenBits(); gaps never are. Post flags: 1 media, 32 reply to another, 64 quote. A
// database that was written before the last one was kept knows quotes by the quoted post alone.
#define FOYER_SHOWN                                                                                                                                  \
    "e.folded_into IS NULL AND (e.kind = 2 OR ?2 = 0 OR (NOT (?2 & 1 AND e.kind = 1) "                                                               \
    "AND NOT (?2 & 2 AND e.kind = 0 AND (SELECT flags & 32 FROM post WHERE id = e.post)) "                                                           \
    "AND NOT (?2 & 4 AND (EXISTS(SELECT 1 FROM author WHERE id = e.actor AND bot) "                                                                  \
    "OR EXISTS(SELECT 1 FROM author a JOIN post p ON p.author = a.id WHERE p.id = e.post AND a.bot))) "                                              \
    "AND NOT (?2 & 8 AND EXISTS(SELECT 1 FROM post WHERE id = e.post AND (flags & 64 OR quote IS NOT NULL))) "                                       \
    "AND NOT (?2 & 16 AND NOT EXISTS(SELECT 1 FROM post WHERE id = e.post AND flags & 1)))) "

qint64 hiddenBits(const View &view)
{
    return (view.hideBoosts ? 1 : 0) | (view.hideReplies ? 2 : 0) | (view.hideBots ? 4 : 0) | (view.hideQuotes ? 8 : 0) | (view.onlyMedia ? 16 : 0);
}

Outline outlineOf(const sqlite::Statement &row, qsizetype account)
{
    return {.id = row.integer(0),
            .position = row.integer(1),
            .kind = static_cast<sequence::Kind>(row.integer(2)),
            .entryId = row.text(3),
            .at = row.timestamp(4),
            .post = row.integer(5),
            .actor = row.integer(6),
            .extra = row.blob(7),
            .account = account};
}

// By position in one timeline; in merged views by time, and rows of one account at the same time by position.
const char *walkStatement(bool merged, Direction direction)
{
    if (merged)
        return direction == Direction::Down
            ? FOYER_OUTLINE "WHERE e.timeline = ?1 AND (e.at, e.position) < (?3, ?4) AND " FOYER_SHOWN "ORDER BY e.at DESC, e.position DESC LIMIT ?5"
            : FOYER_OUTLINE "WHERE e.timeline = ?1 AND (e.at, e.position) > (?3, ?4) AND " FOYER_SHOWN "ORDER BY e.at, e.position LIMIT ?5";
    return direction == Direction::Down ? FOYER_OUTLINE "WHERE e.timeline = ?1 AND e.position < ?4 AND " FOYER_SHOWN
                                                        "ORDER BY e.position DESC LIMIT ?5"
                                        : FOYER_OUTLINE "WHERE e.timeline = ?1 AND e.position > ?4 AND " FOYER_SHOWN "ORDER BY e.position LIMIT ?5";
}

}

ViewTimelines::ViewTimelines(Reader reader, const View &view)
    : m_reader(reader)
    , m_view(view)
{
    const QString key = view.timeline.key();
    for (const model::AccountId account : view.accounts)
        m_timelines += sequence::findTimeline(reader, account, key);
}

std::optional<Outline> ViewTimelines::find(RowId id) const
{
    auto row = m_reader.db.prepare("SELECT e.id, e.position, e.kind, e.entry_id, e.at, e.post, e.actor, e.extra, e.timeline FROM entry e "
                                   "WHERE e.id = coalesce((SELECT folded_into FROM entry WHERE id = ?1), ?1)");
    if (!row.with(id).step())
        return std::nullopt;
    const auto account = m_timelines.indexOf(row.integer(8));
    return account >= 0 ? std::optional(outlineOf(row, account)) : std::nullopt;
}

bool ViewTimelines::shows(qsizetype account, const Outline &outline) const
{
    auto row = m_reader.db.prepare("SELECT 1 FROM entry e WHERE e.timeline = ?1 AND e.id = ?3 AND " FOYER_SHOWN);
    return row.with(*m_timelines[account], hiddenBits(m_view), outline.id).step();
}

std::optional<Outline> ViewTimelines::findShown(RowId id) const
{
    const auto row = find(id);
    return row && shows(row->account, *row) && !isShownByEarlier(*row) ? row : std::nullopt;
}

bool ViewTimelines::isShownByEarlier(const Outline &row) const
{
    return row.account > 0 && std::ranges::any_of(alsoShownBy(row), [&](qsizetype account) { return account < row.account; });
}

QList<qsizetype> ViewTimelines::alsoShownBy(const Outline &outline) const
{
    QList<qsizetype> accounts;
    if (outline.isGap())
        return accounts;
    for (qsizetype account = 0; account < m_timelines.size(); ++account) {
        if (account == outline.account || !m_timelines[account])
            continue;
        auto row = m_reader.db.prepare("SELECT 1 FROM entry e WHERE e.post = ?3 AND +e.timeline = ?1 AND abs(e.at - ?4) <= ?5 AND " FOYER_SHOWN);
        row.with(*m_timelines[account], hiddenBits(m_view), outline.post, outline.at.ms, sameNewsMs);
        if (row.step())
            accounts += account;
    }
    return accounts;
}

bool ViewTimelines::isAbove(const Outline &a, const Outline &b) const
{
    if (!isMerged())
        return a.position > b.position;
    if (a.at != b.at)
        return a.at > b.at;
    return a.account != b.account ? a.account < b.account : a.position > b.position;
}

MergedRows::MergedRows(const ViewTimelines &timelines, const std::optional<Outline> &from, Direction direction, int expected)
    : m_timelines(timelines)
    , m_from(from)
    , m_direction(direction)
    , m_chunk(std::max(expected, 1))
{
    for (qsizetype account = 0; account < timelines.count(); ++account) {
        const auto timeline = timelines.timeline(account);
        m_sources += timeline ? std::optional(Source{.timeline = *timeline}) : std::nullopt;
    }
}

void MergedRows::fill(qsizetype account)
{
    Source &source = *m_sources[account];
    const bool down = m_direction == Direction::Down;
    qint64 at = down ? highest : lowest;
    qint64 position = at;
    if (source.last) {
        at = source.last->at.ms;
        position = source.last->position;
    } else if (m_from) {
        at = m_from->at.ms;
        // Of rows at the same time, those of an earlier account are above, those of a later one below.
        position = account == m_from->account ? m_from->position : account > m_from->account ? highest : lowest;
    }
    const View &view = m_timelines.view();
    auto row = m_timelines.reader().db.prepare(walkStatement(m_timelines.isMerged(), m_direction));
    row.with(source.timeline, hiddenBits(view), at, position, m_chunk);
    while (row.step())
        source.rows += outlineOf(row, account);
    source.exhausted = source.rows.size() < m_chunk;
    if (!source.rows.isEmpty())
        source.last = source.rows.last();
    std::ranges::reverse(source.rows);
}

std::optional<qsizetype> MergedRows::nearest()
{
    std::optional<qsizetype> nearest;
    for (qsizetype account = 0; account < m_sources.size(); ++account) {
        if (!m_sources[account])
            continue;
        if (m_sources[account]->rows.isEmpty() && !m_sources[account]->exhausted)
            fill(account);
        if (m_sources[account]->rows.isEmpty())
            continue;
        const Outline &row = m_sources[account]->rows.last();
        if (!nearest || m_timelines.isAbove(row, m_sources[*nearest]->rows.last()) == (m_direction == Direction::Down))
            nearest = account;
    }
    return nearest;
}

std::optional<Outline> MergedRows::next()
{
    while (const auto account = nearest()) {
        const Outline row = m_sources[*account]->rows.takeLast();
        if (!m_timelines.isShownByEarlier(row))
            return row;
    }
    return std::nullopt;
}

}
