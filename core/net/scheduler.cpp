// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/scheduler.h"

#include "core/net/lanes.h"

#include <QRandomGenerator>

namespace foyer::net {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

// A quarter up or down, so that many clients that failed together do not come back together.
milliseconds withJitter(milliseconds delay)
{
    return delay * QRandomGenerator::global()->bounded(75, 126) / 100;
}

bool mayRepeat(const Request &request, const Result<Response> &result)
{
    if (request.method != "GET" && request.method != "HEAD")
        return false;
    if (!result)
        return request.background ? retriesByItself(result.error().kind) : result.error().kind == ErrorKind::Unreachable;
    const int status = result->status;
    return status == 429 || status == 502 || status == 503 || status == 504 || (request.background && status == 500);
}

// How long to wait before the same again; nothing = this result stands.
std::optional<milliseconds> delayBeforeRepeat(const Request &request, const Result<Response> &result, int tries)
{
    const int mostTries = request.background ? 3 : 2;
    if (tries >= mostTries || !mayRepeat(request, result))
        return {};
    if (result && result->status == 429)
        return milliseconds(0); // the lane's pause holds it
    return withJitter(request.background ? (tries == 1 ? 2s : 8s) : 300ms);
}

// Static, so that it may outlive the scheduler.
Task<Result<Response>> sendInTurn(std::shared_ptr<Lanes> lanes, Request request)
{
    Timestamp earliest;
    Result<Response> last = fail(ErrorKind::Cancelled);
    for (int tries = 1;; ++tries) {
        const Result<void> turn = co_await lanes->turn(request, earliest);
        if (!turn)
            co_return tries == 1 ? fail(turn.error()) : last;
        if (lanes->closed())
            co_return fail(ErrorKind::Cancelled);
        last = co_await lanes->next().send(request);
        if (lanes->closed())
            co_return last;
        lanes->done(request, last);
        const std::optional<milliseconds> delay = delayBeforeRepeat(request, last, tries);
        if (!delay)
            co_return last;
        earliest.ms = lanes->now().ms + delay->count();
    }
}

}

Scheduler::Scheduler(Transport &next, const Clock &clock)
    : m_lanes(std::make_shared<Lanes>(next, clock))
{
}

Scheduler::~Scheduler()
{
    m_lanes->close();
}

Task<Result<Response>> Scheduler::send(Request request)
{
    return sendInTurn(m_lanes, std::move(request));
}

}
