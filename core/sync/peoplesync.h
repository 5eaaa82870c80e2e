// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PeopleSync: fetches profiles and search results and stores what they hold. Owned by a Session; main thread.
#pragma once

#include "core/store/people.h"
#include "core/store/posts.h"
#include "core/sync/context.h"

namespace foyer::sync {

class PeopleSync
{
public:
    explicit PeopleSync(Context context)
        : m_context(std::move(context))
    {
    }

    Task<Result<QString>> refreshAuthor(QString serverId); // profile and relationship; the author's handle
    Task<Result<QString>> lookUp(QString handle);          // the same by handle, known to the server or not; the author's server id
    // A list of people from its top, or what comes below what is stored of it; with it, how they stand to the account.
    Task<Result<void>> refreshList(store::people::List list);
    Task<Result<void>> continueList(store::people::List list);
    // Who of the followed follows a person, and the person's hashtags.
    Task<Result<void>> refreshCompany(QString serverId, bool familiar);
    // Results are stored before they come back, so that they open offline later.
    Task<Result<model::SearchResults>> search(QString words, backend::Backend::SearchFor what, bool resolve, int offset);

private:
    Context m_context;
};

}
