// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// WebSocket: one connection for text messages, with limits on what comes. It does not reconnect: that is its owner's business.
// Owned by whoever listens; main thread.
#pragma once

#include "core/net/http.h"

#include <QObject>
#include <QTimer>

class QWebSocket;

namespace foyer::net {

class WebSocket : public QObject
{
    Q_OBJECT
public:
    // An event of a server's stream is one post of some 20 KiB at most; what is larger is an attack.
    static constexpr qint64 maxMessageBytes = 1024 * 1024;
    static constexpr std::chrono::milliseconds handshakeLimit{20'000};

    explicit WebSocket(QObject *parent = nullptr);
    ~WebSocket() override;

    // Ends an earlier connection without a word, then connects. Redirects are not followed.
    void open(const QUrl &url, const Headers &headers = {}, const QStringList &subprotocols = {});
    bool isOpen() const;
    void sendText(const QString &text); // dropped where the connection is not open
    void ping();                        // answered by pong()
    void close();                       // closed() follows, with Cancelled

Q_SIGNALS:
    void opened();
    void textReceived(const QString &text);
    void pong();
    // Exactly once for each open(). Forbidden, Unauthorized, NotFound: the server refused to upgrade; TooLarge: a message over the limit.
    void closed(const foyer::Error &error);

private:
    void finish(Error error);
    Error closeReason() const;
    void drop();

    QWebSocket *m_socket = nullptr;
    QTimer m_handshake;
    QString m_tlsDetail;
    QString m_host;
};

}
