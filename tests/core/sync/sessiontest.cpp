// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A session on a real store: pages and gaps, the stream, trouble, markers.
#include "core/store/accounts.h"
#include "core/sync/session.h"
#include "tests/support/builders.h"
#include "tests/support/fakebackend.h"
#include "tests/support/fakeclock.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace foyer;
using namespace foyer::tests;
using namespace Qt::StringLiterals;

namespace {

const model::Timeline home{};

QList<model::TimelineEntry> entries(int newest, int oldest)
{
    QList<model::TimelineEntry> list;
    for (int number = newest; number >= oldest; --number)
        list << entry(number);
    return list;
}

}

class SessionTest : public QObject
{
    Q_OBJECT

    struct World {
        QTemporaryDir folder;
        FakeClock clock;
        std::unique_ptr<store::Store> store;
        FakeBackend *server = nullptr;
        std::unique_ptr<sync::Session> session;

        World()
        {
            store = *store::Store::open(folder.path());
            model::Account me = tests::account(QStringLiteral("me@home.example"));
            me.id = *store->writeNow([me](store::Writer writer) { return store::accounts::add(writer, me); });
            auto backend = std::make_unique<FakeBackend>();
            server = backend.get();
            server->self = me.author;
            session = std::make_unique<sync::Session>(*store, me, std::move(backend), clock);
        }

        // What is to be stored waits for a while.
        void keepStoreBusy()
        {
            store->write([](store::Writer) { QThread::msleep(200); });
        }

        // "9 8 gap 3 2": what Home shows, newest first.
        QString shown()
        {
            const auto window = store->readNow([id = session->account().id](store::Reader reader) {
                return store::timelines::around(reader, {.accounts = {id}, .timeline = home}, std::nullopt, 0, 300);
            });
            QStringList words;
            for (const store::timelines::Row &row : window->rows)
                words << (row.gap ? QStringLiteral("gap") : row.entryId);
            return words.join(u' ');
        }
    };

private Q_SLOTS:
    void refreshLeavesAGapAndFillingClosesIt()
    {
        World world;
        world.server->pageSize = 3;
        world.server->timelines[home.key()] = entries(103, 101);
        QVERIFY(QCoro::waitFor(world.session->timelines().refresh(home)));
        world.server->timelines[home.key()] = entries(109, 101);
        const auto applied = QCoro::waitFor(world.session->timelines().refresh(home));
        QVERIFY(applied && applied->leftGap);
        const QStringList before = world.shown().split(u' ');
        QCOMPARE(before.count(QStringLiteral("gap")), 1);
        QVERIFY(QCoro::waitFor(world.session->timelines().catchUp(home, 4)));
        const QStringList after = world.shown().split(u' ');
        QCOMPARE(after.count(QStringLiteral("gap")), 0);
        QCOMPARE(after.size(), 9);
    }

    // 1…20 are known, then 60…53: a gap between.
    static store::RowId leaveAGap(World &world)
    {
        world.server->pageSize = 20;
        world.server->timelines[home.key()] = entries(120, 101);
        (void)QCoro::waitFor(world.session->timelines().refresh(home));
        world.server->pageSize = 8;
        world.server->timelines[home.key()] = entries(160, 101);
        (void)QCoro::waitFor(world.session->timelines().refresh(home));
        const auto window = world.store->readNow([id = world.session->account().id](store::Reader reader) {
            return store::timelines::around(reader, {.accounts = {id}, .timeline = home}, std::nullopt, 0, 300);
        });
        for (const store::timelines::Row &row : window->rows) {
            if (row.gap)
                return row.id;
        }
        return 0;
    }

    void aGapIsFilledFromItsOlderEnd()
    {
        World world;
        const store::RowId gap = leaveAGap(world);
        QVERIFY(gap != 0);
        const auto once = QCoro::waitFor(world.session->timelines().fillGapUpwards(home, gap));
        QVERIFY(once);
        QCOMPARE(once->inserted, 5); // three of the eight were asked for to see that they join
        const QStringList shown = world.shown().split(u' ');
        const qsizetype at = shown.indexOf(u"gap"_s);
        QCOMPARE(shown.mid(at - 1, 3), (QStringList{entry(153).id, u"gap"_s, entry(125).id}));
        QCOMPARE(shown.mid(at + 1, 6), (QStringList{entry(125).id, entry(124).id, entry(123).id, entry(122).id, entry(121).id, entry(120).id}));
        for (int i = 0; i < 8; ++i)
            QVERIFY(QCoro::waitFor(world.session->timelines().fillGapUpwards(home, gap)));
        QVERIFY(!world.shown().contains(u"gap"));
        QCOMPARE(world.shown().split(u' ').size(), 60);
    }

