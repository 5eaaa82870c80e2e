// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PostSync: fetches single posts, threads and edit histories and stores them. Owned by a Session; main thread.
#pragma once

#include "core/store/posts.h"
#include "core/sync/context.h"

namespace foyer::sync {

class PostSync
{
public:
    explicit PostSync(Context context)
        : m_context(std::move(context))
    {
    }

    Task<Result<store::PostId>> fetch(QString serverId);
    Task<Result<store::PostId>> refreshThread(QString serverId); // the post, its ancestors and its replies
    // The same for a post that was seen as a guest elsewhere: the account's server has to find it by its address first.
    Task<Result<store::PostId>> findThread(QString uri);
    Task<Result<void>> refreshHistory(QString serverId);

private:
    Context m_context;
};

}
