// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/accounttransport.h"

namespace foyer::app {

AccountTransport::AccountTransport(net::Transport &inner)
    : m_inner(inner)
{
    m_ready.start();
}

void AccountTransport::setToken(Result<QByteArray> token)
{
    m_token = std::move(token);
    if (!m_ready.future().isFinished())
        m_ready.finish();
}

QByteArray AccountTransport::token() const
{
    return m_token.value_or(QByteArray());
}

Task<Result<net::Response>> AccountTransport::send(net::Request request)
{
    if (!m_ready.future().isFinished())
        co_await m_ready.future();
    if (!m_token)
        co_return fail(m_token.error());
    if (!request.authorised && !m_token->isEmpty()) {
        request.headers.emplaceBack("Authorization", "Bearer " + *m_token);
        request.authorised = true;
    }
    co_return co_await m_inner.send(std::move(request));
}

}
