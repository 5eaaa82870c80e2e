// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AccountTransport: the requests of one account: waits until its token has come out of the key store, then adds it. So that the window and
// the timelines need not wait for a slow key store. Owned by the Profile, which outlives every request; main thread.
#pragma once

#include "core/net/http.h"

#include <QPromise>

namespace foyer::app {

class AccountTransport : public net::Transport
{
public:
    explicit AccountTransport(net::Transport &inner);

    // The token, or why there is none. A later call replaces it.
    void setToken(Result<QByteArray> token);
    QByteArray token() const; // empty until it is there

    Task<Result<net::Response>> send(net::Request request) override;

private:
    net::Transport &m_inner;
    QPromise<void> m_ready;
    Result<QByteArray> m_token{QByteArray()};
};

}
