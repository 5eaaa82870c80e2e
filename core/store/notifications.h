// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// notifications: what happened to the accounts, grouped on this side. Called on the store's threads.
#pragma once

#include "core/model/notification.h"
#include "core/store/store.h"

namespace foyer::store::notifications {

using RowId = qint64;

// Stores a page; like timelines, what is missing between two pages is known by a gap. A page that is not from the top continues the gap
// that its first notification belongs into, or else the end.
struct Applied {
    int inserted = 0;
    bool leftGap = false;
};
Applied apply(Writer writer, model::AccountId account, const model::Page<model::Notification> &page, bool atTop);

struct Group {
    RowId id = 0; // of its newest notification
    model::AccountId account = 0;
    model::Notification newest;   // its kind, post, time
    QList<model::Author> authors; // the newest first, at most 8
    int count = 1;                // how many notifications
    bool unread = false;
    bool gap = false;  // something is missing below
    QString olderThan; // of a gap: its cursor
};

struct View {
    QList<model::AccountId> accounts;
    QList<model::Notification::Kind> kinds; // empty = all
    bool grouped = true;                    // false: each by itself
};

// Favourites and boosts of one post, and follows, within 24 h of each other are one group, as long as no other group of the same post came between.
QList<Group> window(Reader reader, const View &view, std::optional<RowId> olderThan, int count);
QList<model::Notification> single(Reader reader, const View &view, std::optional<RowId> olderThan, int count); // ungrouped
QString newestId(Reader reader, model::AccountId account);
QString olderCursor(Reader reader, model::AccountId account);

QString readUpTo(Reader reader, model::AccountId account); // server id; empty = nothing yet
int unread(Reader reader, const QList<model::AccountId> &accounts);
// Everything up to and with this server id has been seen; never goes back.
void markRead(Writer writer, model::AccountId account, const QString &serverId);
Timestamp refreshedAt(Reader reader, model::AccountId account);

}
