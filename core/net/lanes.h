// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes: who may send now. The bookkeeping behind Scheduler; main thread.
//
// 1. A lane never has more requests under way than places; background requests leave one of them to the person.
// 2. Every granted turn is given back by exactly one done().
// 3. While a lane is paused nothing of it starts; whoever would wait longer than it may gets RateLimited at once.
// 4. At most maxWaiting requests wait in a lane. At maxLanes lanes those without traffic go, paused ones last.
#pragma once

#include "core/base/clock.h"
#include "core/net/http.h"

#include <QFuture>
#include <QPromise>
#include <QTimer>
#include <array>
#include <deque>

namespace foyer::net {

class Lanes
{
public:
    static constexpr std::size_t maxLanes = 256;      // S9: bounded, whatever hosts posts name
    static constexpr std::size_t maxWaiting = 500;    // in one lane
    static constexpr std::array<int, 2> places{4, 6}; // API, media

    Lanes(Transport &next, const Clock &clock);

    // Resolves when the request may start, not before `earliest`; then done() is owed. An Error means that it may not.
    QFuture<Result<void>> turn(const Request &request, Timestamp earliest);
    void done(const Request &request, const Result<Response> &result);

    void close(); // every waiting turn fails with Cancelled
    bool closed() const { return m_closed; }
    Transport &next() { return m_next; }
    Timestamp now() const { return m_clock.now(); }
    std::size_t count() const { return m_lanes.size(); }

private:
    struct Waiter {
        QPromise<Result<void>> promise;
        Timestamp earliest;
        bool background = false;
    };
    struct Lane {
        std::array<int, 2> active{};
        std::array<std::deque<Waiter>, 2> waiting; // [API, media], foreground first
        Timestamp pausedUntil;
        Timestamp backgroundFrom; // the next background request, so that a nearly used-up limit lasts
        QString host;
        std::chrono::milliseconds spacing{0};
        int refusals = 0; // 429 without a Retry-After, one after another

        bool hasTraffic() const;
    };

    void pump();
    void pump(Lane &lane, Timestamp now, Timestamp &nextDue);
    static void refuseImpatient(Lane &lane, Timestamp now);
    static Timestamp dueTime(const Lane &lane, const Waiter &waiter);
    void noteLimits(Lane &lane, const Response &response, bool isGet);
    void dropIdleLanes();

    Transport &m_next;
    const Clock &m_clock;
    QHash<QString, std::shared_ptr<Lane>> m_lanes;
    QTimer m_wake;
    bool m_closed = false;
};

}
