// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/lanes.h"

#include "core/base/log.h"
#include "core/net/connectionrules.h"
#include "core/net/ratelimit.h"

#include <algorithm>

namespace foyer::net {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds longestPause = 1h; // whatever a server asks: after that, ask again
constexpr milliseconds firstGuess = 5s;   // a 429 that does not say how long; doubled each time
constexpr milliseconds longestSpacing = 60s;
constexpr milliseconds longestNap = 1s; // the clock may jump (sleep of the computer), timers do not see that

std::size_t kindOf(const Request &request)
{
    return request.media ? 1 : 0;
}

milliseconds patience(bool background)
{
    return background ? milliseconds(10min) : milliseconds(3s);
}

std::unexpected<Error> pausedError(const QString &host, qint64 waitMs)
{
    return fail(Error{.kind = ErrorKind::RateLimited,
                      .detail = QStringLiteral("waiting, as the server asked"),
                      .retryAfter = std::chrono::seconds((waitMs + 999) / 1000),
                      .subject = host});
}

QFuture<Result<void>> settled(Result<void> result)
{
    return QtFuture::makeReadyValueFuture(std::move(result));
}

}

Lanes::Lanes(Transport &next, const Clock &clock)
    : m_next(next)
    , m_clock(clock)
{
    m_wake.setSingleShot(true);
    QObject::connect(&m_wake, &QTimer::timeout, &m_wake, [this] { pump(); });
}

bool Lanes::Lane::hasTraffic() const
{
    return active[0] + active[1] > 0 || !waiting[0].empty() || !waiting[1].empty();
}

QFuture<Result<void>> Lanes::turn(const Request &request, Timestamp earliest)
{
    const Timestamp now = m_clock.now();
    const QString origin = originOf(request.url);
    if (!m_lanes.contains(origin)) {
        if (m_lanes.size() >= static_cast<qsizetype>(maxLanes))
            dropIdleLanes();
        m_lanes.insert(origin, std::make_shared<Lane>());
    }
    Lane &lane = *m_lanes[origin];
    lane.host = request.url.host();
    lane.pausedUntil.ms = std::min(lane.pausedUntil.ms, now.ms + longestPause.count()); // a clock that was set back

    if (const qint64 wait = lane.pausedUntil.ms - now.ms; wait > patience(request.background).count())
        return settled(pausedError(lane.host, wait));
    auto &queue = lane.waiting[kindOf(request)];
    if (queue.size() >= maxWaiting)
        return settled(fail(ErrorKind::RateLimited, QStringLiteral("too many requests are waiting"), request.url.host()));

    Waiter waiter{.promise = {}, .earliest = earliest, .background = request.background};
    waiter.promise.start();
    QFuture<Result<void>> future = waiter.promise.future();
    const auto behind = request.background ? queue.end() : std::ranges::find_if(queue, &Waiter::background);
    queue.insert(behind, std::move(waiter));
    pump();
    return future;
}

void Lanes::done(const Request &request, const Result<Response> &result)
{
    if (m_closed)
        return;
    const auto found = m_lanes.constFind(originOf(request.url));
    if (found == m_lanes.cend())
        return;
    Lane &lane = **found;
    --lane.active[kindOf(request)];
    if (result)
        noteLimits(lane, *result, request.method == "GET");
    pump();
}

