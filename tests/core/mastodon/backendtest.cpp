// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every endpoint: what is asked, what is made of the answer, and what happens where a server lacks it.
// Size: one function per endpoint.
#include "core/mastodon/mastodonbackend.h"
#include "tests/core/mastodon/samples.h"
#include "tests/support/faketransport.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace foyer::mastodon;
using namespace foyer::tests;
using model::Timeline;
using Kind = Timeline::Kind;

namespace {

const QByteArray none = quotes("{'error':'Record not found'}");

QByteArray list(const QList<QByteArray> &items)
{
    return '[' + items.join(',') + ']';
}

}

class BackendTest : public QObject
{
    Q_OBJECT
private:
    template<class T>
    static Result<T> wait(Task<Result<T>> task)
    {
        return QCoro::waitFor(std::move(task));
    }

    // The path and query of the last request, as it left.
    QString asked() const
    {
        const QUrl url = m_transport->sent().last().url;
        const QString query = url.query(QUrl::FullyEncoded);
        return query.isEmpty() ? url.path(QUrl::FullyEncoded) : url.path(QUrl::FullyEncoded) + u'?' + query;
    }

    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<MastodonBackend> m_backend;

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        const Client client{
            .transport = m_transport.get(), .origin = QUrl(QStringLiteral("https://web.home.example")), .token = [] { return QByteArray("token"); }};
        m_backend = std::make_unique<MastodonBackend>(client, model::Instance{.domain = QStringLiteral("home.example")});
    }

    void asksForTimelines_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *name, Kind kind, const char *argument, const char *address) {
            QTest::newRow(name) << kind << QString::fromUtf8(argument) << QString::fromUtf8(address);
        };
        row("home", Kind::Home, "", "/api/v1/timelines/home?");
        row("local", Kind::Local, "", "/api/v1/timelines/public?local=true&");
        row("federated", Kind::Federated, "", "/api/v1/timelines/public?");
        row("bubble", Kind::Bubble, "", "/api/v1/timelines/bubble?");
        row("list", Kind::List, "12", "/api/v1/timelines/list/12?");
        row("hashtag", Kind::Hashtag, "Müll/x", "/api/v1/timelines/tag/M%C3%BCll%2Fx?");
        row("several hashtags", Kind::Hashtag, "cats+dogs+émoi", "/api/v1/timelines/tag/cats?any[]=dogs&any[]=%C3%A9moi&");
        row("bookmarks", Kind::Bookmarks, "", "/api/v1/bookmarks?");
        row("favourites", Kind::Favourites, "", "/api/v1/favourites?");
        row("author", Kind::AuthorPosts, "7", "/api/v1/accounts/7/statuses?exclude_replies=true&");
        row("author with replies", Kind::AuthorReplies, "7", "/api/v1/accounts/7/statuses?");
        row("author's media", Kind::AuthorMedia, "7", "/api/v1/accounts/7/statuses?only_media=true&");
        row("author's pinned", Kind::AuthorPinned, "7", "/api/v1/accounts/7/statuses?pinned=true&");
        row("trending", Kind::Trending, "", "/api/v1/trends/statuses?");
        row("link", Kind::Link, "https://news.example/?a=1&b=2", "/api/v1/timelines/link?url=https%3A%2F%2Fnews.example%2F%3Fa%3D1%26b%3D2&");
    }

    void asksForTimelines()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, argument);
        QFETCH(const QString, address);
        const QString path = QUrl(u"https://x.example" + address).path();
        m_transport->answer(u"GET " + path, list({status("9"), status("8")}));
        const auto page = wait(m_backend->timeline({.kind = kind, .argument = argument}, {.limit = 20}));
        QCOMPARE(asked(), address + u"limit=20");
        QVERIFY(page);
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(page->items.first().id, u"9"_s);
        QVERIFY(m_transport->sent().last().authorised);
    }

    void pagesThroughATimeline()
    {
        const QString home = QStringLiteral("GET /api/v1/timelines/home");
        m_transport->answer(home + u"?limit=40", list({status("9")}), 200,
                            {{"Link",
                              quotes("<https://web.home.example/api/v1/timelines/home?max_id=9>; rel='next', "
                                     "<https://web.home.example/api/v1/timelines/home?min_id=9>; rel='prev'")}});
        m_transport->answer(home + u"?limit=40&max_id=9", list({status("8")}), 200,
                            {{"Link", quotes("<https://web.home.example/x?min_id=8>; rel='prev'")}});
        m_transport->answer(home + u"?limit=40&since_id=9", "[]");
        m_transport->answer(home + u"?limit=40&min_id=9", list({status("10")}));
        const auto first = wait(m_backend->timeline({}, {}));
        QCOMPARE(first->olderThan, u"9"_s);
        QCOMPARE(first->justAfter, u"9"_s);
        const auto second = wait(m_backend->timeline({}, {.olderThan = first->olderThan}));
        QCOMPARE(second->items.first().id, u"8"_s);
        QCOMPARE(second->olderThan, QString()); // links without "next": the end
        QVERIFY(wait(m_backend->timeline({}, {.newerThan = QStringLiteral("9")}))->items.isEmpty());
        const auto newer = wait(m_backend->timeline({}, {.justAfter = first->justAfter}));
        QCOMPARE(newer->olderThan, u"10"_s); // no links: by the items
    }

    void pagesTrendsByOffset()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/trends/statuses"), list({status("9"), status("3")}));
        const auto first = wait(m_backend->timeline({.kind = Kind::Trending}, {.newerThan = QStringLiteral("5"), .limit = 2}));
        QCOMPARE(asked(), u"/api/v1/trends/statuses?limit=2"_s);
        QCOMPARE(first->olderThan, u"?offset=2"_s);
        wait(m_backend->timeline({.kind = Kind::Trending}, {.olderThan = first->olderThan, .limit = 2}));
        QCOMPARE(asked(), u"/api/v1/trends/statuses?limit=2&offset=2"_s);
    }

    void hasNothingWhereAServerLacksATimeline()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/bookmarks"), none, 404);
        m_transport->answer(QStringLiteral("GET /api/v1/trends/statuses"), none, 501);
        m_transport->answer(QStringLiteral("GET /api/v1/timelines/list/12"), none, 404);
        QVERIFY(wait(m_backend->timeline({.kind = Kind::Bookmarks}, {}))->items.isEmpty());
        QVERIFY(wait(m_backend->timeline({.kind = Kind::Trending}, {}))->items.isEmpty());
        QCOMPARE(wait(m_backend->timeline({.kind = Kind::List, .argument = QStringLiteral("12")}, {})).error().kind, ErrorKind::NotFound);
    }

    void tellsErrors()
    {
        const QString home = QStringLiteral("GET /api/v1/timelines/home");
        m_transport->answer(home, quotes("{'error':'The access token was revoked'}"), 401);
        m_transport->answer(home, "{}", 429, {{"Retry-After", "60"}});
        m_transport->answer(home, "<html></html>");
        m_transport->answer(home, quotes("[{'id':'1'"));
        m_transport->answer(home, quotes("{'error':'no'}"));
        m_transport->fail(home, {.kind = ErrorKind::Offline});
        const auto next = [this] { return wait(m_backend->timeline({}, {})).error(); };
        QCOMPARE(next().kind, ErrorKind::Unauthorized);
        const Error limited = next();
        QCOMPARE(limited.kind, ErrorKind::RateLimited);
        QCOMPARE(limited.retryAfter.count(), 60);
        QCOMPARE(next().kind, ErrorKind::BadAnswer);
        QCOMPARE(next().kind, ErrorKind::BadAnswer);
        QCOMPARE(next().kind, ErrorKind::BadAnswer);
        const Error offline = next();
        QCOMPARE(offline.kind, ErrorKind::Offline);
        QCOMPARE(offline.subject, u"web.home.example"_s);
    }

    void keepsAPageThatHoldsABrokenItem()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("left out")));
        m_transport->answer(QStringLiteral("GET /api/v1/timelines/home"), list({status("9"), quotes("{'id':'8','account':null}"), "null", "[]"}));
        const auto page = wait(m_backend->timeline({}, {}));
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->olderThan, u"8"_s); // the broken one still says where the page ends
    }

    void takesAnObjectThatNumbersItsMembersForAList()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/timelines/home"), quotes("{'0':") + status("9") + quotes(",'2':") + status("8") + "}");
        QCOMPARE(wait(m_backend->timeline({}, {}))->items.size(), 2);
    }

    void readsTheInstanceOfEitherVersion()
    {
        m_transport->answer(QStringLiteral("GET /api/v2/instance"), quotes("{'domain':'new.example','version':'4.4.0','title':'New'}"));
        m_transport->answer(QStringLiteral("GET /api/v1/accounts/verify_credentials"), account("1", "ann"));
        QCOMPARE(wait(m_backend->instance())->domain, u"new.example"_s);
        QCOMPARE(wait(m_backend->ownAuthor())->handle, u"ann@new.example"_s); // known from now on
    }

    void fallsBackToTheOldInstance_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("absent") << none << 404;
        QTest::newRow("a web page") << QByteArray("<html>") << 200;
        QTest::newRow("an empty object") << QByteArray("{}") << 200;
        QTest::newRow("broken") << QByteArray("oops") << 500;
    }

    void fallsBackToTheOldInstance()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        m_transport->answer(QStringLiteral("GET /api/v2/instance"), body, status);
        m_transport->answer(QStringLiteral("GET /api/v1/instance"),
                            quotes("{'uri':'https://old.example','version':'2.7.2 (compatible; Pleroma 2.5.0)','title':'Old'}"));
        QCOMPARE(wait(m_backend->instance())->software, u"pleroma"_s);
    }

    void doesNotAskTwiceWhereThereIsNoConnection()
    {
        m_transport->fail(QStringLiteral("GET /api/v2/instance"), {.kind = ErrorKind::Timeout});
        QCOMPARE(wait(m_backend->instance()).error().kind, ErrorKind::Timeout);
        QCOMPARE(m_transport->sent().size(), 1);
    }

    void readsPostsThreadsAndHistories()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/statuses/9"), status("9"));
        m_transport->answer(QStringLiteral("GET /api/v1/statuses/9/context"),
                            quotes("{'ancestors':[") + status("8") + quotes("],'descendants':[") + status("10") + "]}");
        m_transport->answer(QStringLiteral("GET /api/v1/statuses/9/history"),
                            quotes("[{'content':'<p>a</p>','created_at':'2026-01-01T00:00:00Z','poll':{'options':[{'title':'x'}]},'account':null}]"));
        m_transport->answer(QStringLiteral("GET /api/v1/statuses/1"), quotes("{'id':'1'}"));
        QCOMPARE(wait(m_backend->post(QStringLiteral("9")))->serverId, u"9"_s);
        const auto thread = wait(m_backend->thread(QStringLiteral("9")));
        QCOMPARE(thread->ancestors.first().serverId, u"8"_s);
        QCOMPARE(thread->descendants.first().serverId, u"10"_s);
        QCOMPARE(wait(m_backend->history(QStringLiteral("9")))->first().pollOptions, QStringList{QStringLiteral("x")});
        QCOMPARE(wait(m_backend->post(QStringLiteral("1"))).error().kind, ErrorKind::BadAnswer);
    }

    void readsPeople()
    {
        const QString next = QStringLiteral("<https://web.home.example/x?max_id=77>; rel=\"next\"");
        for (const char *path :
             {"/api/v1/statuses/9/favourited_by", "/api/v1/statuses/9/reblogged_by", "/api/v1/accounts/9/followers", "/api/v1/accounts/9/following"})
            m_transport->answer(u"GET " + QString::fromLatin1(path), list({account()}), 200, {{"Link", next.toLatin1()}});
        const QString id = QStringLiteral("9");
        for (const auto &page : {wait(m_backend->favouritedBy(id, {})), wait(m_backend->boostedBy(id, {})), wait(m_backend->followers(id, {})),
                                 wait(m_backend->following(id, {}))}) {
            QCOMPARE(page->items.first().handle, u"bo@far.example"_s);
            QCOMPARE(page->olderThan, u"77"_s);
        }
        m_transport->answer(QStringLiteral("GET /api/v1/accounts/7"), account());
        QCOMPARE(wait(m_backend->author(QStringLiteral("7")))->serverId, u"7"_s);
    }

    void filtersNotificationsWhereTheServerDoesNot()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/notifications"), list({notification("5", "mention"), notification("4", "follow")}));
        QCOMPARE(wait(m_backend->notifications({}, {}))->items.size(), 2);
        const auto page = wait(m_backend->notifications({QStringLiteral("follow"), QStringLiteral("admin.report")}, {}));
        QCOMPARE(asked(), u"/api/v1/notifications?types[]=follow&types[]=admin.report&limit=40"_s);
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->items.first().serverId, u"4"_s);
        QCOMPARE(page->olderThan, u"4"_s);
    }

    void findsPeopleByTheirHandle()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/accounts/lookup"), account());
        QCOMPARE(wait(m_backend->authorByHandle(QStringLiteral("@bo@far.example")))->serverId, u"7"_s);
        QCOMPARE(asked(), u"/api/v1/accounts/lookup?acct=bo%40far.example"_s);
        wait(m_backend->authorByHandle(QStringLiteral("ann@home.example")));
        QCOMPARE(asked(), u"/api/v1/accounts/lookup?acct=ann"_s);
    }

    void searchesForAHandleWhereThereIsNoLookup()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/accounts/lookup"), none, 404);
        m_transport->answer(QStringLiteral("GET /api/v1/accounts/search"), list({account("6", "bob@far.example"), account("7", "Bo@far.example")}));
        QCOMPARE(wait(m_backend->authorByHandle(QStringLiteral("bo@far.example")))->serverId, u"7"_s);
        QCOMPARE(asked(), u"/api/v1/accounts/search?q=bo%40far.example&resolve=false&limit=10"_s);
        QCOMPARE(wait(m_backend->authorByHandle(QStringLiteral("cy@far.example"))).error().kind, ErrorKind::NotFound);
    }

    void asksForManyRelationshipsInPortions()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/accounts/relationships"),
                            quotes("[{'id':'1','following':true,'muting_expires_at':'2026-01-01T00:00:00Z'}]"));
        QStringList ids;
        for (int i = 0; i < 90; ++i)
            ids << QString::number(i);
        QCOMPARE(wait(m_backend->relationships(ids))->size(), 3);
        QCOMPARE(m_transport->sent().size(), 3);
        QCOMPARE(m_transport->sent().first().url.query(QUrl::FullyEncoded).count(u"id[]="), 40);
        QVERIFY(wait(m_backend->relationships({}))->isEmpty());
        QCOMPARE(m_transport->sent().size(), 3);
    }

    void readsFamiliarFollowersAndFeaturedTags()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/accounts/familiar_followers"),
                            quotes("[{'id':'1','accounts':[]},{'id':'7','accounts':[") + account() + "]}]");
        QCOMPARE(wait(m_backend->familiarFollowers(QStringLiteral("7")))->size(), 1);
        QCOMPARE(asked(), u"/api/v1/accounts/familiar_followers?id[]=7"_s);
        m_transport->answer(QStringLiteral("GET /api/v1/accounts/7/featured_tags"), quotes("[{'name':'cats','statuses_count':'3'}]"));
        QCOMPARE(wait(m_backend->featuredTags(QStringLiteral("7")))->first().name, u"cats"_s);
    }

    void readsSuggestionsOfEitherVersion()
    {
        m_transport->answer(QStringLiteral("GET /api/v2/suggestions"),
                            quotes("[{'source':'staff','account':") + account() + quotes("},{'source':'staff'},7]"));
        QCOMPARE(wait(m_backend->suggestions())->size(), 1);
        m_transport->answer(QStringLiteral("GET /api/v2/suggestions"), none, 404);
        m_transport->answer(QStringLiteral("GET /api/v1/suggestions"), '[' + account() + ']');
        QCOMPARE(wait(m_backend->suggestions())->size(), 1);
    }

    void pagesThroughTheDirectoryByOffset()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/directory"), '[' + account() + ']');
        const auto first = wait(m_backend->directory(true, {}));
        QCOMPARE(first->items.size(), 1);
        QVERIFY(asked().contains(u"order=new"_s));
        QVERIFY(wait(m_backend->directory(false, {.olderThan = first->olderThan})).has_value());
        QVERIFY2(asked().contains(u"order=active"_s) && asked().contains(u"offset=1"_s), qPrintable(asked()));
    }

    void searches()
    {
        m_transport->answer(QStringLiteral("GET /api/v2/search"),
                            quotes("{'accounts':[") + account() + quotes("],'statuses':[") + status() + quotes("],'hashtags':[{'name':'cats'}]}"));
        const auto all = wait(m_backend->search(QStringLiteral("cats & dogs"), backend::Backend::SearchFor::Everything, true, 0));
        QCOMPARE(asked(), u"/api/v2/search?q=cats%20%26%20dogs&resolve=true&limit=20"_s);
        QCOMPARE(all->authors.size() + all->posts.size() + all->tags.size(), 3);
        wait(m_backend->search(QStringLiteral("x"), backend::Backend::SearchFor::Posts, false, 20));
        QCOMPARE(asked(), u"/api/v2/search?q=x&resolve=false&limit=20&type=statuses&offset=20"_s);
    }

    void searchesOldServersToo()
    {
        m_transport->answer(QStringLiteral("GET /api/v2/search"), none, 404);
        m_transport->answer(QStringLiteral("GET /api/v1/search"), quotes("{'accounts':[],'statuses':[],'hashtags':['cats',{'name':'x'}]}"));
        const auto results = wait(m_backend->search(QStringLiteral("x"), backend::Backend::SearchFor::Tags, false, 0));
        QCOMPARE(results->tags.size(), 1);
        QCOMPARE(results->tags.first().name, u"cats"_s);
    }

    void readsTrends()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/trends/tags"), quotes("[{'name':'cats','history':[{'day':'1','uses':'2','accounts':'3'}]}]"));
        m_transport->answer(QStringLiteral("GET /api/v1/trends/links"),
                            quotes("[{'url':'https://news.example/','title':'News'},{'title':'no address'}]"));
        QCOMPARE(wait(m_backend->trendingTags())->first().uses, QList<qint64>{2});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("left out")));
        QCOMPARE(wait(m_backend->trendingLinks())->size(), 1);
    }

    void readsTheSideBar()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/lists"), quotes("[{'id':12,'title':'Friends','exclusive':true}]"));
        m_transport->answer(QStringLiteral("GET /api/v1/followed_tags"), quotes("[{'name':'cats'}]"));
        m_transport->answer(QStringLiteral("GET /api/v1/custom_emojis"),
                            quotes("[{'shortcode':'a','url':'https://x.example/a.png','category':'Blobs','visible_in_picker':false}]"));
        QCOMPARE(wait(m_backend->lists())->first().serverId, u"12"_s);
        QVERIFY(wait(m_backend->followedTags())->first().following);
        QVERIFY(!wait(m_backend->customEmojis())->first().visibleInPicker);
    }

    void readsFiltersOfEitherVersion()
    {
        m_transport->answer(QStringLiteral("GET /api/v2/filters"), quotes("[{'id':'1','title':'T','keywords':[]}]"));
        QCOMPARE(wait(m_backend->filters())->first().title, u"T"_s);
        m_transport = std::make_unique<FakeTransport>();
        m_transport->answer(QStringLiteral("GET /api/v2/filters"), none, 404);
        m_transport->answer(QStringLiteral("GET /api/v1/filters"), quotes("[{'id':'1','phrase':'cats'}]"));
        MastodonBackend old({.transport = m_transport.get(), .origin = QUrl(QStringLiteral("https://old.example"))}, {});
        QCOMPARE(wait(old.filters())->first().keywords.first().text, u"cats"_s);
    }

    void hasNothingWhereAServerLacksIt()
    {
        for (const char *path :
             {"/api/v1/lists", "/api/v1/followed_tags", "/api/v1/custom_emojis", "/api/v2/filters", "/api/v1/filters", "/api/v1/trends/tags",
              "/api/v1/trends", "/api/v1/trends/links", "/api/v1/accounts/familiar_followers", "/api/v1/accounts/7/featured_tags", "/api/v1/markers"})
            m_transport->answer(u"GET " + QString::fromLatin1(path), none, 404);
        const QString id = QStringLiteral("7");
        QVERIFY(wait(m_backend->lists())->isEmpty());
        QVERIFY(wait(m_backend->followedTags())->isEmpty());
        QVERIFY(wait(m_backend->customEmojis())->isEmpty());
        QVERIFY(wait(m_backend->filters())->isEmpty());
        QVERIFY(wait(m_backend->trendingTags())->isEmpty());
        QVERIFY(wait(m_backend->trendingLinks())->isEmpty());
        QVERIFY(wait(m_backend->familiarFollowers(id))->isEmpty());
        QVERIFY(wait(m_backend->featuredTags(id))->isEmpty());
        QVERIFY(wait(m_backend->marker(QStringLiteral("home")))->lastReadId.isEmpty());
    }

    void takesABrokenListForAnErrorAndNotForNoLists()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/lists"), "[{", 200);
        QCOMPARE(wait(m_backend->lists()).error().kind, ErrorKind::BadAnswer);
    }

    void readsAndSavesMarkers()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/markers"),
                            quotes("{'home':{'last_read_id':5,'version':2,'updated_at':'1740308876.000000'}}"));
        m_transport->answer(QStringLiteral("POST /api/v1/markers"), quotes("{'notifications':{'last_read_id':'9','version':3}}"));
        const auto home = wait(m_backend->marker(QStringLiteral("home")));
        QCOMPARE(asked(), u"/api/v1/markers?timeline[]=home"_s);
        QCOMPARE(home->lastReadId, u"5"_s);
        QVERIFY(home->updatedAt.isKnown());
        const auto saved = wait(m_backend->saveMarker(QStringLiteral("notifications"), QStringLiteral("9")));
        QCOMPARE(m_transport->sent().last().body, quotes("{'notifications':{'last_read_id':'9'}}"));
        QCOMPARE(saved->version, 3);
    }

    void opensNoStreamWhereTheServerHasNone()
    {
        QVERIFY(m_backend->openStream()); // nothing is known yet: it will find out
        const Client client{.transport = m_transport.get(), .origin = QUrl(QStringLiteral("https://x.example"))};
        QVERIFY(!MastodonBackend(client, {.version = QStringLiteral("3.5.3 (compatible; Pixelfed 0.12.3)")}).openStream());
    }

    void answersEvenWhenTheBackendIsGone()
    {
        m_transport->answer(QStringLiteral("GET /api/v1/timelines/home"), list({status("9")}));
        auto task = m_backend->timeline({}, {});
        m_backend.reset();
        QCOMPARE(wait(std::move(task))->items.size(), 1);
    }
};

QTEST_GUILESS_MAIN(BackendTest)
#include "backendtest.moc"
