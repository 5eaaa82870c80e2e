// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a page does to a timeline. "Anchor": an item of the page that the timeline knows; of items in another order than the rows,
// the longest run in the same order counts. A page is unbroken, so between two neighbouring anchors nothing is missing.
//
//   timeline   page                                     becomes
//   ---------  ---------------------------------------  ---------------------------------------------------------------
//   empty      any                     (insertApart)    its rows; the page's cursor is the one at the bottom
//   rows       Top, no anchor          (insertApart)    above the rows with a gap below, unless there is nothing more;
//                                                       below rows that came meanwhile (newer ids), never across a gap
//   rows       Top, before 1st anchor  (insertLeading)  directly above the anchor, or above those rows that are older
//   any        between anchors         (insertBetween)  in the gap there, or below the upper anchor; gaps there go
//   any        after last anchor       (insertTrailing) below it; a gap there moves down to the page's cursor or goes;
//                                                       at the bottom the page's cursor becomes the timeline's; above another
//                                                       row a gap is put in, since the page ended before it reached that row
//   gap        Gap: row above it counts as 1st anchor   as above; no items or no progress: the gap goes
//   gap        GapEnd: as between anchors  the rows below the gap are the page's last ones; nothing between them and the gap: it goes
//   rows       Bottom: last row counts as 1st anchor    as above; no items or no progress: the timeline has ended
//   any        Stream, one item        (insertStreamed) at the top; below newer rows as far as nothing is missing; not at
//                                                       all where it belongs into a gap. A gap below it unless `fillsFrom`
//
// A row leaves in removeRow alone, which keeps these true: no gap at the top (the next page from the top tells), none at the bottom
// (the timeline's cursor says it), no two gaps in a row.
#include "core/store/sequence.h"

#include "core/store/sequencerows.h"

#include <algorithm>

namespace foyer::store::sequence {
namespace {

struct Anchor {
    qsizetype index = -1; // in the page; -1 = the row that the page was asked to continue from
    Slot slot;
};

// The longest subsequence whose positions fall.
QList<Anchor> longestInOrder(const QList<Anchor> &known)
{
    const qsizetype count = known.size();
    QList<qsizetype> length(count, 1);
    QList<qsizetype> previous(count, -1);
    qsizetype last = -1;
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (known[j].slot.position > known[i].slot.position && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = j;
            }
        }
        if (last < 0 || length[i] >= length[last]) // of equal ones the later, which has more of the page above it
            last = i;
    }
    QList<Anchor> chain;
    for (; last >= 0; last = previous[last])
        chain.prepend(known[last]);
    return chain;
}

class Placing
{
public:
    Placing(Writer writer, const Request &request, const QList<Item> &items, const QString &olderThan, Outcome &outcome)
        : m_request(request)
        , m_olderThan(olderThan)
        , m_rows(writer, request.timeline, outcome)
    {
        QSet<QString> seen;
        for (const Item &item : items) {
            if (!item.id.isEmpty() && !seen.contains(item.id)) {
                seen.insert(item.id);
                m_items += item;
            }
        }
    }

    void run()
    {
        using timelines::Place;
        if (m_request.place == Place::Stream)
            insertStreamed();
        else if (m_items.isEmpty())
            applyEmpty();
        else
            applyItems();
    }

private:
    bool isNewer(const QString &a, const QString &b) const { return m_request.orderedById && newerId(a, b); }

    bool belongsToAGap() const { return m_request.place == timelines::Place::Gap || m_request.place == timelines::Place::GapEnd; }

    QList<Item> unknown(qsizetype from, qsizetype to) const
    {
        QList<Item> items;
        for (qsizetype i = from; i < to; ++i) {
            if (!m_known[i])
                items += m_items[i];
        }
        return items;
    }

    // The row that the page continues from; null where the page is from the top, or its gap has gone meanwhile.
    std::optional<Slot> start() const
    {
        if (m_request.place == timelines::Place::Bottom)
            return m_rows.bottom();
        if (m_request.place == timelines::Place::Gap) {
            const auto gap = m_rows.byId(m_request.gap);
            return gap && gap->gap ? m_rows.above(*gap) : std::nullopt;
        }
        return std::nullopt;
    }

    void applyEmpty()
    {
        using timelines::Place;
        if (m_request.place == Place::Bottom || !m_rows.top())
            m_rows.setOlderCursor({});
        const auto gap = m_request.place == Place::Gap ? m_rows.byId(m_request.gap) : std::nullopt;
        if (gap && gap->gap)
            m_rows.remove(*gap);
    }

