// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loopbackredirect.h"

#include "core/base/log.h"

#include <QLocale>
#include <QTcpSocket>

namespace foyer::auth {
namespace {

constexpr QStringView path = u"/foyer";

QByteArray headerValue(const QByteArray &request, QByteArrayView name)
{
    for (const QByteArray &line : request.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && QByteArrayView(line).first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

// Self-contained: no script, nothing fetched, nothing of the query repeated.
QByteArray page(const QString &heading, const QString &text)
{
    const QLocale locale;
    return QStringLiteral("<!DOCTYPE html><html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                          "content=\"width=device-width\"><title>Foyer</title>"
                          "<style>:root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:30rem;margin:20vh auto;padding:0 "
                          "1.5rem}h1{font-size:1.5rem}"
                          "</style></head><body><h1>%3</h1><p>%4</p></body></html>")
        .arg(locale.bcp47Name(), locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), heading.toHtmlEscaped(),
             text.toHtmlEscaped())
        .toUtf8();
}

}

LoopbackRedirect::LoopbackRedirect(QObject *parent)
    : QObject(parent)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(longestWait);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        close();
        Q_EMIT expired();
    });
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &LoopbackRedirect::accept);
}

bool LoopbackRedirect::listen(quint16 port)
{
    close();
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return false;
    m_wait.start();
    return true;
}

QString LoopbackRedirect::redirectUri() const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(m_server.serverPort()), path);
}

quint16 LoopbackRedirect::portOf(const QString &redirectUri)
{
    const QUrl url(redirectUri);
    const bool ours = url.scheme() == u"http" && url.host() == u"127.0.0.1" && url.path() == path && url.port() > 0;
    return ours ? static_cast<quint16>(url.port()) : 0;
}

void LoopbackRedirect::expect(const QString &state)
{
    m_state = state;
}

void LoopbackRedirect::close()
{
    m_wait.stop();
    m_state.clear();
    m_server.close();
}

void LoopbackRedirect::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        if (m_clients >= maxClients) {
            client->abort();
            client->deleteLater();
            continue;
        }
        ++m_clients;
        connect(client, &QObject::destroyed, this, [this] { --m_clients; });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        QTimer::singleShot(clientLimit, client, [client] { client->abort(); });
        if (client->bytesAvailable() > 0)
            read(client);
    }
}

void LoopbackRedirect::read(QTcpSocket *client)
{
    const QByteArray request = client->peek(maxRequestBytes);
    if (request.contains("\r\n\r\n")) {
        client->disconnect(this);
        client->readAll(); // unread bytes would turn the goodbye into a reset, and the page would be lost
        --m_clients;
        answer(client, request);
    } else if (request.size() >= maxRequestBytes) {
        client->abort();
    }
}

void LoopbackRedirect::answer(QTcpSocket *client, const QByteArray &request)
{
    const QList<QByteArray> line = request.first(request.indexOf('\r')).split(' ');
    const QUrl target = QUrl::fromEncoded(line.value(1));
    // The Host is checked so that no web page reaches this through a name that it points at 127.0.0.1.
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_server.serverPort());
    const bool ours = m_server.isListening() && line.size() == 3 && target.path() == path && headerValue(request, "Host") == host;
    if (!ours || m_state.isEmpty()) {
        reply(client, 404, tr("Nothing here"), tr("This address is used by Foyer while you sign in."));
        return;
    }
    if (line.first() != "GET") {
        reply(client, 405, tr("Nothing here"), tr("This address is used by Foyer while you sign in."));
        return;
    }
    const std::optional<Callback> callback = callbackIn(target);
    if (!callback || callback->state != m_state) {
        qCWarning(logAuth) << "a stranger called at the sign-in address";
        reply(client, 400, tr("This is not the sign-in that Foyer waits for"), tr("Please go back to Foyer and start again there."));
        return;
    }
    if (callback->code.isEmpty())
        reply(client, 200, tr("You are not signed in"), tr("You can close this window and go back to Foyer."));
    else
        reply(client, 200, tr("Nearly there"), tr("You can close this window and go back to Foyer, which does the rest."));
    close();
    Q_EMIT received(*callback);
}

void LoopbackRedirect::reply(QTcpSocket *client, int status, const QString &heading, const QString &text)
{
    const QByteArray body = page(heading, text);
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + (status == 200 ? " OK" : " No");
    answer += "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size());
    answer += "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff";
    answer += "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    answer += "\r\nConnection: close\r\n\r\n";
    client->setParent(nullptr); // may outlive this for the moment that the page needs
    client->write(answer + body);
    client->flush();
    client->disconnectFromHost();
}

}
