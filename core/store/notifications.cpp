// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notifications.h"

#include "core/store/authorrows.h"
#include "core/store/entrypayload.h"
#include "core/store/posts.h"
#include "core/store/sequence.h"

#include <ranges>

namespace foyer::store::notifications {
namespace {

sequence::Item itemOf(Writer writer, model::AccountId account, const model::Notification &notification)
{
    sequence::Item item{.id = notification.serverId,
                        .kind = sequence::Kind::Notification,
                        .at = notification.createdAt,
                        .post = {},
                        .actor = saveAuthor(writer, account, notification.author, Sighting::Embedded),
                        .extra = notificationExtra(notification)};
    if (notification.post)
        item.post = posts::upsert(writer, account, *notification.post);
    return item;
}

// The newest rows down to the first that was seen; servers hand out ids in order, so that the marker needs not be a row that is there.
int unreadOf(Reader reader, model::AccountId account)
{
    const auto timeline = sequence::findTimeline(reader, account, sequence::notificationsKey);
    if (!timeline)
        return 0;
    const QString read = readUpTo(reader, account);
    auto row = reader.db.prepare("SELECT entry_id FROM entry WHERE timeline = ? AND kind <> 2 ORDER BY position DESC");
    row.with(*timeline);
    int count = 0;
    while (row.step() && (read.isEmpty() || sequence::newerId(row.text(0), read)))
        ++count;
    return count;
}

}

Applied apply(Writer writer, model::AccountId account, const model::Page<model::Notification> &page, bool atTop)
{
    using timelines::Place;
    // Oldest first, as in a timeline.
    QList<sequence::Item> items;
    for (const model::Notification &notification : page.items | std::views::reverse)
        items.prepend(itemOf(writer, account, notification));
    const qint64 timeline = sequence::timelineRow(writer, account, sequence::notificationsKey);
    // An older page continues a gap or the end: its first item tells which.
    const auto gap = atTop || items.isEmpty() ? std::nullopt : sequence::gapAround(writer, timeline, items.first().id);
    const Place place = atTop ? Place::Top : gap ? Place::Gap : Place::Bottom;
    const auto outcome = sequence::apply(writer, {.timeline = timeline, .place = place, .gap = gap.value_or(0)}, items, page.olderThan);
    if (atTop)
        sequence::markRefreshed(writer, timeline);
    if (!outcome.isEmpty()) {
        writer.changes.notifications.insert(account);
        writer.changes.sideBar.insert(account); // the number of unread ones
    }
    const auto inserted = outcome.inserted.size() - sequence::countGaps(writer, outcome.inserted);
    return {.inserted = static_cast<int>(inserted), .leftGap = outcome.leftGap};
}

QString newestId(Reader reader, model::AccountId account)
{
    return sequence::newestEntryId(reader, account, sequence::notificationsKey);
}

QString olderCursor(Reader reader, model::AccountId account)
{
    return sequence::olderCursor(reader, account, sequence::notificationsKey);
}

QString readUpTo(Reader reader, model::AccountId account)
{
    auto row = reader.db.prepare("SELECT server_id FROM notifications_read WHERE account = ?");
    return row.with(account).step() ? row.text(0) : QString();
}

int unread(Reader reader, const QList<model::AccountId> &accounts)
{
    int count = 0;
    for (const model::AccountId account : accounts)
        count += unreadOf(reader, account);
    return count;
}

void markRead(Writer writer, model::AccountId account, const QString &serverId)
{
    const QString before = readUpTo(writer, account);
    if (serverId.isEmpty() || (!before.isEmpty() && !sequence::newerId(serverId, before)))
        return;
    writer.db.prepare("INSERT OR REPLACE INTO notifications_read(account, server_id) VALUES(?, ?)").with(account, serverId).run();
    writer.changes.notifications.insert(account);
    writer.changes.sideBar.insert(account);
}

Timestamp refreshedAt(Reader reader, model::AccountId account)
{
    return sequence::refreshedAt(reader, account, sequence::notificationsKey);
}

}
