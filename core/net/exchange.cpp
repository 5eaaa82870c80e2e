// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/exchange.h"

#include "core/base/log.h"
#include "core/net/connectionrules.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>

namespace foyer::net {
namespace {

// Between Qt's network thread and the reader; enough for full speed, small enough that a flood waits on the wire.
constexpr qint64 readBufferBytes = 512 * 1024;

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

void removeHeader(Headers &headers, QByteArrayView name)
{
    headers.removeIf([name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QNetworkRequest prepared(const Request &request)
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setDecompressedSafetyCheckThreshold(request.limits.bodyBytes);
    if (request.url.scheme() == u"https")
        prepared.setSslConfiguration(tlsConfiguration());
    prepared.setPriority(request.background ? QNetworkRequest::LowPriority : QNetworkRequest::NormalPriority);
    prepared.setRawHeader("User-Agent", userAgent());
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    return prepared;
}

QNetworkReply *dispatch(QNetworkAccessManager &manager, const Request &request)
{
    const QNetworkRequest what = prepared(request);
    if (request.method == "GET")
        return manager.get(what);
    if (request.method == "HEAD")
        return manager.head(what);
    return manager.sendCustomRequest(what, request.method, request.body);
}

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorKind::Offline;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError: // what Qt says when a compressed body cannot be unpacked
        return ErrorKind::BadAnswer;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::Unreachable;
    }
}

}

QFuture<Result<Response>> Exchange::start(QNetworkAccessManager &manager, Request request, QObject *parent)
{
    auto *exchange = new Exchange(manager, std::move(request), parent);
    QFuture<Result<Response>> future = exchange->m_promise.future();
    exchange->sendHop();
    return future;
}

Exchange::Exchange(QNetworkAccessManager &manager, Request request, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_request(std::move(request))
{
    m_promise.start();
    m_firstByte.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_firstByte, &QTimer::timeout, this, [this] { fail(ErrorKind::Timeout, QStringLiteral("no answer in time")); });
    connect(&m_total, &QTimer::timeout, this, [this] { fail(ErrorKind::Timeout, QStringLiteral("the answer did not end in time")); });
    m_total.start(m_request.limits.total);
}

Exchange::~Exchange()
{
    fail(ErrorKind::Cancelled, QStringLiteral("Foyer is closing"));
}

void Exchange::sendHop()
{
    if (const Result<void> allowed = checkAddress(m_request.url); !allowed) {
        finish(foyer::fail(allowed.error()));
        return;
    }
    m_request.url.setUserInfo({}); // else Qt would send it as a password
    m_request.url.setFragment({});
    m_body.clear();
    m_answering = false;
    m_firstByte.start(m_request.limits.firstByte);
    m_reply = dispatch(m_manager, m_request);
    m_reply->setReadBufferSize(readBufferBytes);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::endOfReply);
    // A long upload is no silence of the server.
    connect(m_reply, &QNetworkReply::uploadProgress, &m_firstByte, [this] {
        if (!m_answering)
            m_firstByte.start();
    });
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsDetail = errors.isEmpty() ? QString() : errors.first().errorString(); });
}

void Exchange::readHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_answering || status < 200)
        return;
    m_answering = true;
    m_firstByte.stop();
    if (followRedirect(status))
        return;
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_request.method != "HEAD" && announced > m_request.limits.bodyBytes)
        fail(ErrorKind::TooLarge, QStringLiteral("%1 bytes announced").arg(announced));
}

void Exchange::readBody()
{
    readHeaders();
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const qint64 room = m_request.limits.bodyBytes - m_body.size();
        const QByteArray chunk = m_reply->read(std::min(room + 1, readBufferBytes));
        if (chunk.isEmpty())
            return;
        if (chunk.size() > room) {
            fail(ErrorKind::TooLarge, QStringLiteral("more than %1 bytes").arg(m_request.limits.bodyBytes));
            return;
        }
        m_body += chunk;
    }
}

