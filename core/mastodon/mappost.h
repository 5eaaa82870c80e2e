// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Status, StatusEdit, Context ↔ model. Pure; any thread.
#pragma once

#include "core/mastodon/entities/status.h"
#include "core/mastodon/mapcontext.h"
#include "core/model/timeline.h"

namespace foyer::mastodon {

// Nothing where the status has no id or no usable author. A boost gives what was boosted.
std::optional<model::Post> toPost(const entities::Status &status, MapContext &context);
entities::Status fromPost(const model::Post &post, const MapContext &context);

// A boost keeps who boosted.
std::optional<model::TimelineEntry> toEntry(const entities::Status &status, MapContext &context);
entities::Status fromEntry(const model::TimelineEntry &entry, const MapContext &context);

model::Thread toThread(const entities::Context &thread, MapContext &context);
std::optional<model::Revision> toRevision(const entities::StatusEdit &edit, MapContext &context);

model::Reaction toReaction(const entities::Reaction &reaction, const MapContext &context);
entities::Reaction fromReaction(const model::Reaction &reaction);

}
