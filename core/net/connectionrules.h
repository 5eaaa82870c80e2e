// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every connection obeys, whoever opens it: which addresses, which TLS, and how a failed socket becomes an Error. Pure; any thread.
#pragma once

#include "core/base/result.h"

#include <QAbstractSocket>
#include <QFuture>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

namespace foyer::net {

// 127.0.0.0/8, ::1 and localhost: the only hosts that may be spoken to without TLS.
bool isLoopback(const QUrl &url);

// "https://example.org", or with a port where it is not the usual one; compares equal for the same origin (RFC 6454).
QString originOf(const QUrl &url);

// InsecureAddress for what is neither https/wss nor loopback http/ws; BadInput without a host.
Result<void> checkAddress(const QUrl &url);

// TLS ≥ 1.2 with full verification; the certificate authorities are those of QSslConfiguration::defaultConfiguration().
QSslConfiguration tlsConfiguration();

// Reading the authorities of the system takes longer than a window takes to appear: the first call begins it on a worker. Until the
// future is finished, tlsConfiguration() blocks.
QFuture<void> tlsIsReady();

// The detail of an Error whose cause is that a name has no address.
inline const QString nameNotFound = QStringLiteral("the name was not found");

Error errorOf(QAbstractSocket::SocketError error, const QString &detail, const QString &host);

// The system's proxies; none for this machine itself.
QList<QNetworkProxy> proxiesFor(const QNetworkProxyQuery &query);

// True where the system says that there is no network at all. False where it says nothing.
bool systemIsOffline();

}
