// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MastodonStream: the streaming API of a server over one WebSocket. Owned by the session; main thread.
//
//   start() → connectNow() ── opened ──→ subscribeAll(), connected()
//                ↑    └── refused by the server: once more with the token in the address; then refused(), and it stays silent
//             retry timer ←── closed ── disconnected()
//
// The pause before a retry doubles from 1 s to 5 min and is chance in part, so that a server that comes back is not stormed. A
// minute of health forgets it. A connection that answers no ping is closed.
#pragma once

#include "core/backend/stream.h"
#include "core/mastodon/mapcontext.h"
#include "core/net/websocket.h"

#include <QTimer>
#include <functional>

namespace foyer::mastodon {

struct StreamAddress {
    QUrl base; // "wss://streaming.example.org", or the origin of the server
    std::function<QByteArray()> token;
};

class MastodonStream : public backend::Stream
{
    Q_OBJECT
public:
    MastodonStream(StreamAddress address, MapContext context, QObject *parent = nullptr);

    void watch(QList<model::Timeline> timelines) override;
    void start() override;

    // How long to wait before try number `attempt` (from 0); `chance` is 0…1.
    static std::chrono::milliseconds pauseBefore(int attempt, double chance);

private:
    void connectNow();
    void onOpened();
    void onText(const QString &text);
    void onClosed(const Error &error);
    void checkLife();
    void send(const char *type, const model::Timeline &channel);
    QList<model::Timeline> shownIn(const QList<model::Timeline> &channels) const;

    StreamAddress m_address;
    MapContext m_context;
    QList<model::Timeline> m_watched;  // as they were asked for
    QList<model::Timeline> m_channels; // what is subscribed to for them: a channel is of one hashtag
    net::WebSocket m_socket;
    QTimer m_retry;
    QTimer m_heartbeat;
    QTimer m_health;
    int m_attempt = 0;
    int m_refusals = 0;
    bool m_tokenInAddress = false;
    bool m_open = false;
    bool m_alive = false; // something came since the last ping
};

}
