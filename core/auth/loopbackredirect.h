// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LoopbackRedirect: waits on 127.0.0.1 for the browser to come back from one sign-in (RFC 8252 § 7.3), answers it with a small page, and
// is gone. Owned by SignIn; main thread.
//
// RFC 8252 lets servers ignore the port of a loopback redirect, and newer Mastodon, GoToSocial and Pixelfed do; Pleroma, Akkoma, snac
// and older Mastodon compare the whole address. So the port is taken before the app is registered, becomes part of what is registered,
// and is taken again at the next sign-in at that server; where it is in use then, a new registration is made.
#pragma once

#include "core/auth/callback.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>

namespace foyer::auth {

class LoopbackRedirect : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds longestWait = std::chrono::minutes(5);
    static constexpr qsizetype maxRequestBytes = 16 * 1024; // a browser's headers are some 2 KiB
    static constexpr int maxClients = 8;
    static constexpr std::chrono::milliseconds clientLimit{5'000};

    explicit LoopbackRedirect(QObject *parent = nullptr);

    // Opens the port, 0 for a random one. False where it is in use.
    bool listen(quint16 port = 0);
    bool isListening() const { return m_server.isListening(); }
    QString redirectUri() const;       // while it listens
    void expect(const QString &state); // before that, every request is a stranger's
    void close();

    // 0 where the address is no loopback redirect of ours.
    static quint16 portOf(const QString &redirectUri);

Q_SIGNALS:
    // Once, with the right state; the port is closed then.
    void received(const foyer::auth::Callback &callback);
    void expired();

private:
    void accept();
    void read(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &request);
    void reply(QTcpSocket *client, int status, const QString &heading, const QString &text);

    int m_clients = 0;
    QTcpServer m_server;
    QTimer m_wait;
    QString m_state;
};

}
