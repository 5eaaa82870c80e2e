// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MediaFetcher: brings pictures from the network, one fetch per address and a few at a time; what nobody waits for any more
// is dropped before it starts, and what failed is not asked for again at once. Main thread; owned by MediaStore.
#pragma once

#include "app/media/mediawish.h"
#include "core/base/clock.h"
#include "core/net/http.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QQueue>

namespace foyer::app {

class MediaFetcher : public QObject
{
    Q_OBJECT
public:
    using Arrived = std::function<void(const QString &address, Result<QByteArray> bytes, const QList<MediaWish> &wishes)>;

    MediaFetcher(net::Transport &transport, const Clock &clock, Arrived arrived, QObject *parent = nullptr);

    void fetch(MediaWish wish);
    // Until some time has passed, the same address fails at once with this error.
    void remember(const QString &address, const Error &error);

private:
    struct Failure {
        Error error;
        Timestamp until;
    };

    void startNext();
    bool startOne(QQueue<QString> &queue, int limit);
    void start(const QString &address);
    void arrive(const QString &address, Result<net::Response> response);

    net::Transport &m_transport;
    const Clock &m_clock;
    const Arrived m_arrived;
    QHash<QString, QList<MediaWish>> m_wishes; // of what waits and of what is under way
    QQueue<QString> m_waiting;
    QQueue<QString> m_background;
    int m_running = 0;
    QCache<QString, Failure> m_failures;
};

}
