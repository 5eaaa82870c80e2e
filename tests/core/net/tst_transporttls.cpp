// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The transport against real TLS servers: only a certificate that is right in every respect is accepted, and no old protocol.
#include "core/net/networktransport.h"

#include "tests/core/net/testcertificates.h"
#include "tests/core/net/testserver.h"

#include <QCoroTask>
#include <QTest>

using namespace foyer;
using namespace foyer::net;
using foyer::tests::TestCertificates;
using foyer::tests::TestRequest;
using foyer::tests::TestServer;

namespace {

Result<Response> fetch(const QUrl &url)
{
    NetworkTransport transport;
    return QCoro::waitFor(transport.send({.url = url, .headers = {{"Authorization", "Bearer secret"}}, .authorised = true}));
}

void hello(const TestRequest &, QTcpSocket *socket)
{
    TestServer::answer(socket, 200, "hello");
}

}

class TransportTlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!TestCertificates::possible())
            QSKIP("the openssl command is not here");
        m_certificates = std::make_unique<TestCertificates>();
        m_untrusting = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = m_untrusting;
        trusting.addCaCertificate(m_certificates->ca);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void cleanupTestCase() { QSslConfiguration::setDefaultConfiguration(m_untrusting); }

    void acceptsRightCertificate()
    {
        TestServer server(hello, QStringLiteral("127.0.0.1"), m_certificates->server(QStringLiteral("IP:127.0.0.1")));
        const Result<Response> response = fetch(server.url());
        QVERIFY2(response, qPrintable(response ? QString() : logLine(response.error())));
        QCOMPARE(response->body, "hello");
    }

    void refusesCertificateOfUnknownAuthority()
    {
        TestCertificates others;
        TestServer server(hello, QStringLiteral("127.0.0.1"), others.server(QStringLiteral("IP:127.0.0.1")));
        refused(server);
    }

    void refusesCertificateForAnotherName()
    {
        TestServer server(hello, QStringLiteral("127.0.0.1"), m_certificates->server(QStringLiteral("DNS:other.example")));
        refused(server);
    }

    void refusesExpiredCertificate()
    {
        TestServer server(hello, QStringLiteral("127.0.0.1"), m_certificates->server(QStringLiteral("IP:127.0.0.1"), true));
        refused(server);
    }

    void saysTlsForServerWithoutTls()
    {
        TestServer server([](const TestRequest &, QTcpSocket *) {});
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        // Plain HTTP servers answer a TLS hello with an error page or by closing; the test server waits, so answer for it.
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::pendingConnectionAvailable, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
        url.setPort(plain.serverPort());
        const Result<Response> response = fetch(url);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Tls);
    }

    void refusesOldTls()
    {
        const QSslConfiguration configuration = m_certificates->server(QStringLiteral("IP:127.0.0.1"));
        QProcess old;
        old.setProcessChannelMode(QProcess::MergedChannels);
        old.start(QStringLiteral("openssl"),
                  {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"), QStringLiteral("-tls1_1"),
                   QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0"), QStringLiteral("-cert"), m_certificates->path(u"server.pem"),
                   QStringLiteral("-key"), m_certificates->path(u"server.key"), QStringLiteral("-www")});
        QByteArray said;
        QTRY_VERIFY((said += old.readAll(), said.contains("ACCEPT 127.0.0.1:") && said.endsWith('\n')));
        const qsizetype at = said.indexOf("ACCEPT 127.0.0.1:") + 17;
        const int port = said.mid(at, said.indexOf('\n', at) - at).trimmed().toInt();
        const Result<Response> response = fetch(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(port)));
        old.kill();
        old.waitForFinished();
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Tls);
    }

    void refusesRedirectFromTlsToPlainHttpOnThisMachine()
    {
        TestServer plain(hello);
        TestServer secure([&plain](const TestRequest &, QTcpSocket *socket) { TestServer::redirect(socket, plain.url()); },
                          QStringLiteral("127.0.0.2"), m_certificates->server(QStringLiteral("IP:127.0.0.2")));
        const Result<Response> response = fetch(secure.url());
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::InsecureAddress);
        QVERIFY(plain.seen().isEmpty());
    }

    void refusesRedirectFromTlsToPlainHttpElsewhere()
    {
        TestServer secure([](const TestRequest &, QTcpSocket *socket) { TestServer::redirect(socket, QUrl(QStringLiteral("http://example.org/"))); },
                          QStringLiteral("127.0.0.1"), m_certificates->server(QStringLiteral("IP:127.0.0.1")));
        const Result<Response> response = fetch(secure.url());
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::InsecureAddress);
    }

private:
    static void refused(TestServer &server)
    {
        const Result<Response> response = fetch(server.url());
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Tls);
        QVERIFY(!response.error().detail.isEmpty());
        QVERIFY(server.seen().isEmpty()); // the token never left
    }

    std::unique_ptr<TestCertificates> m_certificates;
    QSslConfiguration m_untrusting;
};

QTEST_GUILESS_MAIN(TransportTlsTest)
#include "tst_transporttls.moc"