    void applyItems()
    {
        QList<Anchor> known;
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            m_known += m_rows.known(m_items[i].id);
            if (m_known.last())
                known += Anchor{i, *m_known.last()};
        }
        QList<Anchor> anchors = longestInOrder(known);
        const auto from = start();
        if (from) {
            const auto notAbove = std::ranges::find_if(anchors, [&](const Anchor &anchor) { return anchor.slot.position <= from->position; });
            const qsizetype place = notAbove - anchors.begin();
            if (place == anchors.size() || anchors[place].slot.id != from->id)
                anchors.insert(place, {place > 0 ? anchors[place - 1].index : -1, *from});
        }
        if (anchors.isEmpty()) {
            // A gap that has gone was filled by somebody else; where this page belongs nobody can say any more.
            if (!belongsToAGap())
                insertApart();
            return;
        }
        if (from || m_request.place != timelines::Place::Gap)
            insertLeading(anchors.first());
        for (qsizetype i = 1; i < anchors.size(); ++i)
            insertBetween(anchors[i - 1], anchors[i]);
        if (m_request.place == timelines::Place::GapEnd)
            endWhereNothingCame(); // what is below was known; the page's cursor says nothing new of it
        else
            insertTrailing(anchors.last());
    }

    // Asked for what is newer than rows below the gap, the server had nothing but those: the row above the gap is gone from it.
    void endWhereNothingCame()
    {
        const auto gap = m_rows.byId(m_request.gap);
        if (gap && gap->gap && m_known.first() && m_known.first()->position < gap->position)
            m_rows.remove(*gap);
    }

    void insertApart()
    {
        std::optional<Slot> upper;
        std::optional<Slot> lower = m_rows.top();
        if (!lower) {
            m_rows.insert(m_items, {}, {}, false);
            m_rows.setOlderCursor(m_olderThan);
            return;
        }
        while (lower && !lower->gap && isNewer(lower->entryId, m_items.first().id)) {
            upper = lower;
            lower = m_rows.below(*lower);
        }
        if (lower && lower->gap && upper) {
            upper = lower;
            lower = m_rows.below(*lower);
        }
        const Slot last = m_rows.insert(m_items, upper, lower, true);
        if (!lower) { // everything that is there is newer
            m_rows.setOlderCursor(m_olderThan);
            if (upper)
                m_rows.insertGap(*upper, m_rows.below(*upper), upper->entryId);
        } else if (!m_olderThan.isEmpty()) {
            m_rows.insertGap(last, lower, m_olderThan);
        }
    }

    void insertLeading(const Anchor &first)
    {
        const QList<Item> items = unknown(0, first.index);
        if (items.isEmpty())
            return;
        Slot lower = first.slot;
        auto upper = m_rows.above(lower);
        while (upper) {
            const auto row = upper->gap ? m_rows.above(*upper) : upper;
            if (!row || !isNewer(items.last().id, row->entryId))
                break;
            lower = *row;
            upper = m_rows.above(lower);
        }
        m_rows.insert(items, upper, lower, false);
    }

    // The rows may have been spread out since the anchors were found, so they are asked for anew.
    void insertBetween(const Anchor &above, const Anchor &below)
    {
        const QList<Item> items = unknown(above.index + 1, below.index);
        Slot upper = m_rows.byId(above.slot.id).value_or(above.slot);
        const Slot last = m_rows.byId(below.slot.id).value_or(below.slot);
        const QList<Slot> gaps = m_rows.gapsBetween(upper, last);
        if (!gaps.isEmpty())
            upper = m_rows.above(gaps.first()).value_or(upper);
        for (const Slot &gap : gaps)
            m_rows.remove(gap);
        if (items.isEmpty())
            return;
        Slot lower = m_rows.below(upper).value_or(last);
        while (lower.id != last.id && isNewer(lower.entryId, items.first().id)) {
            upper = lower;
            lower = m_rows.below(lower).value_or(last);
        }
        m_rows.insert(items, upper, lower, false);
    }

    void insertTrailing(const Anchor &last)
    {
        const QList<Item> items = unknown(last.index + 1, m_items.size());
        Slot upper = m_rows.byId(last.slot.id).value_or(last.slot);
        auto lower = m_rows.below(upper);
        while (!items.isEmpty() && lower && !lower->gap && isNewer(lower->entryId, items.first().id)) {
            upper = *lower;
            lower = m_rows.below(upper);
        }
        if (!items.isEmpty())
            upper = m_rows.insert(items, upper, lower, false);
        if (!lower) {
            // The same cursor again and nothing new: a server that does not page.
            const bool stuck = items.isEmpty() && m_request.place == timelines::Place::Bottom && m_olderThan == m_rows.olderCursor();
            m_rows.setOlderCursor(stuck ? QString() : m_olderThan);
        } else if (lower->gap) {
            const bool stuck = items.isEmpty() && lower->id == m_request.gap && m_olderThan == lower->entryId;
            m_rows.moveGap(*lower, upper, stuck ? QString() : m_olderThan);
        } else if (!items.isEmpty() && !m_olderThan.isEmpty()) {
            m_rows.insertGap(upper, lower, m_olderThan); // it ended before it reached the row below
        }
    }

    void insertStreamed()
    {
        if (m_items.isEmpty() || m_rows.known(m_items.first().id))
            return;
        const QList<Item> items{m_items.first()};
        std::optional<Slot> upper;
        auto lower = m_rows.top();
        while (lower && !lower->gap && isNewer(lower->entryId, items.first().id)) {
            upper = lower;
            lower = m_rows.below(*lower);
        }
        const bool belongsIntoGap = upper && (lower ? lower->gap : !m_rows.olderCursor().isEmpty());
        if (belongsIntoGap)
            return;
        const bool apart = !upper && lower && !m_request.fillsFrom;
        const Slot row = m_rows.insert(items, upper, lower, apart);
        if (apart)
            m_rows.insertGap(row, lower, row.entryId);
        else if (!upper && !lower)
            m_rows.setOlderCursor(row.entryId);
    }

    Request m_request;
    QString m_olderThan;
    QList<Item> m_items;
    QList<std::optional<Slot>> m_known; // by item
    SequenceRows m_rows;
};

}

Outcome apply(Writer writer, const Request &request, const QList<Item> &items, const QString &olderThan)
{
    Outcome outcome;
    Placing(writer, request, items, olderThan, outcome).run();
    return outcome;
}

bool newerId(const QString &a, const QString &b)
{
    return a.size() != b.size() ? a.size() > b.size() : a > b;
}

}
