// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/timelinesync.h"

#include <QPromise>
#include <algorithm>

namespace foyer::sync {

using store::timelines::Applied;
using store::timelines::ApplyRequest;
using store::timelines::Place;
using EntryPage = model::Page<model::TimelineEntry>;

namespace {

Task<Result<Applied>> fetch(Context context, ApplyRequest request, model::Cursor cursor)
{
    Result<EntryPage> page = co_await context.backend.timeline(request.timeline, cursor);
    if (context.scope.closed())
        co_return sessionEnded();
    // How another server fares says nothing of the account's own.
    const bool sound = request.timeline.kind == model::Timeline::Kind::Server ? page.has_value() : context.contact.note(page).has_value();
    if (!sound)
        co_return fail(page.error());
    co_return co_await context.store.write(
        [request, page = std::move(*page)](store::Writer writer) { return store::timelines::apply(writer, request, page); });
}

Task<Result<Applied>> fetchTop(Context context, model::Timeline timeline, store::RowId)
{
    co_return co_await fetch(context, {.account = context.account, .timeline = timeline, .place = Place::Top}, {});
}

Task<Result<Applied>> fetchOlder(Context context, model::Timeline timeline, store::RowId)
{
    const Result<QString> cursor = co_await context.store.read(
        [account = context.account, timeline](store::Reader reader) { return store::timelines::olderCursor(reader, account, timeline); });
    if (context.scope.closed())
        co_return sessionEnded();
    if (!cursor)
        co_return fail(cursor.error());
    if (cursor->isEmpty())
        co_return Applied{};
    co_return co_await fetch(context, {.account = context.account, .timeline = timeline, .place = Place::Bottom}, {.olderThan = *cursor});
}

Task<Result<Applied>> fetchGap(Context context, model::Timeline timeline, store::RowId gap)
{
    const store::timelines::View view{.accounts = {context.account}, .timeline = timeline};
    const auto rows = co_await context.store.read([view, gap](store::Reader reader) { return store::timelines::rows(reader, view, {gap}); });
    if (context.scope.closed())
        co_return sessionEnded();
    if (!rows)
        co_return fail(rows.error());
    if (rows->isEmpty() || !rows->first().gap)
        co_return Applied{}; // closed in the meantime
    co_return co_await fetch(context, {.account = context.account, .timeline = timeline, .place = Place::Gap, .gap = gap},
                             {.olderThan = rows->first().entryId});
}

// Not every server heeds min_id. So the page is asked for from some rows below the gap: if it holds one of them, it is what was wanted.
Task<Result<Applied>> fetchGapUpwards(Context context, model::Timeline timeline, store::RowId gap)
{
    constexpr int rowsBelow = 4; // the person may have seen the server delete some of them
    const auto below = co_await context.store.read([gap](store::Reader reader) { return store::timelines::entriesBelow(reader, gap, rowsBelow); });
    if (context.scope.closed())
        co_return sessionEnded();
    if (!below)
        co_return fail(below.error());
    if (below->size() < 2 || timeline.kind == model::Timeline::Kind::Server)
        co_return co_await fetchGap(context, timeline, gap);
    Result<EntryPage> page = co_await context.backend.timeline(timeline, {.justAfter = below->last()});
    if (context.scope.closed())
        co_return sessionEnded();
    if (!context.contact.note(page))
        co_return fail(page.error());
    if (page->items.size() > 1 && page->items.first().at() < page->items.last().at())
        std::ranges::reverse(page->items); // some servers turn such a page over
    const bool joins = std::ranges::any_of(page->items, [&](const model::TimelineEntry &entry) { return below->contains(entry.id); });
    if (!joins)
        co_return co_await fetchGap(context, timeline, gap);
    const ApplyRequest request{.account = context.account, .timeline = timeline, .place = Place::GapEnd, .gap = gap};
    co_return co_await context.store.write(
        [request, page = std::move(*page)](store::Writer writer) { return store::timelines::apply(writer, request, page); });
}

Task<Result<std::optional<store::RowId>>> newestGap(Context context, model::Timeline timeline)
{
    // Gaps further down were there before: the reader decides about those.
    constexpr int rowsToLookAt = 80;
    const store::timelines::View view{.accounts = {context.account}, .timeline = timeline};
    const auto window
        = co_await context.store.read([view](store::Reader reader) { return store::timelines::around(reader, view, std::nullopt, 0, rowsToLookAt); });
    if (!window)
        co_return fail(window.error());
    for (const store::timelines::Row &row : window->rows) {
        if (row.gap)
            co_return row.id;
    }
    co_return std::nullopt;
}

}

Task<Result<Applied>> TimelineSync::share(QString key, Task<Result<Applied>> (*fetch)(Context, model::Timeline, store::RowId),
                                          model::Timeline timeline, store::RowId gap)
{
    if (const auto running = m_running.constFind(key); running != m_running.constEnd())
        co_return co_await Shared(*running);
    QPromise<Result<Applied>> promise;
    promise.start();
    m_running.insert(key, promise.future());
    const Scope scope = m_context.scope;
    Result<Applied> result = co_await fetch(m_context, timeline, gap);
    promise.addResult(result);
    promise.finish();
    if (!scope.closed())
        m_running.remove(key);
    co_return result;
}

Task<Result<Applied>> TimelineSync::refresh(model::Timeline timeline)
{
    return share(u"top " + timeline.key(), fetchTop, timeline, 0);
}

Task<Result<Applied>> TimelineSync::loadOlder(model::Timeline timeline)
{
    return share(u"older " + timeline.key(), fetchOlder, timeline, 0);
}

Task<Result<Applied>> TimelineSync::fillGap(model::Timeline timeline, store::RowId gap)
{
    return share(QStringLiteral("gap %1 ").arg(gap) + timeline.key(), fetchGap, timeline, gap);
}

Task<Result<Applied>> TimelineSync::fillGapUpwards(model::Timeline timeline, store::RowId gap)
{
    return share(QStringLiteral("gap %1 ").arg(gap) + timeline.key(), fetchGapUpwards, timeline, gap);
}

Task<Result<void>> TimelineSync::catchUp(model::Timeline timeline, int pages)
{
    const Context context = m_context;
    Result<Applied> applied = co_await refresh(timeline);
    if (context.scope.closed())
        co_return sessionEnded();
    for (; applied && applied->leftGap && pages > 0; --pages) {
        const auto gap = co_await newestGap(context, timeline);
        if (context.scope.closed())
            co_return sessionEnded();
        if (!gap || !*gap)
            break;
        applied = co_await fillGap(timeline, **gap);
        if (context.scope.closed())
            co_return sessionEnded();
    }
    if (!applied)
        co_return fail(applied.error());
    co_return {};
}

}
