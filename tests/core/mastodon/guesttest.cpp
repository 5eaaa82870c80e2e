// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at another server: what leaves, by which way, and what of the answer is believed.
#include "core/mastodon/mastodonbackend.h"
#include "tests/core/mastodon/samples.h"
#include "tests/support/faketransport.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace foyer::mastodon;
using namespace foyer::tests;
using model::Timeline;

namespace {

const QString publicPosts = u"GET /api/v1/timelines/public"_s;
const QByteArray local = account("7", "bo");

QByteArray postOf(const QByteArray &host, const QByteArray &id, const QByteArray &by, const QByteArray &more = {})
{
    return status(id, more, by).replace("https://far.example/p/", QByteArray("https://" + host + "/p/"));
}

}

class GuestTest : public QObject
{
    Q_OBJECT

    struct World {
        FakeTransport own;    // adds the account's token to what it sends
        FakeTransport nobody; // the one for guests
        MastodonBackend backend{
            Client{.transport = &own, .origin = QUrl(u"https://home.example"_s), .token = [] { return QByteArray("secret"); }, .guests = &nobody},
            model::Instance{.domain = u"home.example"_s}};

        Result<model::Page<model::TimelineEntry>> look(const QString &server, const model::Cursor &cursor = {})
        {
            return QCoro::waitFor(backend.timeline(Timeline{Timeline::Kind::Server, server}, cursor));
        }
    };

private Q_SLOTS:
    void noTokenGoesToAnotherServer()
    {
        World world;
        world.nobody.answer(publicPosts, '[' + postOf("far.example", "100", local) + ']');
        QVERIFY(world.look(u"far.example"_s));
        QVERIFY(world.own.sent().isEmpty());
        QCOMPARE(world.nobody.sent().size(), 1);
        const net::Request &sent = world.nobody.sent().first();
        QCOMPARE(sent.url.toString(QUrl::RemoveQuery), u"https://far.example/api/v1/timelines/public");
        QVERIFY(sent.url.query().contains(u"local=true"));
        QVERIFY(!sent.authorised);
        for (const auto &[name, value] : sent.headers) {
            QVERIFY(name.compare("authorization", Qt::CaseInsensitive) != 0);
            QVERIFY(!value.contains("secret"));
        }
    }

    void plainHttpStaysOnThisMachine()
    {
        World world;
        world.nobody.answer(publicPosts, "[]");
        QVERIFY(world.look(u"127.0.0.1:8080"_s));
        QCOMPARE(world.nobody.sent().last().url.scheme(), u"http");
        QCOMPARE(world.nobody.sent().last().url.port(), 8080);
        QVERIFY(world.look(u"192.168.0.1"_s));
        QCOMPARE(world.nobody.sent().last().url.scheme(), u"https");
    }

    void pagesAsTheServerDoes()
    {
        World world;
        world.nobody.answer(publicPosts, '[' + postOf("far.example", "100", local) + ']');
        const auto page = world.look(u"far.example"_s, {.olderThan = u"200"_s});
        QVERIFY(page);
        QVERIFY(world.nobody.sent().last().url.query().contains(u"max_id=200"));
        QCOMPARE(page->olderThan, u"100");
        QCOMPARE(page->items.first().id, u"100");
    }

    void idsOfTheServerAreForgotten()
    {
        World world;
        world.nobody.answer(publicPosts,
                            '[' + postOf("far.example", "100", local, quotes("'in_reply_to_id':'99','in_reply_to_account_id':'8'")) + ']');
        const auto page = world.look(u"far.example"_s);
        QVERIFY(page);
        const model::Post &post = page->items.first().post;
        QCOMPARE(post.uri, u"https://far.example/p/100");
        QCOMPARE(post.author.handle, u"bo@far.example");
        QVERIFY(post.serverId.isEmpty());
        QVERIFY(post.author.serverId.isEmpty());
        QVERIFY(post.inReplyToServerId.isEmpty());
    }

    void aServerSpeaksForItsOwnPeopleOnly()
    {
        World world;
        const QByteArray stranger = account("8", "eve@home.example");
        world.nobody.answer(publicPosts,
                            '[' + postOf("home.example", "101", local) + ',' + postOf("far.example", "102", stranger) + ','
                                + postOf("far.example", "103", local) + ']');
        const auto page = world.look(u"far.example"_s);
        QVERIFY(page);
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->items.first().id, u"103");
    }

    void saysWhyNothingIsShown_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("401") << 401 << static_cast<int>(ErrorKind::MembersOnly);
        QTest::newRow("403") << 403 << static_cast<int>(ErrorKind::MembersOnly);
        QTest::newRow("422") << 422 << static_cast<int>(ErrorKind::MembersOnly);
        QTest::newRow("404") << 404 << static_cast<int>(ErrorKind::NotFediverse);
        QTest::newRow("503") << 503 << static_cast<int>(ErrorKind::ServerFailure);
    }

    void saysWhyNothingIsShown()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        World world;
        world.nobody.answer(publicPosts, quotes("{'error':'This method requires an authenticated user'}"), status);
        const auto page = world.look(u"far.example"_s);
        QVERIFY(!page);
        QCOMPARE(static_cast<int>(page.error().kind), kind);
        QVERIFY(sentence(page.error()).contains(u"far.example"));
    }
};

QTEST_GUILESS_MAIN(GuestTest)
#include "guesttest.moc"
