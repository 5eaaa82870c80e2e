// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// catchup: what came to Home in a span of time, chosen by kind and person and put in order. Pure but for read(), which runs on the
// store's reading thread.
#pragma once

#include "app/viewmodels/timelineread.h"

namespace foyer::app::catchup {

enum class Kind { All, Original, Replies, Boosts, Quotes, Media, Links };
enum class Order { Newest, Oldest, Replies, Boosts, Favourites };

// Of one span, newest first.
struct Span {
    QList<timelines::Row> rows; // without gaps and without what filters hide
    FilterSet filters;
    Timestamp since;
    QList<std::pair<model::AccountId, store::RowId>> gaps; // where posts of the span were never fetched
    QList<model::AccountId> unfinished;                    // accounts of which what is stored does not reach back to `since`
};

// At most so many posts are shown: more than anybody reads, and some 20 MB.
inline constexpr int mostRows = 2000;

// No `since` = from where reading stopped; a day, where it never began.
Span read(store::Reader reader, const TimelineQuestion &question, Timestamp since);

bool isOf(Kind kind, const timelines::Row &row);
// Who brought it: the booster, else the author.
const model::Author &bringer(const timelines::Row &row);

struct Person {
    model::Author author;
    int posts = 0;
};
// Those who brought something of this kind, the busiest first.
QList<Person> people(const QList<timelines::Row> &rows, Kind kind);

// Indices into `rows`. `handle`: of one person; empty = all.
QList<qsizetype> choose(const QList<timelines::Row> &rows, Kind kind, Order order, const QString &handle);

}
