// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The transport against real sockets: limits, deadlines, redirects, and which Error each trouble becomes.
// Size: one short test per limit of the transport, on one small server.
#include "core/net/networktransport.h"

#include "core/net/connectionrules.h"
#include "tests/core/net/testserver.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <QCoroTask>

using namespace foyer;
using namespace foyer::net;
using foyer::tests::TestRequest;
using foyer::tests::TestServer;
using namespace std::chrono_literals;

namespace {

Result<Response> fetch(Request request)
{
    NetworkTransport transport;
    return QCoro::waitFor(transport.send(std::move(request)));
}

Result<Response> fetch(const QUrl &url)
{
    return fetch(Request{.url = url});
}

// Streams zeros for as long as the peer takes them, up to `bytes`, some 250 MB/s; `sent` counts. With pauses, as on any network: within
// one chunk Qt reads on as long as there is more at once.
void stream(QTcpSocket *socket, qint64 bytes, std::shared_ptr<qint64> sent)
{
    const QByteArray chunk(256 * 1024, '0');
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, bytes, sent, chunk] {
        if (socket->bytesToWrite() < chunk.size())
            *sent += socket->write(chunk);
        if (*sent >= bytes)
            socket->disconnectFromHost();
    });
    timer->start(1ms);
}

// "aaaa…" of `size` bytes as gzip, made by hand: stored size is about a thousandth.
QByteArray gzipBomb(qsizetype size)
{
    QByteArray zlib = qCompress(QByteArray(size, 'a'), 9).sliced(4); // 4 bytes of Qt's own length
    return zlib;                                                     // the "deflate" coding of HTTP is this zlib form (RFC 9110 § 8.4.1.2)
}

}

class NetworkTransportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesStatusHeadersAndBody()
    {
        TestServer server([](const TestRequest &request, QTcpSocket *socket) {
            TestServer::answer(socket, 200, request.method + ' ' + request.header("User-Agent") + ' ' + request.header("Cookie"),
                               {{"X-One", "two"}, {"Set-Cookie", "a=b; path=/"}});
        });
        NetworkTransport transport;
        for (int i = 0; i < 2; ++i) {
            const Result<Response> response = QCoro::waitFor(transport.send({.url = server.url(QStringLiteral("/x"))}));
            QVERIFY(response);
            QCOMPARE(response->status, 200);
            QCOMPARE(response->header("x-one"), "two");
            QCOMPARE(response->body, "GET Foyer/0.1.0 "); // no cookie comes back
        }
    }

    void takesAnyStatusAsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {204, 400, 401, 403, 404, 410, 422, 429, 500, 502, 503})
            QTest::newRow(QByteArray::number(status).constData()) << status;
    }
    void takesAnyStatusAsAnAnswer()
    {
        QFETCH(int, status);
        TestServer server([status](const TestRequest &, QTcpSocket *socket) {
            TestServer::answer(socket, status, status == 204 ? "" : R"({"error":"no"})", {{"WWW-Authenticate", "Bearer realm=\"x\""}});
        });
        const Result<Response> response = fetch(server.url());
        QVERIFY2(response, qPrintable(response ? QString() : logLine(response.error())));
        QCOMPARE(response->status, status);
        if (status != 204)
            QCOMPARE(response->body, R"({"error":"no"})");
    }

    void sendsMethodBodyAndHeaders_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"})
            QTest::newRow(method) << QByteArray(method);
    }
    void sendsMethodBodyAndHeaders()
    {
        QFETCH(QByteArray, method);
        TestServer server([](const TestRequest &, QTcpSocket *socket) { TestServer::answer(socket, 200); });
        QVERIFY(fetch(
            Request{.method = method, .url = server.url(), .headers = {{"Content-Type", "text/x"}, {"Authorization", "Bearer t"}}, .body = "hello"}));
        QCOMPARE(server.seen().size(), 1);
        QCOMPARE(server.seen().first().method, method);
        QCOMPARE(server.seen().first().body, "hello");
        QCOMPARE(server.seen().first().header("Content-Type"), "text/x");
        QCOMPARE(server.seen().first().header("Authorization"), "Bearer t");
    }

    void cutsOffGiantBodyThatIsAnnounced()
    {
        const auto sent = std::make_shared<qint64>(0);
        TestServer server([sent](const TestRequest &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n");
            stream(socket, 200'000'000, sent);
        });
        const Result<Response> response = fetch(server.url());
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::TooLarge);
        QCOMPARE(response.error().subject, QStringLiteral("127.0.0.1"));
        QVERIFY2(*sent < 20'000'000, qPrintable(QString::number(*sent)));
    }

    void cutsOffGiantBodyThatIsNotAnnounced_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("no length") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
        QTest::newRow("an error page") << QByteArray("HTTP/1.1 500 Oops\r\nConnection: close\r\n\r\n");
        QTest::newRow("one endless chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10000000\r\n");
    }
    void cutsOffGiantBodyThatIsNotAnnounced()
    {
        QFETCH(QByteArray, head);
        const auto sent = std::make_shared<qint64>(0);
        TestServer server([sent, head](const TestRequest &, QTcpSocket *socket) {
            socket->write(head);
            stream(socket, 200'000'000, sent);
        });
        const Result<Response> response = fetch(Request{.url = server.url(), .limits = {.bodyBytes = 1024 * 1024}});
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::TooLarge);
        QVERIFY2(*sent < 20'000'000, qPrintable(QString::number(*sent)));
    }

    void keepsLittleOfGiantRefusal()
    {
        // Qt shows the body of a 401 only when all of it has come, so that only the deadline bounds how much is sent.
        TestServer server([](const TestRequest &, QTcpSocket *socket) {
            TestServer::answer(socket, 401, QByteArray(5'000'000, 'x'), {{"WWW-Authenticate", "Bearer"}});
        });
        const Result<Response> response = fetch(Request{.url = server.url(), .limits = {.bodyBytes = 1024 * 1024}});
        QVERIFY(response ? response->body.size() <= 1024 * 1024 : response.error().kind == ErrorKind::TooLarge);
    }

    void acceptsBodyOfExactlyTheLimit()
    {
        TestServer server([](const TestRequest &request, QTcpSocket *socket) {
            TestServer::answer(socket, 200, QByteArray(request.path() == u"/more" ? 100'001 : 100'000, 'x'));
        });
        const Result<Response> fits = fetch(Request{.url = server.url(), .limits = {.bodyBytes = 100'000}});
        QVERIFY(fits);
        QCOMPARE(fits->body.size(), 100'000);
        const Result<Response> more = fetch(Request{.url = server.url(QStringLiteral("/more")), .limits = {.bodyBytes = 100'000}});
        QVERIFY(!more);
        QCOMPARE(more.error().kind, ErrorKind::TooLarge);
    }

    void unpacksWhatIsCompressed()
    {
        TestServer server(
            [](const TestRequest &, QTcpSocket *socket) { TestServer::answer(socket, 200, gzipBomb(2'000'000), {{"Content-Encoding", "deflate"}}); });
        const Result<Response> response = fetch(server.url());
        QVERIFY2(response, qPrintable(response ? QString() : logLine(response.error())));
        QCOMPARE(response->body, QByteArray(2'000'000, 'a'));
    }

    void cutsOffCompressedBomb()
    {
        TestServer server([](const TestRequest &, QTcpSocket *socket) {
            TestServer::answer(socket, 200, gzipBomb(300'000'000), {{"Content-Encoding", "deflate"}});
        });
        QElapsedTimer timer;
        timer.start();
        const Result<Response> response = fetch(server.url());
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::TooLarge);
    }

    void saysBadAnswerToBrokenCompression()
    {
        TestServer server([](const TestRequest &, QTcpSocket *socket) {
            TestServer::answer(socket, 200, "this is no deflate stream at all", {{"Content-Encoding", "deflate"}});
        });
        const Result<Response> response = fetch(server.url());
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::BadAnswer);
    }

    void givesUpOnSilence()
    {
        TestServer server([](const TestRequest &, QTcpSocket *) {});
        QElapsedTimer timer;
        timer.start();
        const Result<Response> response = fetch(Request{.url = server.url(), .limits = {.firstByte = 300ms}});
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Timeout);
        QVERIFY(timer.elapsed() < 5000);
    }

    void endsSlowDrip_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("drip");
        QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n") << QByteArray("x");
        QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-A: b\r\n");
    }
    void endsSlowDrip()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, drip);
        TestServer server([start, drip](const TestRequest &, QTcpSocket *socket) {
            socket->write(start);
            auto *timer = new QTimer(socket);
            QObject::connect(timer, &QTimer::timeout, socket, [socket, drip] { socket->write(drip); });
            timer->start(20ms);
        });
        QElapsedTimer timer;
        timer.start();
        const Result<Response> response = fetch(Request{.url = server.url(), .limits = {.firstByte = 400ms, .total = 700ms}});
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Timeout);
        QVERIFY(timer.elapsed() < 5000);
    }

    void refusesTruncatedBody_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("short of its length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"half\":");
        QTest::newRow("headers only half") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no HTTP") << QByteArray("220 smtp.example ESMTP\r\n");
    }
    void refusesTruncatedBody()
    {
        QFETCH(QByteArray, answer);
        TestServer server([answer](const TestRequest &, QTcpSocket *socket) {
            socket->write(answer);
            socket->disconnectFromHost();
        });
        const Result<Response> response = fetch(server.url());
        QVERIFY(!response);
        QVERIFY2(response.error().kind == ErrorKind::Unreachable || response.error().kind == ErrorKind::BadAnswer,
                 qPrintable(logLine(response.error())));
    }

    void saysUnreachableForClosedPort()
    {
        TestServer server([](const TestRequest &, QTcpSocket *) {});
        const QUrl url = server.url();
        server.stop();
        const Result<Response> response = fetch(url);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Unreachable);
        QCOMPARE(response.error().subject, QStringLiteral("127.0.0.1"));
    }

    void saysUnreachableForOneUnknownNameAndOfflineForTwo()
    {
        NetworkTransport transport;
        const Result<Response> first = QCoro::waitFor(transport.send({.url = QUrl(QStringLiteral("https://one.invalid/"))}));
        QVERIFY(!first);
        QVERIFY(first.error().kind == ErrorKind::Unreachable || systemIsOffline());
        const Result<Response> again = QCoro::waitFor(transport.send({.url = QUrl(QStringLiteral("https://one.invalid/"))}));
        QCOMPARE(again.error().kind, first.error().kind);
        const Result<Response> second = QCoro::waitFor(transport.send({.url = QUrl(QStringLiteral("https://two.invalid/"))}));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Offline);
    }

    void speaksPlainHttpToLoopbackOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:1/") << true;
        QTest::addRow("127.9.8.7") << QStringLiteral("http://127.9.8.7/") << true;
        QTest::addRow("::1") << QStringLiteral("http://[::1]:80/") << true;
        QTest::addRow("localhost") << QStringLiteral("http://LOCALHOST:8080/") << true;
        QTest::addRow("ws on loopback") << QStringLiteral("ws://127.0.0.1/") << true;
        QTest::addRow("https anywhere") << QStringLiteral("https://example.org/") << true;
        QTest::addRow("http elsewhere") << QStringLiteral("http://example.org/") << false;
        QTest::addRow("http on the own network") << QStringLiteral("http://192.168.0.1/") << false;
        QTest::addRow("a name that only looks so") << QStringLiteral("http://127.0.0.1.example.org/") << false;
        QTest::addRow("localhost as a label") << QStringLiteral("http://localhost.example.org/") << false;
        QTest::addRow("user info") << QStringLiteral("http://127.0.0.1@example.org/") << false;
        QTest::addRow("all interfaces") << QStringLiteral("http://0.0.0.0/") << false;
        QTest::addRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::addRow("file with host") << QStringLiteral("file://localhost/etc/passwd") << false;
        QTest::addRow("data") << QStringLiteral("data:text/plain,x") << false;
        QTest::addRow("ftp") << QStringLiteral("ftp://example.org/") << false;
        QTest::addRow("empty") << QString() << false;
    }
    void speaksPlainHttpToLoopbackOnly()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        QCOMPARE(checkAddress(QUrl(url)).has_value(), allowed);
        if (!allowed) {
            const Result<Response> response = fetch(QUrl(url));
            QVERIFY(!response);
            QVERIFY(response.error().kind == ErrorKind::InsecureAddress || response.error().kind == ErrorKind::BadInput);
        }
    }

    void followsRedirects()
    {
        TestServer server([](const TestRequest &request, QTcpSocket *socket) {
            const int left = request.path().sliced(1).toInt();
            if (left > 0)
                TestServer::redirect(socket, QUrl(QString::number(left - 1)), 301);
            else
                TestServer::answer(socket, 200, "end");
        });
        const Result<Response> response = fetch(server.url(QStringLiteral("/5")));
        QVERIFY(response);
        QCOMPARE(response->body, "end");
        QCOMPARE(response->url, server.url(QStringLiteral("/0")));
        const Result<Response> tooMany = fetch(server.url(QStringLiteral("/6")));
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().kind, ErrorKind::TooManyRedirects);
    }

    void endsRedirectLoop()
    {
        TestServer server([](const TestRequest &request, QTcpSocket *socket) { TestServer::redirect(socket, request.target); });
        const Result<Response> response = fetch(server.url());
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::TooManyRedirects);
        QCOMPARE(server.seen().size(), 6);
    }

    void refusesRedirectToInsecureOrStrangeAddress_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("http elsewhere") << QByteArray("http://example.org/") << ErrorKind::InsecureAddress;
        QTest::newRow("a file") << QByteArray("file:///etc/passwd") << ErrorKind::BadAnswer;
        QTest::newRow("a file with a host") << QByteArray("file://localhost/etc/passwd") << ErrorKind::InsecureAddress;
        QTest::newRow("a script") << QByteArray("javascript:alert(1)") << ErrorKind::BadAnswer;
        QTest::newRow("broken") << QByteArray("http://[") << ErrorKind::BadAnswer;
    }
    void refusesRedirectToInsecureOrStrangeAddress()
    {
        QFETCH(QByteArray, location);
        QFETCH(ErrorKind, kind);
        TestServer server([location](const TestRequest &, QTcpSocket *socket) { TestServer::answer(socket, 302, {}, {{"Location", location}}); });
        const Result<Response> response = fetch(server.url());
        QVERIFY(!response);
        QCOMPARE(response.error().kind, kind);
    }

    void followsLocationInBareUtf8()
    {
        TestServer server([](const TestRequest &request, QTcpSocket *socket) {
            if (request.path() == u"/")
                TestServer::answer(socket, 301, {}, {{"Location", "/\xc3\xa4rger"}});
            else
                TestServer::answer(socket, 200, request.path().toUtf8());
        });
        const Result<Response> response = fetch(server.url());
        QVERIFY(response);
        QCOMPARE(response->body, QStringLiteral("/ärger").toUtf8());
    }

    void dropsTokenOnAnotherOrigin()
    {
        TestServer other([](const TestRequest &, QTcpSocket *socket) { TestServer::answer(socket, 200, "other"); }, QStringLiteral("127.0.0.2"));
        TestServer server([&other](const TestRequest &request, QTcpSocket *socket) {
            TestServer::redirect(socket, request.path() == u"/near" ? QUrl(QStringLiteral("/far")) : other.url(), 307);
        });
        const Request request{.url = server.url(QStringLiteral("/near")),
                              .headers = {{"authorization", "Bearer secret"}, {"Cookie", "a=b"}, {"X-Kept", "yes"}},
                              .authorised = true};
        const Result<Response> response = fetch(request);
        QVERIFY(response);
        QCOMPARE(server.seen().size(), 2);
        QCOMPARE(server.seen().last().header("Authorization"), "Bearer secret"); // same origin
        QCOMPARE(other.seen().size(), 1);
        QCOMPARE(other.seen().first().header("Authorization"), "");
        QCOMPARE(other.seen().first().header("Cookie"), "");
        QCOMPARE(other.seen().first().header("X-Kept"), "yes");
    }

    void neverTurnsPostIntoGet_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 307, 308})
            QTest::newRow(QByteArray::number(status).constData()) << status;
    }
    void neverTurnsPostIntoGet()
    {
        QFETCH(int, status);
        TestServer server(
            [status](const TestRequest &, QTcpSocket *socket) { TestServer::redirect(socket, QUrl(QStringLiteral("/there")), status); });
        const Result<Response> response = fetch(Request{.method = "POST", .url = server.url(), .body = "secret"});
        QVERIFY(response);
        QCOMPARE(response->status, status);
        QCOMPARE(server.seen().size(), 1);
    }

    void followsSeeOtherWithGetWithoutBody()
    {
        TestServer server([](const TestRequest &request, QTcpSocket *socket) {
            if (request.method == "POST")
                TestServer::redirect(socket, QUrl(QStringLiteral("/there")), 303);
            else
                TestServer::answer(socket, 200, "seen");
        });
        const Result<Response> response
            = fetch(Request{.method = "POST", .url = server.url(), .headers = {{"Content-Type", "text/plain"}}, .body = "secret"});
        QVERIFY(response);
        QCOMPARE(response->body, "seen");
        QCOMPARE(server.seen().last().method, "GET");
        QCOMPARE(server.seen().last().body, "");
        QCOMPARE(server.seen().last().header("Content-Type"), "");
    }

    void neverSendsUserInfo()
    {
        TestServer server(
            [](const TestRequest &, QTcpSocket *socket) { TestServer::answer(socket, 401, {}, {{"WWW-Authenticate", "Basic realm=\"x\""}}); });
        QUrl url = server.url();
        url.setUserInfo(QStringLiteral("alice:secret"));
        const Result<Response> response = fetch(url);
        QVERIFY(response);
        QCOMPARE(response->status, 401);
        QCOMPARE(server.seen().size(), 1);
        QCOMPARE(server.seen().first().header("Authorization"), "");
    }

    void endsRequestsWhenItGoes()
    {
        TestServer server([](const TestRequest &, QTcpSocket *) {});
        auto transport = std::make_unique<NetworkTransport>();
        auto task = transport->send({.url = server.url()});
        QTRY_COMPARE(server.seen().size(), 1);
        transport.reset();
        const Result<Response> response = QCoro::waitFor(std::move(task));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Cancelled);
    }

    void tellsOriginsApart()
    {
        QCOMPARE(originOf(QUrl(QStringLiteral("https://Example.org:443/x"))), QStringLiteral("https://example.org"));
        QCOMPARE(originOf(QUrl(QStringLiteral("https://bücher.example/"))), QStringLiteral("https://xn--bcher-kva.example"));
        QCOMPARE(originOf(QUrl(QStringLiteral("https://example.org:8443/"))), QStringLiteral("https://example.org:8443"));
        QCOMPARE(originOf(QUrl(QStringLiteral("http://[::1]:80/"))), QStringLiteral("http://[::1]"));
        QVERIFY(originOf(QUrl(QStringLiteral("http://127.0.0.1/"))) != originOf(QUrl(QStringLiteral("https://127.0.0.1/"))));
    }
};

QTEST_GUILESS_MAIN(NetworkTransportTest)
#include "tst_networktransport.moc"
