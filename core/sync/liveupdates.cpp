// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/liveupdates.h"

#include "core/base/log.h"
#include "core/store/posts.h"

#include <chrono>

namespace foyer::sync {

using namespace std::chrono_literals;
using store::Writer;
using store::timelines::Place;

namespace {

// What Mastodon's own web client does without streaming is one request a timeline every 60 s or slower.
constexpr auto pollEvery = 60s;
// While the stream is healthy, a look now and then still heals what a lost frame left out.
constexpr auto pollBesideStream = 15min;
// Offline: often enough to be back soon, seldom enough to cost nothing.
constexpr auto pollOffline = 30s;
// 200 posts after an absence; what is further down stays a gap for the reader to open.
constexpr int catchUpPages = 4;

struct Storing {
    Context context;
    bool unbroken;

    void operator()(const backend::EntryArrived &arrived) const
    {
        const model::Page<model::TimelineEntry> page{.items = {arrived.entry}};
        context.store.write([account = context.account, timelines = arrived.timelines, page, unbroken = unbroken](Writer writer) {
            for (const model::Timeline &timeline : timelines)
                store::timelines::apply(writer, {.account = account, .timeline = timeline, .place = Place::Stream, .fillsFrom = unbroken}, page);
        });
    }
    void operator()(const backend::PostEdited &edited) const
    {
        context.store.write([account = context.account, post = edited.post](Writer writer) { store::posts::upsert(writer, account, post); });
    }
    void operator()(const backend::PostDeleted &deleted) const
    {
        context.store.write([account = context.account, id = deleted.serverId](Writer writer) { store::posts::markDeleted(writer, account, id); });
    }
    void operator()(const backend::NotificationArrived &arrived) const
    {
        const model::Page<model::Notification> page{.items = {arrived.notification}};
        context.store.write([account = context.account, page](Writer writer) { store::notifications::apply(writer, account, page, true); });
    }
    void operator()(const backend::FiltersChanged &) const {}
    void operator()(const backend::AnnouncementChanged &) const {}
};

}

LiveUpdates::LiveUpdates(Context context, TimelineSync &timelines, NotificationSync &notifications, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_timelines(timelines)
    , m_notifications(notifications)
{
    connect(&m_poll, &QTimer::timeout, this, &LiveUpdates::catchUp);
}

LiveUpdates::~LiveUpdates() = default;

void LiveUpdates::start()
{
    if (m_running)
        return;
    m_running = true;
    m_stream = m_context.backend.openStream();
    if (m_stream) {
        connect(m_stream.get(), &backend::Stream::arrived, this, &LiveUpdates::take);
        connect(m_stream.get(), &backend::Stream::connected, this, [this] {
            ++m_connection;
            m_connected = true;
            catchUp();
        });
        connect(m_stream.get(), &backend::Stream::disconnected, this, [this] {
            m_connected = false;
            m_unbroken = false;
        });
        connect(m_stream.get(), &backend::Stream::refused, this, [this] {
            qCInfo(logSync) << "no streaming for this account: polling";
            m_connected = false;
            m_unbroken = false;
            m_poll.start(pollEvery);
        });
        watchStream();
        m_stream->start();
    }
    catchUp();
}

void LiveUpdates::stop()
{
    m_running = false;
    m_connected = false;
    m_unbroken = false;
    m_poll.stop();
    m_stream.reset();
}

void LiveUpdates::watch(const model::Timeline &timeline)
{
    ++m_watchers[timeline.key()];
    watchStream();
}

void LiveUpdates::unwatch(const model::Timeline &timeline)
{
    const auto watcher = m_watchers.find(timeline.key());
    if (watcher != m_watchers.end() && --watcher->second == 0)
        m_watchers.erase(watcher);
    watchStream();
}

void LiveUpdates::retry()
{
    if (m_running)
        catchUp();
}

void LiveUpdates::watchStream()
{
    if (m_stream)
        m_stream->watch(watched());
}

QList<model::Timeline> LiveUpdates::watched() const
{
    QList<model::Timeline> timelines;
    for (const auto &[key, count] : m_watchers) {
        if (const auto timeline = model::Timeline::fromKey(key))
            timelines << *timeline;
    }
    return timelines;
}

void LiveUpdates::take(const backend::StreamEvent &event)
{
    m_context.contact.answered();
    std::visit(Storing{m_context, m_unbroken}, event);
    if (std::holds_alternative<backend::FiltersChanged>(event))
        Q_EMIT filtersChanged();
}

void LiveUpdates::catchUp()
{
    if (!m_running || m_catchingUp)
        return;
    m_catchingUp = true;
    catchUpAll(m_context, this);
}

Task<void> LiveUpdates::catchUpAll(Context context, QPointer<LiveUpdates> self)
{
    const int connection = self->m_connected ? self->m_connection : 0;
    const Result<void> home = co_await self->m_timelines.catchUp({model::Timeline::Kind::Home, {}}, catchUpPages);
    if (context.scope.closed() || !self)
        co_return;
    if (home)
        co_await self->m_notifications.refresh();
    if (context.scope.closed() || !self)
        co_return;
    const QList<model::Timeline> others = home ? self->watched() : QList<model::Timeline>();
    for (const model::Timeline &timeline : others) {
        if (timeline.kind == model::Timeline::Kind::Home)
            continue;
        co_await self->m_timelines.refresh(timeline);
        if (context.scope.closed() || !self)
            co_return;
    }
    self->m_catchingUp = false;
    // Connected before the pages were fetched, and ever since: nothing can be missing between them and the stream.
    const bool sameConnection = self->m_connected && self->m_connection == connection;
    self->m_unbroken = home.has_value() && sameConnection;
    if (!self->m_running)
        co_return;
    const auto next = self->m_connected                   ? std::chrono::milliseconds(pollBesideStream)
        : home || !isConnectionTrouble(home.error().kind) ? std::chrono::milliseconds(pollEvery)
                                                          : std::chrono::milliseconds(pollOffline);
    self->m_poll.start(next);
    if (self->m_connected && !sameConnection)
        self->catchUp();
}

}
