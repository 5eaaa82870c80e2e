// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/networktransport.h"

#include "core/net/connectionrules.h"
#include "core/net/exchange.h"

#include <QNetworkProxyFactory>
#include <QPointer>

namespace foyer::net {
namespace {

class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return proxiesFor(query); }
};

// One name that is not found is that server's trouble; two different ones in a row, and nothing else came through, is ours.
void judgeLostName(Result<Response> &result, const QUrl &url, QString &lostName)
{
    if (result) {
        if (!isLoopback(result->url))
            lostName.clear();
        return;
    }
    const Error &error = result.error();
    if (error.kind != ErrorKind::Unreachable || error.detail != nameNotFound)
        return;
    if (lostName.isEmpty())
        lostName = url.host();
    else if (lostName != url.host())
        result.error().kind = ErrorKind::Offline;
}

// Static, so that it may outlive the transport.
Task<Result<Response>> sendJudged(QFuture<Result<Response>> future, QUrl url, std::shared_ptr<QString> lostName)
{
    Result<Response> result = co_await future;
    judgeLostName(result, url, *lostName);
    co_return result;
}

// Static for the same reason; where the transport is gone when TLS is ready, so is `exchanges`.
Task<Result<Response>> sendWhenReady(QNetworkAccessManager *manager, Request request, QPointer<QObject> exchanges, std::shared_ptr<QString> lostName)
{
    co_await tlsIsReady();
    if (!exchanges)
        co_return fail(ErrorKind::Cancelled, QStringLiteral("Foyer is closing"));
    const QUrl url = request.url;
    co_return co_await sendJudged(Exchange::start(*manager, std::move(request), exchanges), url, lostName);
}

}

NetworkTransport::NetworkTransport()
    : m_lostName(std::make_shared<QString>())
{
    m_manager.setProxyFactory(new SystemProxies); // owned by the manager
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
}

NetworkTransport::~NetworkTransport() = default;

Task<Result<Response>> NetworkTransport::send(Request request)
{
    if (request.url.scheme() == u"https" && !tlsIsReady().isFinished())
        return sendWhenReady(&m_manager, std::move(request), &m_exchanges, m_lostName);
    const QUrl url = request.url;
    return sendJudged(Exchange::start(m_manager, std::move(request), &m_exchanges), url, m_lostName);
}

}
