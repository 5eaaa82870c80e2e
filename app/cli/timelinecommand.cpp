// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/printing.h"
#include "app/cli/terminal.h"
#include "app/profile/profile.h"
#include "core/store/timelines.h"

#include <QCoroTask>

namespace foyer::app {
namespace {

using store::timelines::Window;

Result<Window> storedWindow(sync::Session &session, store::Store &store, const model::Timeline &timeline, int limit)
{
    // Some rows more than asked for, since gaps are rows, too.
    return store.readNow([view = store::timelines::View{.accounts = {session.account().id}, .timeline = timeline}, limit](store::Reader reader) {
        return store::timelines::around(reader, view, std::nullopt, 0, limit + 20);
    });
}

// The posts above the first gap, at most `limit`.
QList<model::TimelineEntry> entriesAboveGap(const Window &window, int limit)
{
    QList<model::TimelineEntry> entries;
    for (const store::timelines::Row &row : window.rows) {
        if (row.gap || entries.size() == limit)
            break;
        entries.append(model::TimelineEntry{.id = row.entryId, .post = row.post, .boost = row.boost});
    }
    return entries;
}

std::optional<store::RowId> firstGap(const Window &window)
{
    for (const store::timelines::Row &row : window.rows) {
        if (row.gap)
            return row.id;
    }
    return std::nullopt;
}

// Refreshes, then fills gaps and pages on until `limit` posts stand together or the server has no more.
Task<Result<void>> fetchUntil(Profile *profile, sync::Session *session, model::Timeline timeline, int limit)
{
    Result<store::timelines::Applied> applied = co_await session->timelines().refresh(timeline);
    while (applied) {
        const Result<Window> window = storedWindow(*session, profile->store(), timeline, limit);
        if (!window)
            co_return fail(window.error());
        if (entriesAboveGap(*window, limit).size() >= limit)
            co_return {};
        if (const auto gap = firstGap(*window)) {
            applied = co_await session->timelines().fillGap(timeline, *gap);
        } else {
            applied = co_await session->timelines().loadOlder(timeline);
            if (applied && applied->inserted == 0)
                co_return {};
        }
    }
    co_return fail(applied.error());
}

Task<Result<void>> fetchNotificationsUntil(Profile *profile, sync::Session *session, int limit)
{
    Result<int> inserted = co_await session->notifications().refresh();
    while (inserted) {
        const auto stored = storedNotifications(*profile, *session, limit);
        if (!stored)
            co_return fail(stored.error());
        if (stored->size() >= limit)
            co_return {};
        inserted = co_await session->notifications().loadOlder();
        if (inserted && *inserted == 0)
            co_return {};
    }
    co_return fail(inserted.error());
}

int printEntries(Profile &profile, sync::Session &session, const CommandLine &line, const model::Timeline &timeline)
{
    const Result<Window> window = storedWindow(session, profile.store(), timeline, line.limit);
    if (!window)
        return printError(window.error());
    QList<model::TimelineEntry> entries = entriesAboveGap(*window, line.limit);
    for (const model::TimelineEntry &entry : std::as_const(entries)) {
        if (line.json)
            printLine(entryJson(session.account(), entry));
        else
            printLine(entryText(entry));
    }
    return 0;
}

int printNotifications(Profile &profile, sync::Session &session, const CommandLine &line)
{
    const auto stored = storedNotifications(profile, session, line.limit);
    if (!stored)
        return printError(stored.error());
    for (const model::Notification &notification : *stored) {
        if (line.json)
            printLine(notificationJson(session.account(), notification));
        else
            printLine(notificationText(notification));
    }
    return 0;
}

}

int printTimeline(Profile &profile, const CommandLine &line, const PrintTimeline &command)
{
    sync::Session *session = sessionFor(profile, line.account);
    if (!session)
        return printNoAccount(line.account);
    int code = 0;
    if (!line.offline) {
        profile.loadTokens();
        const Result<void> fetched = command.notifications ? QCoro::waitFor(fetchNotificationsUntil(&profile, session, line.limit))
                                                           : QCoro::waitFor(fetchUntil(&profile, session, command.timeline, line.limit));
        // What is stored is still worth reading without a connection; any other trouble is the answer.
        if (!fetched)
            code = printTrouble(*session, fetched.error());
        if (!fetched && !isConnectionTrouble(fetched.error().kind))
            return code;
    }
    const int printed = command.notifications ? printNotifications(profile, *session, line) : printEntries(profile, *session, line, command.timeline);
    return std::max(code, printed);
}

}
