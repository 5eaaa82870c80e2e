// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Link headers (RFC 8288) as cursors: which query asks for the next older and the next newer page. Pure; any thread.
#pragma once

#include "core/model/timeline.h"
#include "core/net/http.h"

#include <QUrlQuery>

namespace foyer::mastodon {

struct PageLinks {
    bool told = false; // the server sent links at all; without "next" this was then the last page
    // An id for max_id or min_id; or "?" and a whole query where the server counts otherwise.
    QString olderThan;
    QString justAfter;

    bool operator==(const PageLinks &) const = default;
};

PageLinks pageLinks(const net::Headers &headers);

// Adds a cursor, of ours or of pageLinks(), to a query.
void addCursor(QUrlQuery &query, const model::Cursor &cursor);

}
