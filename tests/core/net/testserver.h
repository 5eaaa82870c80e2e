// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TestServer: a small HTTP server on a loopback address with a random port, that answers as a test tells it, badly if wanted. Main thread.
#pragma once

#include "core/net/http.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>
#include <functional>
#include <memory>

namespace foyer::tests {

struct TestRequest {
    QByteArray method;
    QUrl target; // path and query
    net::Headers headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const { return net::Response{.headers = headers}.header(name); }
    QString path() const { return target.path(); }
    QUrlQuery query() const { return QUrlQuery(target); }
    QUrlQuery form() const { return QUrlQuery(QString::fromUtf8(body).replace(u'+', u' ')); }
};

class TestServer
{
public:
    using Handler = std::function<void(const TestRequest &, QTcpSocket *)>;

    explicit TestServer(Handler handler, const QString &address = QStringLiteral("127.0.0.1"), const QSslConfiguration &tls = {})
        : m_handler(std::move(handler))
        , m_secure(!tls.isNull())
    {
        if (m_secure) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(tls);
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] { accept(); });
        if (!m_server->listen(QHostAddress(address)))
            qFatal("no port for the test server");
    }

    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        QUrl url(origin() + path);
        return url;
    }
    QString origin() const { return QStringLiteral("%1://%2").arg(QLatin1StringView(m_secure ? "https" : "http"), authority()); }
    QString authority() const { return m_server->serverAddress().toString() + u':' + QString::number(m_server->serverPort()); }
    const QList<TestRequest> &seen() const { return m_seen; }
    void stop() { m_server->close(); }

    static void answer(QTcpSocket *socket, int status, const QByteArray &body = {}, net::Headers headers = {})
    {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(status)
            + " Whatever\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        for (const auto &[name, value] : headers)
            text += name + ": " + value + "\r\n";
        socket->write(text + "\r\n" + body);
        socket->disconnectFromHost();
    }
    static void answerJson(QTcpSocket *socket, const QByteArray &json, int status = 200)
    {
        answer(socket, status, json, {{"Content-Type", "application/json"}});
    }
    static void redirect(QTcpSocket *socket, const QUrl &to, int status = 302) { answer(socket, status, "moved", {{"Location", to.toEncoded()}}); }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            auto buffer = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] { read(socket, *buffer); });
            if (socket->bytesAvailable() > 0)
                read(socket, *buffer);
        }
    }

    void read(QTcpSocket *socket, QByteArray &buffer)
    {
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        TestRequest request;
        const QList<QByteArray> lines = buffer.first(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.target = QUrl::fromEncoded(first.value(1));
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.emplaceBack(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
        }
        if (buffer.size() - end - 4 < request.header("Content-Length").toLongLong())
            return;
        request.body = buffer.sliced(end + 4);
        buffer.clear();
        m_seen.append(request);
        m_handler(request, socket);
    }

    Handler m_handler;
    bool m_secure = false;
    QList<TestRequest> m_seen;
    std::unique_ptr<QTcpServer> m_server;
};

}
