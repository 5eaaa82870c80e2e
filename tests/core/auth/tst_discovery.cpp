// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Discovery against small servers of every kind: those that Foyer can talk to, and those for which one clear Error comes.
#include "core/auth/discovery.h"

#include "core/json/value.h"
#include "core/net/connectionrules.h"
#include "core/net/networktransport.h"
#include "tests/core/net/testcertificates.h"
#include "tests/core/net/testserver.h"
#include "tests/support/faketransport.h"

#include <QCoroTask>
#include <QTest>

using namespace foyer;
using namespace foyer::auth;
using foyer::tests::TestCertificates;
using foyer::tests::TestRequest;
using foyer::tests::TestServer;

namespace {

// Documents are written with single quotes, for the eye.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

// As small as can be: the real mapping belongs to core/mastodon.
std::optional<model::Instance> readInstance(const QByteArray &text)
{
    const Result<json::Document> document = json::Document::parse(text);
    if (!document || !document->root().isObject())
        return {};
    const json::Value root = document->root();
    const QString domain = root["domain"].isPresent() ? root["domain"].string() : root["uri"].string();
    if (domain.isEmpty())
        return {};
    return model::Instance{.domain = domain, .version = root["version"].string()};
}

Result<Server> found(const QString &typed)
{
    net::NetworkTransport transport;
    return QCoro::waitFor(discover(&transport, typed, readInstance));
}

using Pages = QHash<QString, QByteArray>;

// Serves JSON (or XML) by path; what is not there is a 404 page.
TestServer::Handler serving(Pages pages, int otherStatus = 404)
{
    return [pages, otherStatus](const TestRequest &request, QTcpSocket *socket) {
        if (pages.contains(request.path()))
            TestServer::answer(socket, 200, pages[request.path()],
                               {{"Content-Type", pages[request.path()].startsWith('<') ? "application/xrd+xml" : "application/json"}});
        else
            TestServer::answer(socket, otherStatus, "<!doctype html><title>Nothing here</title>", {{"Content-Type", "text/html"}});
    };
}

const QString v1 = QStringLiteral("/api/v1/instance");
const QString v2 = QStringLiteral("/api/v2/instance");
const QByteArray instance2 = quoted("{'domain':'example.com','title':'A','version':'4.3.0'}");
const QByteArray instance1 = quoted("{'uri':'https://example.com','title':'A','version':'2.7.2 (compatible; Pleroma 2.6.0)'}");

}

class DiscoveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsServerWithInstanceV2()
    {
        TestServer server(serving({{v2, instance2}}));
        const Result<Server> result = found(server.authority());
        QVERIFY2(result, qPrintable(result ? QString() : logLine(result.error())));
        QCOMPARE(result->origin, server.origin());
        QCOMPARE(result->instance.domain, QStringLiteral("example.com"));
        QCOMPARE(result->endpoints, usualEndpoints(server.origin()));
        QCOMPARE(result->endpoints.token.toString(), server.origin() + u"/oauth/token");
        QVERIFY(result->scopes.isEmpty());
    }

    void findsServerWithInstanceV1Only_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("otherwise");
        QTest::newRow("404") << 404 << QByteArray("<html>");
        QTest::newRow("an error of the program") << 500 << QByteArray("oops");
        QTest::newRow("a page for everything") << 200 << QByteArray("<!doctype html><title>Our app</title>");
        QTest::newRow("an error as JSON") << 200 << quoted("{'error':'not found'}");
    }
    void findsServerWithInstanceV1Only()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, otherwise);
        TestServer server([status, otherwise](const TestRequest &request, QTcpSocket *socket) {
            if (request.path() == v1)
                TestServer::answerJson(socket, instance1);
            else
                TestServer::answer(socket, status, otherwise);
        });
        const Result<Server> result = found(u"@alice@" + server.authority());
        QVERIFY2(result, qPrintable(result ? QString() : logLine(result.error())));
        QCOMPARE(result->instance.version, QStringLiteral("2.7.2 (compatible; Pleroma 2.6.0)"));
    }

    void takesEndpointsAndScopesFromMetadata()
    {
        QByteArray origin;
        TestServer server([&origin](const TestRequest &request, QTcpSocket *socket) {
            if (request.path() == u"/.well-known/oauth-authorization-server") {
                const QByteArray metadata = quoted("{'issuer':'$/','authorization_endpoint':'$/else/authorize','token_endpoint':'$/else/token',"
                                                   "'scopes_supported':['read','write','push']}");
                TestServer::answerJson(socket, QByteArray(metadata).replace("$", origin));
                return;
            }
            serving({{v2, instance2}})(request, socket);
        });
        origin = server.origin().toLatin1();
        const Result<Server> result = found(server.origin());
        QVERIFY(result);
        QCOMPARE(result->endpoints.authorize.toString(), server.origin() + u"/else/authorize");
        QCOMPARE(result->endpoints.token.toString(), server.origin() + u"/else/token");
        QCOMPARE(result->endpoints.revoke.toString(), server.origin() + u"/oauth/revoke");
        QCOMPARE(result->scopes, (QStringList{QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("push")}));
    }

    void followsSeparateDomain_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("host-meta") << QStringLiteral("/.well-known/host-meta")
                                   << quoted("<XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'><Link rel='lrdd' "
                                             "template='$/.well-known/webfinger?resource={uri}'/></XRD>");
        QTest::newRow("WebFinger") << QStringLiteral("/.well-known/webfinger")
                                   << quoted("{'links':[{'rel':'self','type':'application/activity+json','href':'$/users/alice'}]}");
        QTest::newRow("NodeInfo") << QStringLiteral("/.well-known/nodeinfo")
                                  << quoted("{'links':[{'rel':'http://nodeinfo.diaspora.software/ns/schema/2.0','href':'$/nodeinfo/2.0'}]}");
    }
    void followsSeparateDomain()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, document);
        TestServer social(serving({{v2, instance2}, {QStringLiteral("/nodeinfo/2.0"), quoted("{'software':{'name':'mastodon','version':'4.3.0'}}")}}),
                          QStringLiteral("127.0.0.2"));
        TestServer apex(serving({{path, QByteArray(document).replace("$", social.origin().toLatin1())}}));
        const Result<Server> result = found(u"@alice@" + apex.authority());
        QVERIFY2(result, qPrintable(result ? QString() : logLine(result.error())));
        QCOMPARE(result->origin, social.origin());
        QCOMPARE(result->endpoints, usualEndpoints(social.origin()));
        QVERIFY(apex.seen().size() + social.seen().size() <= 14);
    }

    void followsRedirectsToSeparateDomain_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::newRow("everything") << QStringLiteral("/");
        QTest::newRow("what is well known") << QStringLiteral("/.well-known/");
    }
    void followsRedirectsToSeparateDomain()
    {
        QFETCH(QString, prefix);
        TestServer social(serving({{v2, instance2}}), QStringLiteral("127.0.0.2"));
        TestServer apex([&](const TestRequest &request, QTcpSocket *socket) {
            if (request.path().startsWith(prefix))
                TestServer::redirect(socket, social.url().resolved(request.target), 301);
            else
                TestServer::answer(socket, 404);
        });
        const Result<Server> result = found(apex.authority());
        QVERIFY2(result, qPrintable(result ? QString() : logLine(result.error())));
        QCOMPARE(result->origin, social.origin());
    }

    void asksWebFingerForTheTypedAccount()
    {
        TestServer server(serving({}));
        QVERIFY(!found(u"alice@" + server.authority()));
        const auto asked
            = std::ranges::find_if(server.seen(), [](const TestRequest &request) { return request.path() == u"/.well-known/webfinger"; });
        QVERIFY(asked != server.seen().end());
        QCOMPARE(asked->query().queryItemValue(QStringLiteral("resource"), QUrl::FullyDecoded), u"acct:alice@" + server.authority());
    }

    void isNotLedAroundForEver()
    {
        // Two that point at each other, and at many more.
        QByteArray links;
        for (int i = 3; i < 60; ++i)
            links += quoted(",{'rel':'lrdd','template':'http://127.0.0." + QByteArray::number(i) + ":1/{uri}'}");
        const QByteArray document = quoted("{'links':[{'rel':'x'}") + links + "]}";
        TestServer server(serving({{QStringLiteral("/.well-known/host-meta"), document}, {QStringLiteral("/.well-known/webfinger"), document}}));
        QElapsedTimer timer;
        timer.start();
        const Result<Server> result = found(server.authority());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotFediverse);
        QVERIFY(server.seen().size() <= 6);
        QVERIFY(timer.elapsed() < 10'000);
    }

    void acceptsServerThatIsForMembersOnly()
    {
        QByteArray origin;
        TestServer server([&origin](const TestRequest &request, QTcpSocket *socket) {
            if (request.path() == u"/.well-known/oauth-authorization-server")
                TestServer::answerJson(socket, quoted("{'issuer':'" + origin + "'}"));
            else
                TestServer::answerJson(socket, quoted("{'error':'This API requires an authenticated user'}"), 401);
        });
        origin = server.origin().toLatin1();
        const Result<Server> result = found(server.authority());
        QVERIFY2(result, qPrintable(result ? QString() : logLine(result.error())));
        QCOMPARE(result->origin, server.origin());
        QCOMPARE(result->instance.domain, QStringLiteral("127.0.0.1"));
    }

    void namesTheSoftwareOfOtherFediverseServers_data()
    {
        QTest::addColumn<QString>("software");
        for (const char *software : {"lemmy", "peertube", "misskey", "WordPress", "writefreely"})
            QTest::newRow(software) << QString::fromLatin1(software);
    }
    void namesTheSoftwareOfOtherFediverseServers()
    {
        QFETCH(QString, software);
        TestServer server(serving(
            {{QStringLiteral("/.well-known/nodeinfo"),
              quoted("{'links':[{'rel':'http://nodeinfo.diaspora.software/ns/schema/2.0','href':'/nodeinfo/2.0.json'}]}")},
             {QStringLiteral("/nodeinfo/2.0.json"), quoted("{'version':'2.0','software':{'name':'" + software.toLatin1() + "','version':'1'}}")}}));
        const Result<Server> result = found(server.authority());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotFediverse);
        QVERIFY2(result.error().detail.contains(software.toLower()), qPrintable(result.error().detail));
        QCOMPARE(result.error().subject, QStringLiteral("127.0.0.1"));
    }

    void saysNotFediverseToOtherServers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("404") << 404 << QByteArray("Not found");
        QTest::newRow("a page for everything") << 200 << QByteArray("<!doctype html><html><body>Welcome</body></html>");
        QTest::newRow("JSON for everything") << 200 << QByteArray("{}");
        QTest::newRow("403") << 403 << QByteArray("no");
        QTest::newRow("401") << 401 << QByteArray("no");
        QTest::newRow("empty") << 200 << QByteArray();
        QTest::newRow("broken JSON") << 200 << quoted("{'domain':'exa");
    }
    void saysNotFediverseToOtherServers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        TestServer server([status, body](const TestRequest &, QTcpSocket *socket) { TestServer::answer(socket, status, body); });
        const Result<Server> result = found(server.authority());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotFediverse);
        QVERIFY(!sentence(result.error()).isEmpty());
    }

    void saysThatTheServerIsDown()
    {
        TestServer server(serving({}));
        const QString authority = server.authority();
        server.stop();
        const Result<Server> result = found(authority);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unreachable);
        QCOMPARE(result.error().subject, QStringLiteral("127.0.0.1"));
    }

    void saysThatThereIsNoSuchServer()
    {
        tests::FakeTransport transport;
        const Error lost{.kind = ErrorKind::Unreachable, .detail = net::nameNotFound, .subject = QStringLiteral("exmaple.com")};
        transport.fail(QStringLiteral("GET /api/v2/instance"), lost);
        const Result<Server> result = QCoro::waitFor(discover(&transport, QStringLiteral("http://exmaple.com"), readInstance));
        QVERIFY(!result);
        QCOMPARE(result.error(), lost); // and not that it offers no secure connection
        QCOMPARE(transport.sent().size(), 1);
    }

    void saysThatTheServerHasTrouble()
    {
        TestServer server(serving({}, 503));
        const Result<Server> result = found(server.authority());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::ServerFailure);
    }

    void saysThatTheServerAsksForAPause()
    {
        TestServer server(serving({}, 429));
        const Result<Server> result = found(server.authority());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::RateLimited);
    }

    void saysThatTheCertificateIsBad()
    {
        if (!TestCertificates::possible())
            QSKIP("the openssl command is not here");
        TestCertificates certificates;
        TestServer server(serving({{v2, instance2}}), QStringLiteral("127.0.0.1"), certificates.server(QStringLiteral("IP:127.0.0.1")));
        const Result<Server> result = found(server.origin());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Tls);
    }

    void triesTlsOnThisMachineWhereNothingWasTyped()
    {
        if (!TestCertificates::possible())
            QSKIP("the openssl command is not here");
        TestCertificates certificates;
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(certificates.ca);
        QSslConfiguration::setDefaultConfiguration(trusting);
        TestServer server(serving({{v2, instance2}}), QStringLiteral("127.0.0.1"), certificates.server(QStringLiteral("IP:127.0.0.1")));
        const Result<Server> result = found(server.authority());
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY2(result, qPrintable(result ? QString() : logLine(result.error())));
        QCOMPARE(result->origin, server.origin());
    }

    void saysInsecureWhereOnlyPlainHttpWasOffered()
    {
        tests::FakeTransport transport;
        transport.fail(QStringLiteral("GET /api/v2/instance"),
                       {.kind = ErrorKind::Unreachable, .detail = QStringLiteral("refused"), .subject = QStringLiteral("example.com")});
        const Result<Server> typedHttp = QCoro::waitFor(discover(&transport, QStringLiteral("http://example.com"), readInstance));
        QVERIFY(!typedHttp);
        QCOMPARE(typedHttp.error().kind, ErrorKind::InsecureAddress);
        QCOMPARE(transport.sent().first().url.scheme(), QStringLiteral("https"));
        const Result<Server> typedNothing = QCoro::waitFor(discover(&transport, QStringLiteral("example.com"), readInstance));
        QCOMPARE(typedNothing.error().kind, ErrorKind::Unreachable);
    }

    void saysInsecureWhereTheServerLeavesTls()
    {
        tests::FakeTransport transport;
        const Error insecure{.kind = ErrorKind::InsecureAddress, .detail = QStringLiteral("redirect"), .subject = QStringLiteral("example.com")};
        transport.fail(QStringLiteral("GET /api/v2/instance"), insecure);
        transport.fail(QStringLiteral("GET /api/v1/instance"), insecure);
        const Result<Server> result = QCoro::waitFor(discover(&transport, QStringLiteral("example.com"), readInstance));
        QCOMPARE(result.error(), insecure);
    }

    void refusesWhatNamesNoServer()
    {
        tests::FakeTransport transport;
        const Result<Server> result = QCoro::waitFor(discover(&transport, QStringLiteral("not a server"), readInstance));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::BadInput);
        QVERIFY(transport.sent().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
