// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// upkeep: how large the database is and what may be forgotten. Called on the store's threads.
#pragma once

#include "core/store/store.h"

namespace foyer::store::upkeep {

struct Sizes {
    qint64 bytes = 0; // of the database
    qint64 posts = 0;
    qint64 authors = 0;
};
Sizes sizes(Reader reader);

// Forgets the oldest posts until the database is below `bytes`. Never: bookmarks, own posts, drafts, the outbox, the newest 400 rows of
// a timeline, and the rows around a read position. Returns how many posts went. Works in steps of at most 500 posts a call.
int prune(Writer writer, qint64 bytes);

}