void Lanes::noteLimits(Lane &lane, const Response &response, bool isGet)
{
    const Timestamp now = m_clock.now();
    const std::optional<RateLimit> limit = rateLimitOf(response, now);
    milliseconds pause{0};
    if (response.status == 429) {
        pause = retryAfterOf(response, now);
        if (pause == 0ms && limit)
            pause = milliseconds(std::max(qint64(0), limit->reset.ms - now.ms));
        if (pause == 0ms)
            pause = firstGuess * (1 << std::min(lane.refusals, 6));
        ++lane.refusals;
    } else {
        lane.refusals = 0;
        if (response.status == 503)
            pause = retryAfterOf(response, now);
        // Limits of writing (posts per hours, uploads) are counted apart and say nothing about reading.
        if (limit && isGet && response.status < 400) {
            lane.spacing = std::min(spacingOf(*limit, now), longestSpacing);
            lane.backgroundFrom.ms = lane.spacing > 0ms ? now.ms + lane.spacing.count() : 0;
            if (limit->remaining <= 0)
                pause = milliseconds(std::max(qint64(0), limit->reset.ms - now.ms));
        }
    }
    pause = std::min(pause, longestPause);
    if (pause > 0ms) {
        lane.pausedUntil.ms = std::max(lane.pausedUntil.ms, now.ms + pause.count());
        refuseImpatient(lane, now);
        qCInfo(logNet) << response.url.host() << "asks for a pause of" << pause.count() << "ms";
    }
}

void Lanes::refuseImpatient(Lane &lane, Timestamp now)
{
    const qint64 wait = lane.pausedUntil.ms - now.ms;
    for (auto &queue : lane.waiting) {
        for (auto waiter = queue.begin(); waiter != queue.end();) {
            if (wait <= patience(waiter->background).count()) {
                ++waiter;
                continue;
            }
            waiter->promise.addResult(Result<void>(pausedError(lane.host, wait)));
            waiter->promise.finish();
            waiter = queue.erase(waiter);
        }
    }
}

Timestamp Lanes::dueTime(const Lane &lane, const Waiter &waiter)
{
    Timestamp due = std::max(lane.pausedUntil, waiter.earliest);
    return waiter.background ? std::max(due, lane.backgroundFrom) : due;
}

void Lanes::pump()
{
    if (m_closed)
        return;
    const Timestamp now = m_clock.now();
    Timestamp nextDue;
    for (const std::shared_ptr<Lane> &lane : std::as_const(m_lanes))
        pump(*lane, now, nextDue);
    if (nextDue.isKnown())
        m_wake.start(std::clamp(milliseconds(nextDue.ms - now.ms), 1ms, longestNap));
    else
        m_wake.stop();
}

void Lanes::pump(Lane &lane, Timestamp now, Timestamp &nextDue)
{
    for (const std::size_t kind : {std::size_t(0), std::size_t(1)}) {
        auto &queue = lane.waiting[kind];
        for (auto waiter = queue.begin(); waiter != queue.end();) {
            const int room = places[kind] - lane.active[kind] - (waiter->background ? 1 : 0);
            if (room <= 0)
                break; // whoever is done pumps again
            if (const Timestamp due = dueTime(lane, *waiter); due > now) {
                nextDue = nextDue.isKnown() ? std::min(nextDue, due) : due;
                ++waiter;
                continue;
            }
            ++lane.active[kind];
            if (waiter->background && lane.spacing > 0ms)
                lane.backgroundFrom.ms = now.ms + lane.spacing.count();
            QPromise<Result<void>> promise = std::move(waiter->promise);
            waiter = queue.erase(waiter);
            promise.addResult(Result<void>());
            promise.finish();
        }
    }
}

void Lanes::dropIdleLanes()
{
    const Timestamp now = m_clock.now();
    m_lanes.removeIf([now](const auto &entry) { return !entry.value()->hasTraffic() && entry.value()->pausedUntil <= now; });
    if (m_lanes.size() >= static_cast<qsizetype>(maxLanes))
        m_lanes.removeIf([](const auto &entry) { return !entry.value()->hasTraffic(); });
}

void Lanes::close()
{
    m_closed = true;
    m_wake.stop();
    for (const std::shared_ptr<Lane> &lane : std::as_const(m_lanes)) {
        for (auto &queue : lane->waiting) {
            for (Waiter &waiter : queue) {
                waiter.promise.addResult(Result<void>(fail(ErrorKind::Cancelled)));
                waiter.promise.finish();
            }
            queue.clear();
        }
    }
}

}
