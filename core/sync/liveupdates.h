// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LiveUpdates: keeps what is stored current: the stream, or polite polling where there is none. Owned by a Session; main thread.
//
// States            goLive()            connected                 disconnected
//   Stopped ──────────────▶ CatchingUp ──────────▶ Streaming ──────────────▶ CatchingUp (the stream reconnects by itself)
//                               │ no stream, or refused
//                               ▼
//                            Polling
// Invariant: an entry of the stream joins the newest row without a gap only while m_unbroken, that is after a catch-up that
// succeeded on this connection; before that the store puts a gap below it.
#pragma once

#include "core/sync/notificationsync.h"
#include "core/sync/timelinesync.h"

#include <QTimer>
#include <map>

namespace foyer::sync {

class LiveUpdates : public QObject
{
    Q_OBJECT
public:
    LiveUpdates(Context context, TimelineSync &timelines, NotificationSync &notifications, QObject *parent = nullptr);
    ~LiveUpdates() override;

    void start();
    void stop();
    // While somebody looks at a timeline it is kept current, too; Home always is. Calls are counted.
    void watch(const model::Timeline &timeline);
    void unwatch(const model::Timeline &timeline);
    // The network is back, or the machine woke up: try at once.
    void retry();

Q_SIGNALS:
    void filtersChanged();

private:
    void take(const backend::StreamEvent &event);
    void catchUp();
    static Task<void> catchUpAll(Context context, QPointer<LiveUpdates> self);
    QList<model::Timeline> watched() const;
    void watchStream();

    Context m_context;
    TimelineSync &m_timelines;
    NotificationSync &m_notifications;
    std::unique_ptr<backend::Stream> m_stream;
    std::map<QString, int> m_watchers; // timeline key → how many look
    QTimer m_poll;
    bool m_running = false;
    bool m_catchingUp = false;
    int m_connection = 0; // counts the stream's connections: a catch-up may outlast one
    bool m_connected = false;
    bool m_unbroken = false;
};

}