    void aServerThatCannotTellTheOlderEndFillsFromTheNewerOne()
    {
        World world;
        const store::RowId gap = leaveAGap(world);
        world.server->heedsMinId = false;
        QVERIFY(QCoro::waitFor(world.session->timelines().fillGapUpwards(home, gap)));
        const QStringList shown = world.shown().split(u' ');
        const qsizetype at = shown.indexOf(u"gap"_s);
        QCOMPARE(shown.mid(at - 1, 3), (QStringList{entry(145).id, u"gap"_s, entry(120).id}));
    }

    void aGapWhoseUpperRowWasDeletedCloses()
    {
        World world;
        const store::RowId gap = leaveAGap(world);
        world.server->timelines[home.key()] = entries(120, 101);
        QVERIFY(QCoro::waitFor(world.session->timelines().fillGapUpwards(home, gap)));
        QVERIFY(!world.shown().contains(u"gap"));
    }

    void troubleOfAnotherServerIsNotTheAccounts()
    {
        World world;
        const model::Timeline other{model::Timeline::Kind::Server, u"far.example"_s};
        QVERIFY(QCoro::waitFor(world.session->timelines().refresh(home)));
        world.server->trouble = Error{.kind = ErrorKind::Unreachable};
        QVERIFY(!QCoro::waitFor(world.session->timelines().refresh(other)));
        QCOMPARE(world.session->contact().state(), sync::Contact::State::Online);
    }

    void aPostOfAnotherServerIsFoundByItsAddress()
    {
        World world;
        model::Post seen = post(7).uri(u"https://far.example/p/7"_s);
        seen.serverId.clear();
        const auto id = world.store->writeNow(
            [seen, account = world.session->account().id](store::Writer writer) { return store::posts::upsert(writer, account, seen); });
        QVERIFY(id);
        model::Post known = post(900).uri(u"https://far.example/p/7"_s);
        world.server->found.posts = {known};
        world.server->posts[known.serverId] = known;
        const auto found = QCoro::waitFor(world.session->posts().findThread(seen.uri));
        QVERIFY(found);
        QCOMPARE(*found, *id);
        const auto stored = world.store->readNow(
            [id, account = world.session->account().id](store::Reader reader) { return store::posts::byId(reader, account, *id); });
        QCOMPARE((*stored)->serverId, known.serverId);
    }

    void aSecondCallerSharesTheRequest()
    {
        World world;
        world.server->timelines[home.key()] = entries(103, 101);
        world.keepStoreBusy(); // else the first may be done before the second comes
        auto first = world.session->timelines().refresh(home);
        auto second = world.session->timelines().refresh(home);
        QVERIFY(QCoro::waitFor(std::move(first)));
        QVERIFY(QCoro::waitFor(std::move(second)));
        QCOMPARE(world.server->asked.count(u"timeline home"), 1);
    }

    void loadingOlderStopsAtTheEnd()
    {
        World world;
        world.server->pageSize = 3;
        world.server->timelines[home.key()] = entries(105, 101);
        QVERIFY(QCoro::waitFor(world.session->timelines().refresh(home)));
        QCOMPARE(QCoro::waitFor(world.session->timelines().loadOlder(home))->inserted, 2);
        QCOMPARE(QCoro::waitFor(world.session->timelines().loadOlder(home))->inserted, 0);
        QCOMPARE(world.shown().split(u' ').size(), 5);
    }

    void troubleWithTheConnectionIsOfflineAndHealed()
    {
        World world;
        world.server->trouble = Error{.kind = ErrorKind::Timeout};
        QVERIFY(!QCoro::waitFor(world.session->timelines().refresh(home)));
        QCOMPARE(world.session->contact().state(), sync::Contact::State::Offline);
        world.server->trouble.reset();
        QVERIFY(QCoro::waitFor(world.session->timelines().refresh(home)));
        QCOMPARE(world.session->contact().state(), sync::Contact::State::Online);
        QCOMPARE(world.session->contact().lastAnswer(), world.clock.now());
    }

    void aRefusalIsAnAnswer()
    {
        World world;
        world.server->trouble = Error{.kind = ErrorKind::Forbidden};
        QVERIFY(!QCoro::waitFor(world.session->timelines().refresh(home)));
        QCOMPARE(world.session->contact().state(), sync::Contact::State::Online);
    }

