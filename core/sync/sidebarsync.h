// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SideBarSync: fetches what stands around the timelines: lists, tags, filters, emoji, trends, the account itself. Owned by a Session; main thread.
#pragma once

#include "core/store/sidebar.h"
#include "core/sync/context.h"

namespace foyer::sync {

class SideBarSync
{
public:
    explicit SideBarSync(Context context)
        : m_context(std::move(context))
    {
    }

    // Each part on its own: what a server lacks leaves the others. Only trouble with the connection is an Error.
    Task<Result<void>> refresh();
    Task<Result<void>> refreshTrends();
    // The account and its server; stored.
    Task<Result<model::Account>> refreshAccount(model::Account account);

private:
    Context m_context;
};

}