void Exchange::endOfReply()
{
    readBody();
    if (!m_reply)
        return; // redirected or ended while reading
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    // Qt calls every 4xx and 5xx an error; to us it is an answer, as long as all of it came.
    if (status >= 200 && (error == QNetworkReply::NoError || (status >= 400 && error >= QNetworkReply::ContentAccessDenied)))
        succeed(status);
    else
        finish(foyer::fail(networkError()));
}

bool Exchange::followRedirect(int status)
{
    const bool elsewhere = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (!elsewhere || (status != 303 && !isSafe(m_request.method)) || m_reply->rawHeader("Location").isEmpty())
        return false;
    const Result<QUrl> target = redirectTarget();
    if (!target) {
        finish(foyer::fail(target.error()));
        return true;
    }
    if (++m_redirects > m_request.limits.redirects) {
        fail(ErrorKind::TooManyRedirects, QStringLiteral("more than %1 redirects").arg(m_request.limits.redirects));
        return true;
    }
    if (status == 303 && m_request.method != "HEAD") {
        m_request.method = "GET";
        m_request.body.clear();
        removeHeader(m_request.headers, "Content-Type");
    }
    if (originOf(*target) != originOf(m_request.url)) {
        removeHeader(m_request.headers, "Authorization");
        removeHeader(m_request.headers, "Cookie");
        m_request.authorised = false;
    }
    m_request.url = *target;
    dropReply();
    sendHop();
    return true;
}

Result<QUrl> Exchange::redirectTarget() const
{
    // fromEncoded, since some servers put bare UTF-8 there.
    const QUrl target = m_request.url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location"), QUrl::TolerantMode));
    const QString host = m_request.url.host();
    if (!target.isValid() || target.host().isEmpty())
        return foyer::fail(ErrorKind::BadAnswer, QStringLiteral("redirect to a broken address"), host);
    const bool weaker = m_request.url.scheme() == u"https" && target.scheme() != u"https";
    const bool reachesIn = !isLoopback(m_request.url) && isLoopback(target);
    if (weaker || reachesIn || !checkAddress(target))
        return foyer::fail(ErrorKind::InsecureAddress, QStringLiteral("redirect to ") + target.scheme() + u"://" + target.host(), host);
    return target;
}

Error Exchange::networkError() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    Error result{.kind = kindOf(error), .detail = m_reply->errorString(), .subject = m_request.url.host()};
    // Qt has no code of its own for the bomb that it found; its text names the setting in every language.
    if (error == QNetworkReply::UnknownContentError && result.detail.contains(u"decompressedSafetyCheckThreshold"))
        result.kind = ErrorKind::TooLarge;
    if (result.kind == ErrorKind::Tls && !m_tlsDetail.isEmpty())
        result.detail = m_tlsDetail;
    if (error == QNetworkReply::HostNotFoundError)
        result.detail = nameNotFound;
    if (result.kind == ErrorKind::Unreachable && systemIsOffline() && !isLoopback(m_request.url))
        result.kind = ErrorKind::Offline;
    return result;
}

void Exchange::succeed(int status)
{
    Response response{.status = status, .headers = {}, .body = std::move(m_body), .url = m_request.url};
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.emplaceBack(name, value);
    qCDebug(logNet).noquote() << m_request.method << m_request.url.host() + m_request.url.path() << status;
    finish(std::move(response));
}

void Exchange::fail(ErrorKind kind, const QString &detail)
{
    finish(foyer::fail(kind, detail, m_request.url.host()));
}

void Exchange::finish(Result<Response> result)
{
    if (m_finished)
        return;
    m_finished = true;
    if (!result)
        qCDebug(logNet).noquote() << m_request.method << m_request.url.host() + m_request.url.path() << logLine(result.error());
    m_firstByte.stop();
    m_total.stop();
    dropReply();
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

void Exchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->disconnect(&m_firstByte);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

}
