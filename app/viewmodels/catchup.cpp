// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/catchup.h"

#include <algorithm>
#include <chrono>

namespace foyer::app::catchup {
namespace {

constexpr int rowsPerRead = 100;

qint64 weight(Order order, const model::Post &post)
{
    switch (order) {
    case Order::Replies:
        return post.replies;
    case Order::Boosts:
        return post.boosts;
    case Order::Favourites:
        return post.favourites;
    default:
        return 0;
    }
}

// Rows down to `since`; false where what is stored ends before.
bool walk(store::Reader reader, const timelines::View &view, Timestamp since, const std::function<void(const timelines::Row &)> &each)
{
    timelines::Window window = timelines::around(reader, view, std::nullopt, 0, rowsPerRead);
    for (int read = 0; !window.rows.isEmpty();) {
        for (const timelines::Row &row : std::as_const(window.rows)) {
            if (row.at < since)
                return true;
            each(row);
            if (++read >= mostRows)
                return true;
        }
        if (window.reachesBottom)
            return false;
        window = timelines::olderThan(reader, view, window.rows.last().id, rowsPerRead);
    }
    return false;
}

Timestamp beginOf(store::Reader reader, const TimelineQuestion &question, Timestamp since)
{
    if (since.isKnown())
        return since;
    const auto position = timelines::readPosition(reader, question.view);
    constexpr qint64 day = std::chrono::milliseconds(std::chrono::hours(24)).count();
    return position && position->at.isKnown() ? position->at : Timestamp{question.now.ms - day};
}

}

Span read(store::Reader reader, const TimelineQuestion &question, Timestamp since)
{
    Span span{.filters = FilterSet::read(reader, question.owners, question.filterContext, question.now), .since = beginOf(reader, question, since)};
    const bool reached = walk(reader, question.view, span.since, [&span](timelines::Row row) {
        row.seenBefore = false; // nothing is folded for one who looks back
        if (row.gap)
            span.gaps << std::pair(row.account, row.id);
        else if (!span.filters.hides(row.account, row.post))
            span.rows << std::move(row);
    });
    for (const model::AccountId account : question.view.accounts) {
        timelines::View own = question.view;
        own.accounts = {account};
        // Where several are merged, each may end before the whole does.
        const bool whole = question.view.accounts.size() == 1 ? reached : walk(reader, own, span.since, [](const timelines::Row &) {});
        if (!whole && !timelines::olderCursor(reader, account, question.view.timeline).isEmpty())
            span.unfinished << account;
    }
    return span;
}

bool isOf(Kind kind, const timelines::Row &row)
{
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::Original:
        return !row.boost && row.post.inReplyToServerId.isEmpty();
    case Kind::Replies:
        return !row.boost && !row.post.inReplyToServerId.isEmpty();
    case Kind::Boosts:
        return row.boost.has_value();
    case Kind::Quotes:
        return row.post.quote.has_value();
    case Kind::Media:
        return !row.post.media.isEmpty();
    case Kind::Links:
        return row.post.card.has_value();
    }
    return false;
}

const model::Author &bringer(const timelines::Row &row)
{
    return row.boost ? row.boost->by : row.post.author;
}

QList<Person> people(const QList<timelines::Row> &rows, Kind kind)
{
    QList<Person> people;
    QHash<QString, qsizetype> known;
    for (const timelines::Row &row : rows) {
        if (!isOf(kind, row))
            continue;
        const model::Author &author = bringer(row);
        const auto at = known.constFind(author.handle);
        if (at == known.cend()) {
            known.insert(author.handle, people.size());
            people << Person{author, 1};
        } else {
            ++people[*at].posts;
        }
    }
    std::ranges::stable_sort(people, std::ranges::greater(), &Person::posts);
    return people;
}

QList<qsizetype> choose(const QList<timelines::Row> &rows, Kind kind, Order order, const QString &handle)
{
    QList<qsizetype> chosen;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (isOf(kind, rows[i]) && (handle.isEmpty() || bringer(rows[i]).handle == handle))
            chosen << i;
    }
    if (order == Order::Oldest)
        std::ranges::reverse(chosen);
    else if (order != Order::Newest)
        std::ranges::stable_sort(chosen, std::ranges::greater(), [&](qsizetype i) { return weight(order, rows[i].post); });
    return chosen;
}

}
