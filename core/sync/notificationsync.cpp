// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/notificationsync.h"

namespace foyer::sync {
namespace {

using store::notifications::Applied;

Task<Result<int>> fetch(Context context, model::Cursor cursor, bool atTop)
{
    Result<model::Page<model::Notification>> page = co_await context.backend.notifications({}, cursor);
    if (context.scope.closed())
        co_return sessionEnded();
    if (!context.contact.note(page))
        co_return fail(page.error());
    const Result<Applied> applied = co_await context.store.write([account = context.account, page = std::move(*page), atTop](store::Writer writer) {
        return store::notifications::apply(writer, account, page, atTop);
    });
    if (!applied)
        co_return fail(applied.error());
    co_return applied->inserted;
}

Task<Result<int>> fetchNewest(Context context)
{
    const Result<int> inserted = co_await fetch(context, {}, true);
    if (!inserted)
        co_return inserted;
    if (context.scope.closed())
        co_return sessionEnded();
    const Result<model::Marker> marker = co_await context.backend.marker(QStringLiteral("notifications"));
    if (context.scope.closed())
        co_return sessionEnded();
    // Without markers the unread state is this side's alone: no reason to fail.
    if (marker && !marker->lastReadId.isEmpty()) {
        co_await context.store.write(
            [account = context.account, id = marker->lastReadId](store::Writer writer) { store::notifications::markRead(writer, account, id); });
    }
    co_return inserted;
}

Task<Result<int>> fetchOlder(Context context)
{
    const Result<QString> cursor = co_await context.store.read(
        [account = context.account](store::Reader reader) { return store::notifications::olderCursor(reader, account); });
    if (context.scope.closed())
        co_return sessionEnded();
    if (!cursor)
        co_return fail(cursor.error());
    if (cursor->isEmpty())
        co_return 0;
    co_return co_await fetch(context, {.olderThan = *cursor}, false);
}

Task<Result<void>> mark(Context context, QString newestServerId)
{
    const auto saved = co_await context.store.write(
        [account = context.account, newestServerId](store::Writer writer) { store::notifications::markRead(writer, account, newestServerId); });
    if (context.scope.closed())
        co_return sessionEnded();
    if (!saved)
        co_return fail(saved.error());
    const Result<model::Marker> marker = co_await context.backend.saveMarker(QStringLiteral("notifications"), newestServerId);
    if (!marker && isConnectionTrouble(marker.error().kind))
        co_return fail(marker.error());
    co_return {};
}

}

Task<Result<int>> NotificationSync::refresh()
{
    return fetchNewest(m_context);
}

Task<Result<int>> NotificationSync::loadOlder()
{
    return fetchOlder(m_context);
}

Task<Result<int>> NotificationSync::fillGap(QString olderThan)
{
    return fetch(m_context, {.olderThan = olderThan}, false);
}

Task<Result<void>> NotificationSync::markRead(QString newestServerId)
{
    return mark(m_context, newestServerId);
}

}
