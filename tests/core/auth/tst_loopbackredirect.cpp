// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The loopback listener against browsers, strangers, floods and slow clients.
#include "core/auth/loopbackredirect.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace foyer;
using namespace foyer::auth;

namespace {

struct Listener {
    Listener()
    {
        QVERIFY2(redirect.listen(), "no port");
        port = LoopbackRedirect::portOf(redirect.redirectUri());
        redirect.expect(QStringLiteral("STATE"));
    }

    // Sends it, and gives all that comes until the end.
    QByteArray say(const QByteArray &text)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write(text);
        // Not waitFor…(), since the listener lives in this thread.
        const bool ended = QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 4000);
        return ended ? socket.readAll() : QByteArray("never ended");
    }
    QByteArray get(const QByteArray &target, const QByteArray &method = "GET")
    {
        return say(method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\nAccept: */*\r\n\r\n");
    }

    LoopbackRedirect redirect;
    QSignalSpy received{&redirect, &LoopbackRedirect::received};
    quint16 port = 0;
};

}

class LoopbackRedirectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheCodeOnceAndCloses()
    {
        Listener listener;
        const QByteArray page = listener.get("/foyer?code=C%2B1&state=STATE");
        QVERIFY2(page.startsWith("HTTP/1.1 200 "), page.constData());
        QVERIFY(page.contains("close this window"));
        QVERIFY(page.contains("Content-Security-Policy: default-src 'none'"));
        QVERIFY(page.contains("Cache-Control: no-store"));
        QVERIFY(!page.contains("C+1") && !page.contains("C%2B1"));
        QVERIFY(!page.contains("http://") && !page.contains("https://"));
        QCOMPARE(listener.received.size(), 1);
        const auto callback = listener.received.first().first().value<Callback>();
        QCOMPARE(callback.code, QStringLiteral("C+1"));
        QVERIFY(!listener.redirect.isListening());
        QCOMPARE(listener.get("/foyer?code=again&state=STATE"), ""); // nobody there
        QCOMPARE(listener.received.size(), 1);
    }

    void passesOnThatThePersonSaidNo()
    {
        Listener listener;
        QVERIFY(listener.get("/foyer?error=access_denied&error_description=The+person+said+no&state=STATE").startsWith("HTTP/1.1 200 "));
        QCOMPARE(listener.received.size(), 1);
        const auto callback = listener.received.first().first().value<Callback>();
        QCOMPARE(callback.error, QStringLiteral("access_denied"));
        QCOMPARE(callback.description, QStringLiteral("The person said no"));
    }

    void ignoresStrangers_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("favicon") << QByteArray("GET") << QByteArray("/favicon.ico") << 404;
        QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404;
        QTest::newRow("longer path") << QByteArray("GET") << QByteArray("/foyer/x?code=C&state=STATE") << 404;
        QTest::newRow("post") << QByteArray("POST") << QByteArray("/foyer?code=C&state=STATE") << 405;
        QTest::newRow("head") << QByteArray("HEAD") << QByteArray("/foyer?code=C&state=STATE") << 405;
        QTest::newRow("no state") << QByteArray("GET") << QByteArray("/foyer?code=C") << 400;
        QTest::newRow("wrong state") << QByteArray("GET") << QByteArray("/foyer?code=C&state=state") << 400;
        QTest::newRow("empty state") << QByteArray("GET") << QByteArray("/foyer?code=C&state=") << 400;
        QTest::newRow("no code") << QByteArray("GET") << QByteArray("/foyer?state=STATE") << 400;
        QTest::newRow("nothing") << QByteArray("GET") << QByteArray("/foyer") << 400;
        QTest::newRow("wrong error") << QByteArray("GET") << QByteArray("/foyer?error=access_denied&state=x") << 400;
    }
    void ignoresStrangers()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        Listener listener;
        const QByteArray page = listener.get(target, method);
        QVERIFY2(page.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status))), page.constData());
        QVERIFY(listener.received.isEmpty());
        QVERIFY(listener.redirect.isListening());
        listener.get("/foyer?code=C&state=STATE"); // the real one still comes through
        QCOMPARE(listener.received.size(), 1);
    }

    void ignoresOtherNamesForThisMachine()
    {
        Listener listener;
        const QByteArray port = QByteArray::number(listener.port);
        QVERIFY(listener.say("GET /foyer?code=C&state=STATE HTTP/1.1\r\nHost: evil.example:" + port + "\r\n\r\n").startsWith("HTTP/1.1 404"));
        QVERIFY(listener.say("GET /foyer?code=C&state=STATE HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 404"));
        QVERIFY(listener.received.isEmpty());
    }

    void takesNothingBeforeItExpectsSomething()
    {
        LoopbackRedirect redirect;
        QVERIFY(redirect.listen());
        QSignalSpy received(&redirect, &LoopbackRedirect::received);
        Listener listener; // only for its say()
        listener.port = LoopbackRedirect::portOf(redirect.redirectUri());
        QVERIFY(listener.get("/foyer?code=C&state=").startsWith("HTTP/1.1 404"));
        QVERIFY(received.isEmpty());
    }

    void readsRequestInPieces()
    {
        Listener listener;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, listener.port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        const QByteArray text = "GET /foyer?code=C&state=STATE HTTP/1.1\r\nhost: 127.0.0.1:" + QByteArray::number(listener.port) + "\r\n\r\n";
        for (const char byte : text) {
            socket.write(&byte, 1);
            socket.flush();
            QTest::qWait(1);
        }
        QTRY_COMPARE(listener.received.size(), 1);
    }

    void dropsFloods()
    {
        Listener listener;
        QVERIFY(!listener.say(QByteArray("GET /") + QByteArray(200'000, 'x')).startsWith("HTTP"));
        QVERIFY(listener.redirect.isListening());
        // More clients than it keeps, all silent: those over the limit are dropped, and it still listens.
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 40; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress::LocalHost, listener.port);
        }
        const auto connected = [&crowd] {
            return std::ranges::count_if(crowd, [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; });
        };
        QTRY_COMPARE(connected(), LoopbackRedirect::maxClients);
        crowd.clear();
        QTest::qWait(20);
        listener.get("/foyer?code=C&state=STATE");
        QCOMPARE(listener.received.size(), 1);
    }

    void dropsSlowClients()
    {
        Listener listener;
        QTcpSocket slow;
        slow.connectToHost(QHostAddress::LocalHost, listener.port);
        slow.write("GET /foy");
        QTRY_COMPARE(slow.state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE_WITH_TIMEOUT(slow.state(), QAbstractSocket::UnconnectedState, 15'000);
        QVERIFY(listener.redirect.isListening());
    }

    void listensOnlyOnLoopbackAndTakesItsPortAgain()
    {
        LoopbackRedirect redirect;
        QVERIFY(redirect.listen());
        QVERIFY(redirect.redirectUri().startsWith(u"http://127.0.0.1:"));
        const quint16 port = LoopbackRedirect::portOf(redirect.redirectUri());
        QVERIFY(port > 0);
        QTcpServer elsewhere; // were it bound to all addresses, this would fail
        QVERIFY(elsewhere.listen(QHostAddress(QStringLiteral("127.0.0.2")), port));

        LoopbackRedirect second;
        QVERIFY(!second.listen(port));
        redirect.close();
        QVERIFY(second.listen(port));
    }

    void knowsItsOwnAddresses()
    {
        QCOMPARE(LoopbackRedirect::portOf(QStringLiteral("http://127.0.0.1:4711/foyer")), 4711);
        for (const char *other : {"", "http://127.0.0.1/foyer", "http://127.0.0.1:4711/other", "https://127.0.0.1:4711/foyer",
                                  "http://127.0.0.2:4711/foyer", "foyer://oauth", "urn:ietf:wg:oauth:2.0:oob"})
            QCOMPARE(LoopbackRedirect::portOf(QString::fromLatin1(other)), 0);
    }
};

QTEST_GUILESS_MAIN(LoopbackRedirectTest)
#include "tst_loopbackredirect.moc"
