// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// upkeep: how large the database is and what may be forgotten. Called on the store's threads.
//
// Never forgotten: bookmarks, favourites, own posts, what is on screen, what another post quotes, the newest rows of a timeline and
// those around a read position. Timelines are cut at their lower end only: a row that went from the middle would leave a hole without a gap.
#pragma once

#include "core/store/store.h"

namespace foyer::store::upkeep {

struct Sizes {
    qint64 bytes = 0; // of the database
    qint64 posts = 0;
    qint64 authors = 0;
};
Sizes sizes(Reader reader);

// One step of forgetting what was seen longest ago, some hundred posts, where the database is larger than `bytes`. `onScreen`: posts
// that stay. Returns how many posts went; 0 = nothing more is to be done.
int prune(Writer writer, qint64 bytes, const QSet<PostId> &onScreen);
// After the last step: authors of whom nothing is left. Returns how many went.
int forgetAuthors(Writer writer);

}
