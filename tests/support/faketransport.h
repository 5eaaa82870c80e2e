// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FakeTransport: answers requests from what a test told it, and fails the test on one that it does not know. Main thread.
#pragma once

#include "core/net/http.h"

#include <QHash>
#include <functional>

namespace foyer::tests {

class FakeTransport : public net::Transport
{
public:
    // "GET /api/v1/timelines/home" or, more exactly, "GET /api/v1/timelines/home?limit=40&max_id=3"; the exact one wins.
    // Answers for the same key are given in turn; the last one is given again.
    void answer(const QString &request, net::Response response);
    void answer(const QString &request, const QByteArray &json, int status = 200, net::Headers headers = {});
    void fail(const QString &request, Error error);
    // Every request that was sent, in order.
    const QList<net::Request> &sent() const { return m_sent; }

    Task<Result<net::Response>> send(net::Request request) override;

private:
    QHash<QString, QList<Result<net::Response>>> m_answers;
    QList<net::Request> m_sent;
};

}
