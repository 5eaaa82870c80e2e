// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/websocket.h"

#include "core/base/log.h"
#include "core/net/connectionrules.h"

#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslError>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace foyer::net {
namespace {

constexpr std::chrono::seconds goodbyeLimit{5};

// Qt tells the status of a refused upgrade only inside its error text.
ErrorKind kindOfRefusal(const QString &errorText)
{
    if (errorText.contains(u"WWW-Authenticate")) // a 401, which Qt words in its own way
        return ErrorKind::Unauthorized;
    static const QRegularExpression code(QStringLiteral("\\b([345]\\d\\d)\\b"));
    switch (const int status = code.match(errorText).captured(1).toInt()) {
    case 0:
        return ErrorKind::BadAnswer;
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 ? ErrorKind::ServerFailure : ErrorKind::Refused;
    }
}

}

WebSocket::WebSocket(QObject *parent)
    : QObject(parent)
{
    m_handshake.setSingleShot(true);
    m_handshake.setInterval(handshakeLimit);
    connect(&m_handshake, &QTimer::timeout, this,
            [this] { finish({.kind = ErrorKind::Timeout, .detail = QStringLiteral("no WebSocket handshake in time"), .subject = m_host}); });
}

WebSocket::~WebSocket()
{
    drop();
}

void WebSocket::open(const QUrl &url, const Headers &headers, const QStringList &subprotocols)
{
    drop();
    m_host = url.host();
    m_tlsDetail.clear();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    if (const Result<void> allowed = checkAddress(url); !allowed) {
        // Told later, so that a caller who connects signals after open() hears it too.
        QMetaObject::invokeMethod(m_socket, [this, error = allowed.error()] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    m_socket->setMaxAllowedIncomingFrameSize(maxMessageBytes);
    m_socket->setMaxAllowedIncomingMessageSize(maxMessageBytes);
    m_socket->setSslConfiguration(tlsConfiguration());
    QUrl asHttp = url; // the system's rules know no wss
    asHttp.setScheme(url.scheme() == u"ws" ? QStringLiteral("http") : QStringLiteral("https"));
    m_socket->setProxy(proxiesFor(QNetworkProxyQuery(asHttp)).value(0));

    connect(m_socket, &QWebSocket::connected, this, [this] {
        m_handshake.stop();
        Q_EMIT opened();
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this, &WebSocket::textReceived);
    connect(m_socket, &QWebSocket::pong, this, &WebSocket::pong);
    connect(m_socket, &QWebSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsDetail = errors.isEmpty() ? QString() : errors.first().errorString(); });
    connect(m_socket, &QWebSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        const QString text = m_tlsDetail.isEmpty() ? m_socket->errorString() : m_tlsDetail;
        if (error == QAbstractSocket::ConnectionRefusedError && text.contains(u"processHandshake"))
            finish({.kind = kindOfRefusal(text), .detail = text, .subject = m_host});
        else if (error != QAbstractSocket::RemoteHostClosedError || !isOpen())
            finish(errorOf(error, text, m_host));
    });
    connect(m_socket, &QWebSocket::disconnected, this, [this] { finish(closeReason()); });

    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QString::fromLatin1(userAgent()));
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols(subprotocols);
    m_handshake.start();
    m_socket->open(request, options);
}

bool WebSocket::isOpen() const
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

void WebSocket::sendText(const QString &text)
{
    if (isOpen())
        m_socket->sendTextMessage(text);
}

void WebSocket::ping()
{
    if (isOpen())
        m_socket->ping();
}

void WebSocket::close()
{
    if (!m_socket)
        return;
    if (isOpen()) {
        // Says goodbye by itself, for a moment; nobody listens to it any more.
        QWebSocket *leaving = std::exchange(m_socket, nullptr);
        leaving->disconnect(this);
        connect(leaving, &QWebSocket::disconnected, leaving, &QObject::deleteLater);
        QTimer::singleShot(goodbyeLimit, leaving, &QObject::deleteLater);
        leaving->close(QWebSocketProtocol::CloseCodeGoingAway);
    }
    drop();
    Q_EMIT closed({.kind = ErrorKind::Cancelled, .detail = {}, .subject = m_host});
}

Error WebSocket::closeReason() const
{
    Error error{.kind = ErrorKind::Unreachable, .detail = m_socket->closeReason(), .subject = m_host};
    switch (m_socket->closeCode()) {
    case QWebSocketProtocol::CloseCodeTooMuchData:
        error.kind = ErrorKind::TooLarge;
        break;
    case QWebSocketProtocol::CloseCodeProtocolError:
    case QWebSocketProtocol::CloseCodeDatatypeNotSupported:
    case QWebSocketProtocol::CloseCodeWrongDatatype:
        error.kind = ErrorKind::BadAnswer;
        break;
    case QWebSocketProtocol::CloseCodePolicyViolated:
        error.kind = ErrorKind::Forbidden;
        break;
    default:
        break;
    }
    if (error.detail.isEmpty())
        error.detail = QStringLiteral("the connection was closed (%1)").arg(m_socket->closeCode());
    return error;
}

void WebSocket::finish(Error error)
{
    if (!m_socket)
        return;
    drop();
    qCDebug(logNet) << "stream closed:" << logLine(error);
    Q_EMIT closed(error);
}

void WebSocket::drop()
{
    m_handshake.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater(); // may be the sender of what is being handled
    m_socket = nullptr;
}

}
