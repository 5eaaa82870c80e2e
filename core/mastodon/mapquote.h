// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A status' quote, in all the shapes that servers write it, ↔ model. Pure; any thread.
#pragma once

#include "core/mastodon/entities/status.h"
#include "core/mastodon/mapcontext.h"
#include "core/model/post.h"

namespace foyer::mastodon {

// Nothing where the status quotes nothing.
std::optional<model::Quote> toQuote(const entities::Status &status, MapContext &context);
entities::Quote fromQuote(const model::Quote &quote, const MapContext &context);

}
