// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DemoTransport: two small Mastodon servers in process, so that all of Foyer can be tried without a network, an account or a
// server. Answers the client API for demoAccounts() and paints the pictures that it tells of. Main thread; the composition
// root owns it. It opens no socket: an address of any other host is answered as unreachable.
#pragma once

#include "app/demo/answer.h"
#include "core/base/clock.h"
#include "core/net/http.h"

namespace foyer::demo {

class DemoTransport : public net::Transport
{
public:
    // The clock must outlive this. What is "12 minutes ago" is so from now on; some posts come in within the next minutes.
    explicit DemoTransport(const Clock &clock);

    Task<Result<net::Response>> send(net::Request request) override;

    // Shows the world as it was that long ago, until called with 0. A page that is fetched before and one after leave a gap.
    void goBack(std::chrono::milliseconds by) { m_back = by; }

private:
    const World &world();
    Answer answer(const net::Request &request, int server);

    const Clock &m_clock;
    const Timestamp m_started;
    std::chrono::milliseconds m_back{0};
    std::shared_ptr<const World> m_world; // loaded at the first request
    QList<Route> m_routes;
    Markers m_markers;
};

}
