// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/markup.h"
#include "app/viewmodels/fediverselink.h"

#include <QTest>

using namespace foyer::app;
using namespace Qt::StringLiterals;
using Kind = FediverseLink::Kind;

class FediverseLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLinks_data();
    void readsLinks();
    void keepsInMindThatALinkIsDoubtful();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void readsTheNameOfAServer_data();
    void readsTheNameOfAServer();
};

void FediverseLinkTest::readsLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *link, Kind kind, const char *value = nullptr) {
        QTest::newRow(name) << QString::fromUtf8(link) << static_cast<int>(kind) << QString::fromUtf8(value ? value : link);
    };
    row("our person", "foyer:person/alice@a.example", Kind::Handle, "alice@a.example");
    row("our person by address", "foyer:person/https%3A%2F%2Fa.example%2F@alice", Kind::Person, "https://a.example/@alice");
    row("our tag", "foyer:tag/%C3%89t%C3%A9", Kind::Tag, "Été");
    row("our person, hostile", "foyer:person/javascript%3Aalert(1)", Kind::None, "");
    row("mastodon post", "https://a.example/@alice/109302436954721982", Kind::Post);
    row("mastodon post of another server", "https://a.example/@bob@b.example/109302436954721982", Kind::Post);
    row("mastodon post by uri", "https://a.example/users/alice/statuses/109302436954721982", Kind::Post);
    row("mastodon person", "https://a.example/@alice", Kind::Person);
    row("person of another server", "https://a.example/@bob@b.example", Kind::Handle, "bob@b.example");
    row("pleroma notice", "https://p.example/notice/AbCdEf", Kind::Post);
    row("pleroma object", "https://p.example/objects/1b2c3d4e-0000-4000-8000-000000000000", Kind::Post);
    row("misskey note", "https://m.example/notes/9abcdef", Kind::Post);
    row("pixelfed", "https://x.example/p/alice/512345678901234567", Kind::Post);
    row("gotosocial", "https://g.example/@alice/statuses/01HABCDEF0123456789ABCDEFG", Kind::Post);
    row("snac", "https://s.example/alice/p/1712345678.123456", Kind::Post);
    row("friendica", "https://f.example/display/abcdef12-3456", Kind::Post);
    row("lemmy", "https://l.example/post/12345", Kind::Post);
    row("peertube", "https://v.example/w/abcdefghijklmnop", Kind::Post);
    row("web page", "https://news.example/2026/11/23/title.html", Kind::Web);
    row("web page with a query", "https://shop.example/post/12?ref=x", Kind::Web);
    row("host alone", "https://a.example", Kind::Web);
    row("mail", "mailto:a@b.example", Kind::Web);
    row("script", "javascript:alert(1)", Kind::None, "");
    row("file", "file:///etc/passwd", Kind::None, "");
    row("empty", "", Kind::None, "");
}

void FediverseLinkTest::readsTheNameOfAServer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("server");
    QTest::newRow("name") << u" Social.Example.org "_s << u"social.example.org"_s;
    QTest::newRow("address") << u"https://social.example.org/@alice"_s << u"social.example.org"_s;
    QTest::newRow("this machine") << u"127.0.0.1:8080"_s << u"127.0.0.1:8080"_s;
    QTest::newRow("other letters") << u"bücher.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("handle") << u"alice@example.org"_s << QString();
    QTest::newRow("words") << u"good morning"_s << QString();
    QTest::newRow("one word") << u"morning"_s << QString();
    QTest::newRow("other scheme") << u"ftp://example.org"_s << QString();
}

void FediverseLinkTest::readsTheNameOfAServer()
{
    QFETCH(QString, typed);
    QFETCH(QString, server);
    QCOMPARE(readServer(typed), server);
}

void FediverseLinkTest::readsLinks()
{
    QFETCH(QString, link);
    QFETCH(int, kind);
    QFETCH(QString, value);
    const FediverseLink read = readLink(link);
    QCOMPARE(static_cast<int>(read.kind), kind);
    QCOMPARE(read.value, value);
}

void FediverseLinkTest::keepsInMindThatALinkIsDoubtful()
{
    const FediverseLink page = readLink(doubtfulLink(QStringLiteral("https://evil.example/a?b=c&d=%20e")));
    QCOMPARE(page, (FediverseLink{Kind::Web, QStringLiteral("https://evil.example/a?b=c&d=%20e"), true}));
    QVERIFY(!readLink(page.value).doubtful);
    QCOMPARE(readLink(QStringLiteral("foyer:doubtful/javascript%3Aalert(1)")).kind, Kind::None);
}

void FediverseLinkTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *text, Kind kind, const char *value) {
        QTest::newRow(name) << QString::fromUtf8(text) << static_cast<int>(kind) << QString::fromUtf8(value);
    };
    row("handle", " @alice@a.example ", Kind::Handle, "alice@a.example");
    row("handle without @", "alice@a.example", Kind::Handle, "alice@a.example");
    row("handle on a unicode host", "@bob@bücher.example", Kind::Handle, "bob@bücher.example");
    row("tag", "#Été", Kind::Tag, "Été");
    row("several tags", "#cats  #dogs #été", Kind::Tag, "cats+dogs+été");
    row("tag and words", "#cats are here", Kind::None, "");
    row("address", "https://a.example/@alice/109302436954721982", Kind::Post, "https://a.example/@alice/109302436954721982");
    row("address without scheme", "a.example/@alice", Kind::Person, "https://a.example/@alice");
    row("words", "good morning", Kind::None, "");
    row("name", "alice", Kind::None, "");
    row("search operator", "from:alice@a.example", Kind::None, "");
    row("either/or", "and/or", Kind::None, "");
}

void FediverseLinkTest::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, value);
    const FediverseLink read = readTyped(text);
    QCOMPARE(static_cast<int>(read.kind), kind);
    QCOMPARE(read.value, value);
}

QTEST_GUILESS_MAIN(FediverseLinkTest)
#include "fediverselinktest.moc"
