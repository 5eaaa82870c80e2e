// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/entities/status.h"

namespace foyer::json {

void Fields<mastodon::entities::Quote>::complete(Value value, E &quote, int depth)
{
    // Akkoma, Fedibird, Iceshrimp and others write the quoted status itself: it is known by its author.
    if (quote.quotedStatus || depth >= maxDepth || !value["account"].isObject())
        return;
    quote.quotedStatus = std::make_shared<mastodon::entities::Status>();
    detail::Codec<mastodon::entities::Status>::read(value, *quote.quotedStatus, depth + 1);
}

}
