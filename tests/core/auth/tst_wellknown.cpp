// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The well-known documents: what is read from them, and what is never believed.
#include "core/auth/wellknown.h"

#include "tests/support/corpus.h"

#include <QTest>

using namespace foyer::auth;
using foyer::tests::corpusFiles;
using foyer::tests::fileContent;

namespace {

// Documents are written with single quotes, for the eye.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

const QUrl asked(QStringLiteral("https://example.com"));

QStringList names(const QList<QUrl> &origins)
{
    QStringList names;
    for (const QUrl &origin : origins)
        names << origin.toString();
    return names;
}

QByteArray bodyOf(const QByteArray &transcript)
{
    const qsizetype end = transcript.indexOf("\r\n\r\n");
    return end >= 0 ? transcript.sliced(end + 4) : transcript.sliced(transcript.indexOf("\n\n") + 2);
}

}

class WellKnownTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsServerInHostMeta()
    {
        const QByteArray xml = quoted("<?xml version='1.0'?><XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'>"
                                      "<Link rel='lrdd' template='https://social.example.com/.well-known/webfinger?resource={uri}'/></XRD>");
        const QByteArray json = quoted("{'links':[{'rel':'lrdd','template':'https://social.example.com/.well-known/webfinger?resource={uri}'}]}");
        QCOMPARE(names(originsIn(readResourceDescriptor(xml), asked)), QStringList{QStringLiteral("https://social.example.com")});
        QCOMPARE(names(originsIn(readResourceDescriptor(json), asked)), QStringList{QStringLiteral("https://social.example.com")});
    }

    void prefersTheActorInWebFinger()
    {
        const QByteArray json = quoted("{'subject':'acct:alice@example.com','aliases':['https://blog.example.com/@alice'],'links':["
                                       "{'rel':'http://webfinger.net/rel/profile-page','type':'text/html','href':'https://www.example.com/alice'},"
                                       "{'rel':'self','type':'text/html','href':'https://wrong.example.com/'},"
                                       "{'rel':'self','type':'application/activity+json','href':'https://social.example.com/users/alice'}]}");
        const ResourceDescriptor document = readResourceDescriptor(json);
        QCOMPARE(document.subject, QStringLiteral("acct:alice@example.com"));
        QCOMPARE(names(originsIn(document, asked)),
                 (QStringList{QStringLiteral("https://social.example.com"), QStringLiteral("https://www.example.com"),
                              QStringLiteral("https://blog.example.com")}));
    }

    void believesNoDangerousAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("origin");
        QTest::newRow("http becomes https") << QStringLiteral("http://social.example.com:80/x") << QStringLiteral("https://social.example.com");
        QTest::newRow("the same") << QStringLiteral("https://EXAMPLE.com:443/x") << QString();
        QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:631/") << QString();
        QTest::newRow("this machine, with TLS") << QStringLiteral("https://localhost/") << QString();
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << QString();
        QTest::newRow("a script") << QStringLiteral("javascript:alert(1)") << QString();
        QTest::newRow("a placeholder") << QStringLiteral("https://{{domain}}/x") << QString();
        QTest::newRow("relative") << QStringLiteral("/x") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void believesNoDangerousAddress()
    {
        QFETCH(QString, address);
        QFETCH(QString, origin);
        QCOMPARE(originElsewhere(QUrl(address), asked).toString(), origin);
    }

    void survivesBrokenDocuments()
    {
        for (const char *text : {"", "<", "<XRD", "<XRD><Link", "{", "[]", "[[[[", "null", "{\"links\":5}", "{\"links\":[null,1,\"x\",[]]}",
                                 "<html><body>404</body></html>", "\xff\xfe\x00"}) {
            QVERIFY(originsIn(readResourceDescriptor(text), asked).isEmpty());
            QVERIFY(nodeInfoAddress(text, asked).isEmpty());
            QVERIFY(readNodeInfo(text).name.isEmpty());
            QVERIFY(!readOAuthMetadata(text, asked).present);
        }
        // Entities that grow without end are cut off by the reader.
        QByteArray bomb = "<!DOCTYPE x [<!ENTITY a0 \"xxxxxxxxxx\">";
        for (int i = 1; i < 12; ++i)
            bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
        bomb += "]><XRD><Subject>&a11;</Subject></XRD>";
        QVERIFY(readResourceDescriptor(bomb).subject.size() < 1'000'000);
    }

    void boundsWhatItReads()
    {
        QByteArray links;
        for (int i = 0; i < 5000; ++i)
            links += "{\"rel\":\"self\",\"type\":\"application/activity+json\",\"href\":\"https://h" + QByteArray::number(i) + ".example/\"},";
        QVERIFY(readResourceDescriptor("{\"links\":[" + links + "{}]}").links.size() <= 100);
    }

    void findsNodeInfoAndSoftware()
    {
        const QByteArray links
            = quoted("{'links':[{'rel':'http://nodeinfo.diaspora.software/ns/schema/2.0','href':'https://example.com/nodeinfo/2.0'},"
                     "{'rel':'http://nodeinfo.diaspora.software/ns/schema/2.1','href':'/nodeinfo/2.1?x=y'},{'rel':'https://www.w3.org/ns/"
                     "activitystreams#Application','href':'https://example.com/actor'}]}");
        QCOMPARE(nodeInfoAddress(links, asked), QUrl(QStringLiteral("https://example.com/nodeinfo/2.1?x=y")));
        const Software software = readNodeInfo(quoted("{'version':'2.1','software':{'name':'Lemmy','version':'0.19.5'}}"));
        QCOMPARE(software.name, QStringLiteral("lemmy"));
        QCOMPARE(software.version, QStringLiteral("0.19.5"));
        const QByteArray elsewhere
            = quoted("{'links':[{'rel':'http://nodeinfo.diaspora.software/ns/schema/2.0','href':'http://social.example.com/nodeinfo/2.0'}]}");
        QCOMPARE(nodeInfoAddress(elsewhere, asked), QUrl(QStringLiteral("https://social.example.com/nodeinfo/2.0")));
        const QByteArray inside = quoted("{'links':[{'rel':'http://nodeinfo.diaspora.software/ns/schema/2.0','href':'http://127.0.0.1/secret'}]}");
        QVERIFY(nodeInfoAddress(inside, asked).isEmpty());
    }

    void readsOAuthMetadata()
    {
        const OAuthMetadata metadata = readOAuthMetadata(quoted("{'issuer':'https://example.com/','authorization_endpoint':'https://example.com/o/"
                                                                "authorize','token_endpoint':'https://evil.example/token',"
                                                                "'revocation_endpoint':'/o/revoke','app_registration_endpoint':'http://example.com/"
                                                                "api/v1/apps','scopes_supported':['read','write','profile']}"),
                                                         asked);
        QVERIFY(metadata.present);
        QCOMPARE(metadata.authorize, QUrl(QStringLiteral("https://example.com/o/authorize")));
        QVERIFY(metadata.token.isEmpty()); // another origin
        QCOMPARE(metadata.revoke, QUrl(QStringLiteral("https://example.com/o/revoke")));
        QVERIFY(metadata.registration.isEmpty()); // not even with http
        QCOMPARE(metadata.scopes.size(), 3);
        const QByteArray ofAnother = quoted("{'issuer':'https://evil.example/','token_endpoint':'https://example.com/t'}");
        QVERIFY(!readOAuthMetadata(ofAnother, asked).present);
        const QByteArray ofNobody = quoted("{'token_endpoint':'https://example.com/t'}");
        QVERIFY(!readOAuthMetadata(ofNobody, asked).present);
    }

    void readsRealHostMeta()
    {
        FOYER_NEEDS_CORPUS();
        const QStringList files = corpusFiles(QStringLiteral("discovery"), QStringLiteral("*host-meta*.xml"));
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            const QByteArray text = fileContent(file);
            const ResourceDescriptor document = readResourceDescriptor(text);
            QVERIFY2(!document.links.isEmpty(), qPrintable(file));
            const auto lrdd = std::ranges::find(document.links, QStringLiteral("lrdd"), &WellKnownLink::rel);
            QVERIFY2(lrdd != document.links.end() && !lrdd->uriTemplate.isEmpty(), qPrintable(file));
            // Seen from elsewhere, each names its own host, but for templates of a source tree with a placeholder as host.
            const QList<QUrl> origins = originsIn(document, asked);
            QVERIFY2(origins.isEmpty() == text.contains("{{domain}}"), qPrintable(file));
            for (const QUrl &origin : origins)
                QCOMPARE(origin.scheme(), QStringLiteral("https"));
        }
    }

    void findsServerInRealAccountDocuments()
    {
        FOYER_NEEDS_CORPUS();
        for (const QString &file : corpusFiles(QStringLiteral("discovery"), QStringLiteral("*@*.xml"))) {
            const ResourceDescriptor document = readResourceDescriptor(fileContent(file));
            QVERIFY2(document.subject.startsWith(u"acct:"), qPrintable(file));
            const QString host = document.subject.section(u'@', -1);
            QCOMPARE(names(originsIn(document, asked)).value(0), u"https://" + host);
        }
    }

    void readsRealTranscripts()
    {
        FOYER_NEEDS_CORPUS();
        const QStringList files = corpusFiles(QStringLiteral("http-transcripts"), QStringLiteral("*webfinger*.txt"))
            + corpusFiles(QStringLiteral("http-transcripts"), QStringLiteral("*hostmeta*.txt"));
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            const ResourceDescriptor document = readResourceDescriptor(bodyOf(fileContent(file)));
            QVERIFY2(!document.links.isEmpty(), qPrintable(file));
            QVERIFY2(!originsIn(document, asked).isEmpty(), qPrintable(file));
        }
    }

    void readsRealNodeInfo()
    {
        FOYER_NEEDS_CORPUS();
        int named = 0;
        for (const QString &file : corpusFiles(QString(), QStringLiteral("nodeinfo*.json"))) {
            const QByteArray text = fileContent(file);
            if (file.contains(u"wellknown")) {
                QVERIFY2(!nodeInfoAddress(text, asked).isEmpty() || text.contains("://localhost") || text.contains("127.0.0.1"), qPrintable(file));
            } else if (!readNodeInfo(text).name.isEmpty()) {
                ++named;
            }
        }
        QVERIFY(named > 10);
    }
};

QTEST_GUILESS_MAIN(WellKnownTest)
#include "tst_wellknown.moc"
