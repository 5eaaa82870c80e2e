// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Discovery of each kind of server with the real reading of instances: what real servers told (the corpus), and small documents of the
// same shape for those that it lacks.
#include "core/auth/discovery.h"
#include "core/auth/wellknown.h"
#include "core/mastodon/readinstance.h"
#include "core/net/networktransport.h"
#include "tests/core/net/testserver.h"
#include "tests/support/corpus.h"
#include "tests/support/quotes.h"

#include <QCoroTask>
#include <QTest>

using namespace foyer;
using namespace foyer::auth;
using foyer::tests::quotes;
using foyer::tests::TestRequest;
using foyer::tests::TestServer;

namespace {

using Pages = QHash<QString, QByteArray>;

TestServer::Handler serving(const Pages &pages)
{
    return [pages](const TestRequest &request, QTcpSocket *socket) {
        if (pages.contains(request.path()))
            TestServer::answerJson(socket, pages[request.path()]);
        else
            TestServer::answer(socket, 404, "<!doctype html><title>Nothing here</title>", {{"Content-Type", "text/html"}});
    };
}

Result<Server> found(const TestServer &server)
{
    net::NetworkTransport transport;
    return QCoro::waitFor(discover(&transport, server.authority(), mastodon::readInstance));
}

const QString v1 = QStringLiteral("/api/v1/instance");
const QString v2 = QStringLiteral("/api/v2/instance");

}

class DiscoveryKindsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsEachKind_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("software");
        QTest::addColumn<int>("characters");
        const auto row = [](const char *name, const QString &path, const char *document, const char *software, int characters) {
            QTest::newRow(name) << path << quotes(document) << QString::fromLatin1(software) << characters;
        };
        row("Mastodon", v2, "{'domain':'a.example','version':'4.5.0','configuration':{'statuses':{'max_characters':500}}}", "mastodon", 500);
        row("Mastodon before 4", v1, "{'uri':'a.example','version':'3.5.3','max_toot_chars':1000}", "mastodon", 1000);
        row("Pleroma", v1,
            "{'uri':'https://a.example','version':'2.7.2 (compatible; Pleroma 2.9.1)','max_toot_chars':5000,'pleroma':{'metadata':{}}}", "pleroma",
            5000);
        row("Akkoma", v1, "{'uri':'https://a.example','version':'2.7.2 (compatible; Akkoma 3.15.2)','max_toot_chars':20000}", "akkoma", 20000);
        row("GoToSocial", v2,
            "{'domain':'a.example','account_domain':'a.example','version':'0.19.1','source_url':'https://codeberg.org/superseriousbusiness/"
            "gotosocial','configuration':{'statuses':{'max_characters':5000}}}",
            "gotosocial", 5000);
        row("Pixelfed", v1,
            "{'uri':'a.example','version':'3.5.3 (compatible; Pixelfed 0.12.5)','configuration':{'statuses':{'max_characters':2000}}}", "pixelfed",
            2000);
        row("Friendica", v2,
            "{'domain':'a.example','version':'2.8.0 (compatible; Friendica 2024.12)','configuration':{'statuses':{'max_characters':0}},'friendica':{"
            "'version':'2024.12'}}",
            "friendica", 500);
        row("snac", v1, "{'uri':'a.example','version':'4.0.0 (compatible; snac/2.75)','configuration':{'statuses':{'max_characters':100000}}}",
            "snac", 100000);
        row("Sharkey", v1,
            "{'uri':'https://a.example','version':'3.0.0 (compatible; Sharkey 2025.4.3)','configuration':{'statuses':{'max_characters':3000}}}",
            "sharkey", 3000);
        row("Iceshrimp", v1, "{'uri':'a.example','version':'4.2.1 (compatible; Iceshrimp 2023.12.11)','configuration':{}}", "iceshrimp", 500);
        row("Iceshrimp.NET", v2, "{'domain':'a.example','version':'4.2.1 (compatible; Iceshrimp.NET/2025.1)'}", "iceshrimp.net", 500);
        row("hardly anything", v1, "{'uri':'','version':''}", "mastodon", 500);
    }

    void findsEachKind()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, document);
        TestServer server(serving({{path, document}}));
        const Result<Server> result = found(server);
        QVERIFY2(result, qPrintable(result ? QString() : logLine(result.error())));
        QCOMPARE(result->origin, server.origin());
        QTEST(result->instance.software, "software");
        QTEST(result->instance.limits.postCharacters, "characters");
        QVERIFY(!result->instance.domain.isEmpty());
        QCOMPARE(result->endpoints, usualEndpoints(server.origin()));
    }

    void findsWhatRealServersTell()
    {
        FOYER_NEEDS_CORPUS();
        int seen = 0;
        for (const QString &path : tests::corpusFiles(QStringLiteral("mastodon-api"), QStringLiteral("instance-v*.json"))) {
            const QByteArray text = tests::fileContent(path);
            TestServer server(serving({{path.contains(u"instance-v1") ? v1 : v2, text}}));
            const Result<Server> result = found(server);
            QVERIFY2(result, qPrintable(path));
            QVERIFY2(!result->instance.software.isEmpty() && !result->instance.domain.isEmpty(), qPrintable(path));
            ++seen;
        }
        QVERIFY(seen > 10);
    }

    // Where there is no such API, NodeInfo says what it is.
    void namesTheSoftwareOfRealNodeInfo()
    {
        FOYER_NEEDS_CORPUS();
        int named = 0;
        for (const QString &path : tests::corpusFiles(QString(), QStringLiteral("nodeinfo*.json"))) {
            const Software software = readNodeInfo(tests::fileContent(path));
            if (software.name.isEmpty())
                continue; // a list of links, or a schema
            ++named;
            TestServer server(serving({{QStringLiteral("/.well-known/nodeinfo"),
                                        quotes("{'links':[{'rel':'http://nodeinfo.diaspora.software/ns/schema/2.0','href':'/nodeinfo'}]}")},
                                       {QStringLiteral("/nodeinfo"), tests::fileContent(path)}}));
            const Result<Server> result = found(server);
            QVERIFY2(!result, qPrintable(path));
            QCOMPARE(result.error().kind, ErrorKind::NotFediverse);
            QVERIFY2(result.error().detail.contains(software.name), qPrintable(result.error().detail));
        }
        QVERIFY(named > 5);
    }
};

QTEST_GUILESS_MAIN(DiscoveryKindsTest)
#include "tst_discoverykinds.moc"
