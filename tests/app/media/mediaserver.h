// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MediaServer: a transport for tests that serves files of the web, in pieces where asked to, and can be held up or cut off. Main thread.
#pragma once

#include "core/net/http.h"

#include <QHash>
#include <QPromise>

namespace foyer::tests {

class MediaServer : public net::Transport
{
public:
    void serve(const QString &address, const QByteArray &body, const QByteArray &type = "image/png");
    void refuse(const QString &address, int status, net::Headers headers = {});

    bool offline = false;
    bool sendsPieces = true;
    bool held = false;
    // Answers what was held, oldest first.
    void release(int count = 1'000);
    int open() const { return int(m_held.size()); }

    QStringList asked() const;
    int timesAsked(const QString &address) const { return int(asked().count(address)); }
    qint64 largestAnswer() const { return m_largestAnswer; }

    Task<Result<net::Response>> send(net::Request request) override;

private:
    Result<net::Response> answerTo(const net::Request &request);

    struct Held {
        net::Request request;
        std::shared_ptr<QPromise<Result<net::Response>>> promise;
    };

    QHash<QString, net::Response> m_files;
    QList<net::Request> m_sent;
    QList<Held> m_held;
    qint64 m_largestAnswer = 0;
};

}
