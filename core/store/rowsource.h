// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RowSource, MergedRows: the shown rows of a view from a row on, upwards or downwards, without their posts. Inside core/store.
#pragma once

#include "core/store/authorrows.h"
#include "core/store/sequence.h"

namespace foyer::store::timelines {

// What a row is, without its post.
struct Outline {
    RowId id = 0;
    qint64 position = 0;
    sequence::Kind kind = sequence::Kind::Post;
    QString entryId;
    Timestamp at;
    PostId post = 0;
    AuthorId actor = 0;
    QByteArray extra;
    qsizetype account = 0; // its place in View::accounts

    bool isGap() const { return kind == sequence::Kind::Gap; }
};

// A view with its timelines looked up; accounts that never fetched it have none.
class ViewTimelines
{
public:
    ViewTimelines(Reader reader, const View &view);

    const View &view() const { return m_view; }
    Reader reader() const { return m_reader; }
    qsizetype count() const { return m_timelines.size(); }
    bool isMerged() const { return m_timelines.size() > 1; }
    std::optional<qint64> timeline(qsizetype account) const { return m_timelines[account]; }

    // Any row of the view, hidden or not; of a boost folded into another row: that row.
    std::optional<Outline> find(RowId row) const;
    // What find() gives, where the view shows it.
    std::optional<Outline> findShown(RowId row) const;
    // In a merged view: whether an earlier account shows the same post, which then is shown there only.
    bool isShownByEarlier(const Outline &row) const;
    QList<qsizetype> alsoShownBy(const Outline &row) const;
    // The order of the view, upwards: one timeline by position, several by time.
    bool isAbove(const Outline &a, const Outline &b) const;

private:
    bool shows(qsizetype account, const Outline &row) const;

    Reader m_reader;
    View m_view;
    QList<std::optional<qint64>> m_timelines; // by account
};

enum class Direction { Up, Down };

// Walks the rows that a view shows, nearest first. `from` is not among them; none = from the end where nothing is further.
class MergedRows
{
public:
    MergedRows(const ViewTimelines &timelines, const std::optional<Outline> &from, Direction direction, int expected);
    std::optional<Outline> next();

private:
    struct Source {
        qint64 timeline = 0;
        QList<Outline> rows;         // the next one last
        std::optional<Outline> last; // after which to read on
        bool exhausted = false;
    };
    void fill(qsizetype account);
    std::optional<qsizetype> nearest();

    const ViewTimelines &m_timelines;
    std::optional<Outline> m_from;
    Direction m_direction;
    int m_chunk;
    QList<std::optional<Source>> m_sources;
};

}
