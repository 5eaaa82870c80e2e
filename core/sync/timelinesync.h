// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineSync: fetches pieces of timelines and stores them. Owned by a Session; main thread.
#pragma once

#include "core/store/timelines.h"
#include "core/sync/context.h"

#include <QFuture>
#include <QHash>

namespace foyer::sync {

class TimelineSync
{
public:
    explicit TimelineSync(Context context)
        : m_context(std::move(context))
    {
    }

    // At most one request of a kind per timeline runs; a second caller shares its result.
    Task<Result<store::timelines::Applied>> refresh(model::Timeline timeline);
    Task<Result<store::timelines::Applied>> loadOlder(model::Timeline timeline); // inserts 0 at the end of the timeline
    Task<Result<store::timelines::Applied>> fillGap(model::Timeline timeline, store::RowId gap);
    // The same from its older end, for who reads upwards; where a server cannot tell that end, as fillGap().
    Task<Result<store::timelines::Applied>> fillGapUpwards(model::Timeline timeline, store::RowId gap);
    // Refreshes, then closes the newest gap with at most `pages` further pages: after the stream was away.
    Task<Result<void>> catchUp(model::Timeline timeline, int pages);

private:
    using Shared = QFuture<Result<store::timelines::Applied>>;

    Task<Result<store::timelines::Applied>> share(QString key,
                                                  Task<Result<store::timelines::Applied>> (*fetch)(Context, model::Timeline, store::RowId),
                                                  model::Timeline timeline, store::RowId gap);

    Context m_context;
    QHash<QString, Shared> m_running;
};

}
