// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SocialServer: a small server with the Mastodon API on a loopback address: one account, a Home of as many posts as wanted, in pages. A test
// makes it ill: what `ill` answers itself, the server does not. Main thread.
#pragma once

#include "tests/core/net/testserver.h"

namespace foyer::tests {

class SocialServer
{
public:
    SocialServer()
        : m_server([this](const TestRequest &request, QTcpSocket *socket) { handle(request, socket); })
    {
    }

    int posts = 60;  // numbered from 1, the newest last
    QString uriBase; // of its posts; empty = its own origin. Two servers with the same one show the same posts
    bool knowsToken = true;
    int pageDelayMs = 0;
    std::function<bool(const TestRequest &, QTcpSocket *)> ill; // true = it has answered, or never will

    // Makes one path ill.
    void fallIll(const QString &path, std::function<void(QTcpSocket *)> answer);
    void heal() { ill = {}; }

    QString authority() const { return m_server.authority(); }
    QString origin() const { return m_server.origin(); }
    QString handle() const { return u"me@" + authority(); }
    const QList<TestRequest> &seen() const { return m_server.seen(); }
    void stop() { m_server.stop(); }

    // As the API has them.
    QByteArray status(int number) const;
    QByteArray statuses(int newest, int amount) const; // downwards, to the first post at most
    QByteArray account(const QByteArray &id, const QByteArray &name, const QByteArray &displayName) const;
    static QByteArray idOf(int number) { return QByteArray::number(109'000'000'000 + number); }

private:
    void handle(const TestRequest &request, QTcpSocket *socket);
    void home(const TestRequest &request, QTcpSocket *socket);

    TestServer m_server;
};

}
