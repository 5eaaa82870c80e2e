// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RateLimit: what a server's answer says about how fast it may be asked. Pure; any thread.
#pragma once

#include "core/base/timestamp.h"
#include "core/net/http.h"

#include <optional>

namespace foyer::net {

struct RateLimit {
    int limit = 0;     // requests per window
    int remaining = 0; // until reset
    Timestamp reset;
};

// X-RateLimit-Limit, -Remaining, -Reset (a date, seconds since 1970, or seconds from now). Nothing where one of them is missing.
std::optional<RateLimit> rateLimitOf(const Response &response, Timestamp now);

// Retry-After as seconds or as a date (RFC 9110 § 10.2.3); 0 = nothing of use was said.
std::chrono::milliseconds retryAfterOf(const Response &response, Timestamp now);

// How long to wait between requests so that the window's rest lasts; 0 while there is plenty.
std::chrono::milliseconds spacingOf(const RateLimit &limit, Timestamp now);

}
