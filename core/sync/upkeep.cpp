// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/upkeep.h"

#include "core/store/upkeep.h"

#include <chrono>

namespace foyer::sync {
namespace {

using namespace std::chrono_literals;

constexpr auto afterStart = 1min; // the first page and the first fetch come first
constexpr auto between = 30min;
constexpr auto afterChoice = 2s; // a person may try several sizes

}

Upkeep::Upkeep(store::Store &store, PostsOnScreen postsOnScreen, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_postsOnScreen(std::move(postsOnScreen))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Upkeep::run);
    connect(this, &Upkeep::done, this, [this] { m_timer.start(between); });
    m_timer.start(afterStart);
}

Upkeep::~Upkeep()
{
    m_scope.close();
}

void Upkeep::setCeiling(qint64 bytes)
{
    if (bytes == m_ceiling)
        return;
    const bool chosen = m_ceiling != 0;
    m_ceiling = bytes;
    if (chosen && !m_running)
        m_timer.start(afterChoice);
}

void Upkeep::run()
{
    if (m_running || m_ceiling == 0 || m_store.openReport().readOnly)
        return;
    m_running = true;
    work(m_store, m_scope, this);
}

Task<void> Upkeep::work(store::Store &store, Scope scope, QPointer<Upkeep> self)
{
    int forgotten = 0;
    while (true) {
        const auto step = co_await store.write([bytes = self->m_ceiling, onScreen = self->m_postsOnScreen()](store::Writer writer) {
            return store::upkeep::prune(writer, bytes, onScreen);
        });
        if (scope.closed())
            co_return;
        forgotten += step.value_or(0);
        if (step.value_or(0) == 0)
            break;
    }
    if (forgotten > 0) {
        co_await store.write([](store::Writer writer) { store::upkeep::forgetAuthors(writer); });
        if (scope.closed())
            co_return;
        Q_EMIT self->forgot(forgotten);
    }
    self->m_running = false;
    Q_EMIT self->done();
}

}
