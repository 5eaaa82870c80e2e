// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes: what a commit changed, so that view models read just that. A value; made on the store thread, read on the main thread.
#pragma once

#include "core/model/timeline.h"

#include <QSet>

namespace foyer::store {

using PostId = qint64; // of a post in this database; the same post seen through several accounts has one
using RowId = qint64;  // of a row of a timeline; never used again for another

struct TimelineChange {
    model::AccountId account = 0;
    QString timeline; // model::Timeline::key()
    QList<RowId> inserted;
    QList<RowId> updated;
    QList<RowId> removed;
    bool reset = false; // too much changed to name: read anew
};

struct Changes {
    QList<TimelineChange> timelines;
    QSet<PostId> posts;                   // any account's view of these changed
    QSet<QString> authors;                // handles
    QSet<model::AccountId> notifications; // accounts whose notifications changed
    QSet<model::AccountId> sideBar;       // accounts whose lists, tags, filters, unread numbers or markers changed
    bool accounts = false;                // accounts were added, removed, reordered or changed

    bool isEmpty() const
    {
        return timelines.isEmpty() && posts.isEmpty() && authors.isEmpty() && notifications.isEmpty() && sideBar.isEmpty() && !accounts;
    }
};

}
