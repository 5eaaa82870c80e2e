// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scheduler: a Transport that is polite to every server. One lane per origin: at most 4 API requests and 6 media requests at once, what the
// person waits for before what runs in the background, pauses that a server asks for obeyed by everybody, and few retries.
// Owned by the composition root, which destroys it before the transport behind it; main thread.
//
// What the person waits for fails fast: it waits for a pause of at most 3 s, else it ends with RateLimited, and it is tried twice at most.
// Background requests wait up to 10 min and are tried three times. Only GET and HEAD are ever repeated. What comes back is the last
// answer or Error.
#pragma once

#include "core/base/clock.h"
#include "core/net/http.h"

namespace foyer::net {

class Lanes;

class Scheduler : public Transport
{
public:
    Scheduler(Transport &next, const Clock &clock);
    ~Scheduler() override; // what waits ends with Cancelled

    Task<Result<Response>> send(Request request) override;

private:
    std::shared_ptr<Lanes> m_lanes; // shared with the coroutines that are under way
};

}
