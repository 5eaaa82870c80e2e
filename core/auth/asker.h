// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asker: a transport together with the scope of whoever asks. Several requests in a row end with the first that comes after the scope was
// closed, and then never touch the transport, which may be gone. A value; main thread.
#pragma once

#include "core/base/scope.h"
#include "core/net/http.h"

namespace foyer::auth {

class Asker
{
public:
    Asker(net::Transport *transport, Scope scope = {})
        : m_transport(transport)
        , m_scope(std::move(scope))
    {
    }

    Task<Result<net::Response>> send(net::Request request) const
    {
        if (m_scope.closed())
            return cancelled();
        return m_transport->send(std::move(request));
    }

private:
    static Task<Result<net::Response>> cancelled() { co_return fail(ErrorKind::Cancelled); }

    net::Transport *m_transport;
    Scope m_scope;
};

}
