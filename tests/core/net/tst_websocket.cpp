// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The WebSocket against a real server: what it passes on, what it refuses, and how it tells that a connection ended.
#include "core/net/websocket.h"

#include "tests/core/net/testserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace foyer;
using foyer::tests::TestRequest;
using foyer::tests::TestServer;
using net::WebSocket;

class WebSocketTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QWebSocketServer>(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
        m_server->setSupportedSubprotocols({QStringLiteral("one"), QStringLiteral("two")});
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_peer = nullptr;
        connect(m_server.get(), &QWebSocketServer::newConnection, this, [this] {
            m_peer = m_server->nextPendingConnection();
            m_peer->setParent(m_server.get());
        });
    }

    void exchangesTextAndPings()
    {
        WebSocket socket;
        QSignalSpy opened(&socket, &WebSocket::opened);
        QSignalSpy text(&socket, &WebSocket::textReceived);
        QSignalSpy pong(&socket, &WebSocket::pong);
        socket.open(url(), {{"Authorization", "Bearer t"}}, {QStringLiteral("two")});
        QTRY_COMPARE(opened.size(), 1);
        QTRY_VERIFY(m_peer);
        QVERIFY(socket.isOpen());
        QCOMPARE(m_peer->request().rawHeader("Authorization"), "Bearer t");
        QCOMPARE(m_peer->request().rawHeader("User-Agent"), net::userAgent());
        QCOMPARE(m_peer->subprotocol(), QStringLiteral("two"));
        m_peer->sendTextMessage(QStringLiteral("hé"));
        QTRY_COMPARE(text.size(), 1);
        QCOMPARE(text.first().first().toString(), QStringLiteral("hé"));
        QSignalSpy heard(m_peer, &QWebSocket::textMessageReceived);
        socket.sendText(QStringLiteral("yo"));
        QTRY_COMPARE(heard.size(), 1);
        socket.ping();
        QTRY_COMPARE(pong.size(), 1);
    }

    void endsAtMessageOverTheLimit()
    {
        WebSocket socket;
        QSignalSpy text(&socket, &WebSocket::textReceived);
        QSignalSpy closed(&socket, &WebSocket::closed);
        socket.open(url());
        QTRY_VERIFY(m_peer);
        m_peer->setOutgoingFrameSize(256 * 1024); // so that no frame but the message is over it
        m_peer->sendTextMessage(QString(WebSocket::maxMessageBytes - 1000, u'x'));
        QTRY_COMPARE(text.size(), 1);
        m_peer->sendTextMessage(QString(WebSocket::maxMessageBytes + 1000, u'x'));
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(kind(closed), ErrorKind::TooLarge);
        QCOMPARE(text.size(), 1);
    }

    void tellsOnceThatTheServerWent()
    {
        WebSocket socket;
        QSignalSpy opened(&socket, &WebSocket::opened);
        QSignalSpy closed(&socket, &WebSocket::closed);
        socket.open(url());
        QTRY_COMPARE(opened.size(), 1);
        QTRY_VERIFY(m_peer);
        m_peer->close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("restart"));
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(kind(closed), ErrorKind::Unreachable);
        socket.close();
        QTest::qWait(20);
        QCOMPARE(closed.size(), 1);
    }

    void tellsThatTheConnectionBroke()
    {
        WebSocket socket;
        QSignalSpy opened(&socket, &WebSocket::opened);
        QSignalSpy closed(&socket, &WebSocket::closed);
        socket.open(url());
        QTRY_COMPARE(opened.size(), 1);
        QTRY_VERIFY(m_peer);
        m_peer->abort();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(kind(closed), ErrorKind::Unreachable);
    }

    void closesAsAsked()
    {
        WebSocket socket;
        QSignalSpy opened(&socket, &WebSocket::opened);
        QSignalSpy closed(&socket, &WebSocket::closed);
        socket.open(url());
        QTRY_COMPARE(opened.size(), 1);
        QTRY_VERIFY(m_peer);
        QSignalSpy gone(m_peer, &QWebSocket::disconnected);
        socket.close();
        QCOMPARE(closed.size(), 1);
        QCOMPARE(kind(closed), ErrorKind::Cancelled);
        QTRY_COMPARE(gone.size(), 1);
    }

    void opensAgainAfterItWasClosed()
    {
        WebSocket socket;
        QSignalSpy opened(&socket, &WebSocket::opened);
        QSignalSpy closed(&socket, &WebSocket::closed);
        connect(&socket, &WebSocket::closed, this, [&, again = false]() mutable {
            if (!again)
                socket.open(url()); // from within the signal, as a back-off of zero would
            again = true;
        });
        socket.open(url());
        QTRY_COMPARE(opened.size(), 1);
        QTRY_VERIFY(m_peer);
        m_peer->abort();
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(closed.size(), 1);
    }

    void tellsWhyTheServerRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("401") << 401 << ErrorKind::Unauthorized;
        QTest::newRow("403") << 403 << ErrorKind::Forbidden;
        QTest::newRow("404") << 404 << ErrorKind::NotFound;
        QTest::newRow("429") << 429 << ErrorKind::RateLimited;
        QTest::newRow("503") << 503 << ErrorKind::ServerFailure;
        QTest::newRow("200") << 200 << ErrorKind::BadAnswer;
        QTest::newRow("301") << 301 << ErrorKind::Refused;
    }
    void tellsWhyTheServerRefused()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        TestServer server([status](const TestRequest &, QTcpSocket *socket) { TestServer::answer(socket, status, "{}"); });
        WebSocket socket;
        QSignalSpy closed(&socket, &WebSocket::closed);
        QUrl url = server.url();
        url.setScheme(QStringLiteral("ws"));
        socket.open(url);
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY2(this->kind(closed) == kind, qPrintable(logLine(closed.first().first().value<Error>())));
    }

    void refusesUnencryptedConnectionElsewhere()
    {
        WebSocket socket;
        QSignalSpy closed(&socket, &WebSocket::closed);
        socket.open(QUrl(QStringLiteral("ws://example.org/")));
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(kind(closed), ErrorKind::InsecureAddress);
    }

    void tellsThatNobodyListens()
    {
        const QUrl address = url();
        m_server->close();
        WebSocket socket;
        QSignalSpy closed(&socket, &WebSocket::closed);
        socket.open(address);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(kind(closed), ErrorKind::Unreachable);
    }

    void survivesGarbage()
    {
        WebSocket socket;
        QSignalSpy closed(&socket, &WebSocket::closed);
        TestServer server([](const TestRequest &request, QTcpSocket *peer) {
            const QByteArray keyed = request.header("Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455 § 1.3
            const QByteArray accept = QCryptographicHash::hash(keyed, QCryptographicHash::Sha1).toBase64();
            peer->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept
                        + "\r\n\r\n");
            peer->write(QByteArray(4000, '\xff'));
        });
        QUrl address = server.url();
        address.setScheme(QStringLiteral("ws"));
        socket.open(address);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(kind(closed), ErrorKind::BadAnswer);
    }

private:
    QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/api/v1/streaming").arg(m_server->serverPort())); }
    static ErrorKind kind(const QSignalSpy &closed) { return closed.first().first().value<Error>().kind; }

    std::unique_ptr<QWebSocketServer> m_server;
    QWebSocket *m_peer = nullptr;
};

QTEST_GUILESS_MAIN(WebSocketTest)
#include "tst_websocket.moc"