    void anEndedSessionIsRememberedAndStaysReadable()
    {
        World world;
        world.server->timelines[home.key()] = entries(103, 101);
        QVERIFY(QCoro::waitFor(world.session->timelines().refresh(home)));
        world.server->trouble = Error{.kind = ErrorKind::Unauthorized};
        QVERIFY(!QCoro::waitFor(world.session->timelines().refresh(home)));
        QTRY_COMPARE(world.session->contact().state(), sync::Contact::State::SignedOut);
        const auto remembered = [&world] {
            return (*world.store->readNow([id = world.session->account().id](store::Reader reader) { return store::accounts::byId(reader, id); }))
                ->signedOut;
        };
        QTRY_VERIFY(remembered());
        QCOMPARE(world.shown().split(u' ').size(), 3);
    }

    void oneAddressThatIsRefusedDoesNotEndTheSession()
    {
        World world;
        world.server->refused = QStringLiteral("lists");
        QVERIFY(QCoro::waitFor(world.session->sideBar().refresh()));
        QVERIFY(world.server->asked.contains(u"filters"_s)); // the rest is still asked for
        QTRY_VERIFY(world.server->asked.contains(u"ownAuthor"_s));
        QTRY_COMPARE(world.session->contact().state(), sync::Contact::State::Online);
        QVERIFY(!world.session->account().signedOut);
    }

    void theStreamJoinsEditsAndDeletes()
    {
        World world;
        world.server->timelines[home.key()] = entries(103, 101);
        world.session->goLive();
        QTRY_COMPARE(world.shown().split(u' ').size(), 3);
        QVERIFY(world.server->stream);
        // Caught up while connected: the next one joins without a gap.
        QTRY_VERIFY(world.server->asked.contains(u"notifications"));
        QTest::qWait(100);
        const model::TimelineEntry newest = entry(104);
        Q_EMIT world.server->stream->arrived(backend::EntryArrived{.timelines = {home}, .entry = newest});
        QTRY_COMPARE(world.shown().split(u' ').size(), 4);
        QVERIFY(!world.shown().contains(u"gap"));
        Q_EMIT world.server->stream->arrived(backend::PostDeleted{.serverId = newest.post.serverId});
        QTRY_COMPARE(world.shown().split(u' ').size(), 3);
    }

    void whatTheStreamBringsBeforeTheCatchUpHasAGapBelow()
    {
        World world;
        world.server->timelines[home.key()] = entries(103, 101);
        QVERIFY(QCoro::waitFor(world.session->timelines().refresh(home)));
        world.server->trouble = Error{.kind = ErrorKind::Timeout};
        world.session->goLive();
        QVERIFY(world.server->stream);
        QTest::qWait(50);
        Q_EMIT world.server->stream->arrived(backend::EntryArrived{.timelines = {home}, .entry = entry(108)});
        QTRY_VERIFY(world.shown().contains(u"gap"));
    }

    void whatAConnectionMissedIsFetchedWhenItComesBack()
    {
        World world;
        world.server->timelines[home.key()] = entries(103, 101);
        world.keepStoreBusy();
        world.session->goLive();
        // It breaks and comes back while the first catch-up still stores what it has: 104 came in between.
        Q_EMIT world.server->stream->disconnected();
        world.server->timelines[home.key()] = entries(104, 101);
        Q_EMIT world.server->stream->connected();
        QTRY_COMPARE(world.shown().split(u' ').size(), 4);
        QTRY_COMPARE(world.server->asked.count(u"notifications"), 2);
        QTest::qWait(100);
        Q_EMIT world.server->stream->arrived(backend::EntryArrived{.timelines = {home}, .entry = entry(105)});
        QTRY_COMPARE(world.shown().split(u' ').size(), 5);
        QVERIFY(!world.shown().contains(u"gap"));
    }

    void theHomeMarkerGoesOnlyForward()
    {
        World world;
        world.session->homeMarker().note(QStringLiteral("105"));
        world.session->homeMarker().sendNow();
        QTRY_COMPARE(world.server->savedMarker, QStringLiteral("home 105"));
        world.session->homeMarker().note(QStringLiteral("103"));
        world.session->homeMarker().sendNow();
        QTest::qWait(50);
        QCOMPARE(world.server->savedMarker, QStringLiteral("home 105"));
    }

    void idsGrowByLengthThenByLetters()
    {
        QVERIFY(sync::isNewerId(u"100", u"99"));
        QVERIFY(sync::isNewerId(u"AksIdG", u"AksIdF"));
        QVERIFY(!sync::isNewerId(u"99", u"100"));
        QVERIFY(!sync::isNewerId(u"5", u"5"));
    }

    void endingASessionWhileItAsksIsHarmless()
    {
        World world;
        world.server->timelines[home.key()] = entries(140, 101);
        world.session->goLive();
        world.session.reset();
        QTest::qWait(100);
        QVERIFY(world.store->readNow([](store::Reader reader) { return store::accounts::all(reader).size(); }));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
