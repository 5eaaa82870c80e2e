// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/timelinesync.h"

#include <QPromise>

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
    if (!context.contact.note(page))
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
