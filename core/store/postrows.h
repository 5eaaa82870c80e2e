// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// postrows: how two sightings of a post become one, and the words of a post in the full-text index. Inside core/store; its threads.
#pragma once

#include "core/model/post.h"
#include "core/store/authorrows.h"

namespace foyer::store {

// What to keep of what was stored and what has just been seen. `alone`: no other account has seen it, so whatever differs is new;
// otherwise servers render the same text differently, and the text changes only with a newer edit.
model::Post merged(const model::Post &before, const model::Post &now, bool alone);

// A version for the history, where the text of the post differs (N14).
std::optional<model::Revision> revisionOf(const model::Post &before, const model::Post &now);
void addRevision(Writer writer, PostId id, const model::Revision &revision);

// A new id for a post: see the table "post".
PostId freePostId(Reader reader, const model::Post &post);
// The smallest id that a post of this time or a later one can have.
PostId firstPostId(Timestamp createdAt);

}
