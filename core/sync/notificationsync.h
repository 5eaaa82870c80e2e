// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NotificationSync: fetches notifications and stores them; keeps the server's marker. Owned by a Session; main thread.
#pragma once

#include "core/store/notifications.h"
#include "core/sync/context.h"

namespace foyer::sync {

class NotificationSync
{
public:
    explicit NotificationSync(Context context)
        : m_context(std::move(context))
    {
    }

    Task<Result<int>> refresh(); // how many were new; takes over the server's read marker, too
    Task<Result<int>> loadOlder();
    Task<Result<int>> fillGap(QString olderThan);        // the cursor that the gap holds
    Task<Result<void>> markRead(QString newestServerId); // here at once, then at the server

private:
    Context m_context;
};

}
