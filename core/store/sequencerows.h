// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceRows: the single steps on the rows of one timeline: neighbours, putting in, taking out. Used by sequence.cpp alone.
#pragma once

#include "core/store/sequence.h"

namespace foyer::store::sequence {

struct Slot {
    RowId id = 0;
    qint64 position = 0;
    bool gap = false;
    QString entryId;
    Timestamp at;
};

class SequenceRows
{
public:
    SequenceRows(Writer writer, qint64 timeline, Outcome &outcome);

    std::optional<Slot> byId(RowId id) const;
    std::optional<Slot> known(const QString &entryId) const; // no gap
    std::optional<Slot> top() const;
    std::optional<Slot> bottom() const;
    std::optional<Slot> above(const Slot &slot) const;
    std::optional<Slot> below(const Slot &slot) const;
    QList<Slot> gapsBetween(const Slot &upper, const Slot &lower) const;

    // Between two neighbours; either may be missing at the ends. Returns the last one put in. `roomy`: leaves room below for a gap.
    Slot insert(QList<Item> items, std::optional<Slot> upper, std::optional<Slot> lower, bool roomy);
    void insertGap(const Slot &upper, std::optional<Slot> lower, const QString &olderThan);
    // The gap is what is missing below `upper` from now on; without a cursor nothing is.
    void moveGap(const Slot &gap, const Slot &upper, const QString &olderThan);
    void remove(const Slot &slot);
    void setOlderCursor(const QString &olderThan);
    QString olderCursor() const;

private:
    std::optional<Slot> next(const char *sql, qint64 position) const;
    RowId put(const Item &item, qint64 position);
    void spreadOut();

    Writer m_writer;
    qint64 m_timeline;
    Outcome &m_outcome;
};

}
