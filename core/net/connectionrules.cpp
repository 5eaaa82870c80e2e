// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connectionrules.h"

#include <QHostAddress>
#include <QNetworkInformation>
#include <QtConcurrentRun>

namespace foyer::net {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

QString originOf(const QUrl &url)
{
    const QString scheme = url.scheme();
    const int usual = scheme == u"https" || scheme == u"wss" ? 443 : 80;
    const QString host = url.host(QUrl::FullyEncoded);
    const QString name = host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host;
    const int port = url.port(usual);
    return port == usual ? QString(scheme + u"://" + name) : QString(scheme + u"://" + name + u':' + QString::number(port));
}

Result<void> checkAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return fail(ErrorKind::BadInput, QStringLiteral("not an address: ") + url.errorString());
    const QString scheme = url.scheme();
    if (scheme == u"https" || scheme == u"wss")
        return {};
    if ((scheme == u"http" || scheme == u"ws") && isLoopback(url))
        return {};
    return fail(ErrorKind::InsecureAddress, scheme + u": is not a secure way to reach a server", url.host());
}

namespace {

// Qt reads both the bundle and the single files of a folder, so that many systems name each authority twice: two megabytes.
void loadAuthorities()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    const QList<QSslCertificate> named = configuration.caCertificates();
    const QSet<QSslCertificate> once(named.begin(), named.end());
    if (once.size() < named.size()) {
        configuration.setCaCertificates(QList<QSslCertificate>(once.begin(), once.end()));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
}

}

QSslConfiguration tlsConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

QFuture<void> tlsIsReady()
{
    static const QFuture<void> ready = QtConcurrent::run(loadAuthorities);
    return ready;
}

Error errorOf(QAbstractSocket::SocketError error, const QString &detail, const QString &host)
{
    ErrorKind kind = ErrorKind::Unreachable;
    switch (error) {
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        kind = ErrorKind::Timeout;
        break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        kind = ErrorKind::Tls;
        break;
    default:
        break;
    }
    if (kind == ErrorKind::Unreachable && systemIsOffline() && !isLoopback(QUrl(u"//" + host)))
        kind = ErrorKind::Offline;
    return {.kind = kind, .detail = detail, .subject = host};
}

QList<QNetworkProxy> proxiesFor(const QNetworkProxyQuery &query)
{
    if (isLoopback(query.url()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

bool systemIsOffline()
{
    const QNetworkInformation *information = QNetworkInformation::instance();
    return information && information->reachability() == QNetworkInformation::Reachability::Disconnected;
}

}
