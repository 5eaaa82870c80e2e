// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type, and which server they mean.
#include "core/auth/serveraddress.h"

#include <QTest>

using namespace foyer;
using namespace foyer::auth;

class ServerAddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("user");
        const auto row
            = [](const QString &typed, const QString &base, const QString &user = {}) { QTest::newRow(qPrintable(typed)) << typed << base << user; };
        row(QStringLiteral(u"example.com"), QStringLiteral(u"https://example.com"));
        row(QStringLiteral(u"  Example.COM/ "), QStringLiteral(u"https://example.com"));
        row(QStringLiteral(u"https://example.com"), QStringLiteral(u"https://example.com"));
        row(QStringLiteral(u"HTTPS://example.com:8443/about?x=y#z"), QStringLiteral(u"https://example.com:8443"));
        row(QStringLiteral(u"http://example.com/"), QStringLiteral(u"https://example.com"));
        row(QStringLiteral(u"@alice@example.com"), QStringLiteral(u"https://example.com"), QStringLiteral(u"alice"));
        row(QStringLiteral(u"alice@example.com"), QStringLiteral(u"https://example.com"), QStringLiteral(u"alice"));
        row(QStringLiteral(u"acct:alice@example.com"), QStringLiteral(u"https://example.com"), QStringLiteral(u"alice"));
        row(QStringLiteral(u"https://social.example.com/@alice"), QStringLiteral(u"https://social.example.com"), QStringLiteral(u"alice"));
        row(QStringLiteral(u"https://social.example.com/@bob@elsewhere.example"), QStringLiteral(u"https://social.example.com"),
            QStringLiteral(u"bob"));
        row(QStringLiteral(u"social.example.com/users/alice"), QStringLiteral(u"https://social.example.com"), QStringLiteral(u"alice"));
        row(QStringLiteral(u"social.example.com/@alice/1234"), QStringLiteral(u"https://social.example.com"), QStringLiteral(u"alice"));
        row(QStringLiteral(u"https://name:password@example.com/"), QStringLiteral(u"https://example.com"));
        row(QStringLiteral(u"bücher.example"), QStringLiteral(u"https://xn--bcher-kva.example"));
        row(QStringLiteral(u"BÜCHER.example"), QStringLiteral(u"https://xn--bcher-kva.example"));
        row(QStringLiteral(u"xn--bcher-kva.example"), QStringLiteral(u"https://xn--bcher-kva.example"));
        row(QStringLiteral(u"例え.テスト"), QStringLiteral(u"https://xn--r8jz45g.xn--zckzah"));
        row(QStringLiteral(u"＠alice＠example．com"), QStringLiteral(u"https://example.com"), QStringLiteral(u"alice"));
        row(QStringLiteral(u"\u200b@alice@example.com\u2069\n"), QStringLiteral(u"https://example.com"), QStringLiteral(u"alice"));
        row(QStringLiteral(u"example.com."), QStringLiteral(u"https://example.com"));
        row(QStringLiteral(u"203.0.113.7"), QStringLiteral(u"https://203.0.113.7"));
        row(QStringLiteral(u"127.0.0.1:8080"), QStringLiteral(u"http://127.0.0.1:8080"));
        row(QStringLiteral(u"alice@127.0.0.1:8080"), QStringLiteral(u"http://127.0.0.1:8080"), QStringLiteral(u"alice"));
        row(QStringLiteral(u"https://127.0.0.1:8080"), QStringLiteral(u"https://127.0.0.1:8080"));
        row(QStringLiteral(u"http://localhost:3000/@admin"), QStringLiteral(u"http://localhost:3000"), QStringLiteral(u"admin"));
        row(QStringLiteral(u"localhost"), QStringLiteral(u"http://localhost"));
        row(QStringLiteral(u"[::1]:8080"), QStringLiteral(u"http://[::1]:8080"));
    }
    void understands()
    {
        QFETCH(QString, typed);
        QFETCH(QString, base);
        QFETCH(QString, user);
        const Result<ServerAddress> address = parseServerAddress(typed);
        QVERIFY(address);
        QCOMPARE(address->base.toString(QUrl::FullyEncoded), base);
        QCOMPARE(address->user, user);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"",
                                  "   ",
                                  "@",
                                  "@@",
                                  "example",
                                  "alice@",
                                  "https://",
                                  "ftp://example.com",
                                  "javascript:alert(1)",
                                  "file:///etc/passwd",
                                  "two words",
                                  "exa mple",
                                  "a..b",
                                  ".example.com",
                                  "example.com:port",
                                  "example.com:99999",
                                  "<script>",
                                  "http://[::1",
                                  "..",
                                  "/etc/passwd",
                                  "?"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
        QTest::newRow("a novel") << QString(100'000, u'a') + u".com";
        QTest::newRow("a long name") << QString(300, u'a') + u".com";
    }
    void refuses()
    {
        QFETCH(QString, typed);
        const Result<ServerAddress> address = parseServerAddress(typed);
        QVERIFY2(!address, qPrintable(address ? address->base.toString() : QString()));
        QCOMPARE(address.error().kind, ErrorKind::BadInput);
    }

    void remembersWhatWasGuessed()
    {
        QVERIFY(parseServerAddress(QStringLiteral(u"http://example.com"))->typedHttp);
        QVERIFY(!parseServerAddress(QStringLiteral(u"https://example.com"))->typedHttp);
        QVERIFY(parseServerAddress(QStringLiteral(u"127.0.0.1:1"))->schemeIsGuess);
        QVERIFY(!parseServerAddress(QStringLiteral(u"http://127.0.0.1:1"))->schemeIsGuess);
    }
};

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "tst_serveraddress.moc"
