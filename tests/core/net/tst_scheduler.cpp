// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The scheduler: how many at once, in which order, how pauses are obeyed and what is tried again.
// Size: one scheduler, and a test for each thing that it promises.
#include "core/net/scheduler.h"

#include "core/net/lanes.h"
#include "core/net/networktransport.h"
#include "tests/core/net/testserver.h"
#include "tests/support/fakeclock.h"

#include <QCoroTask>
#include <QTest>

using namespace foyer;
using namespace foyer::net;
using foyer::tests::FakeClock;
using foyer::tests::TestRequest;
using foyer::tests::TestServer;
using namespace std::chrono_literals;

namespace {

// Holds every request until the test answers it.
class HeldTransport : public Transport
{
public:
    struct Held {
        Request request;
        std::shared_ptr<QPromise<Result<Response>>> promise;
    };

    Task<Result<Response>> send(Request request) override
    {
        auto promise = std::make_shared<QPromise<Result<Response>>>();
        promise->start();
        held.append({request, promise});
        started << request.url.path();
        co_return co_await promise->future();
    }

    void answer(Result<Response> result, qsizetype at = 0)
    {
        const Held one = held.takeAt(at);
        if (result)
            result->url = one.request.url;
        one.promise->addResult(std::move(result));
        one.promise->finish();
    }
    void answerAll()
    {
        for (; !held.isEmpty(); QTest::qWait(1))
            answer(503);
    }
    void answer(int status, Headers headers = {}) { answer(Response{.status = status, .headers = std::move(headers)}); }

    QList<Held> held;
    QStringList started;
};

struct Setup {
    ~Setup() { transport.answerAll(); } // whoever waited would wait for ever
    HeldTransport transport;
    FakeClock clock;
    Scheduler scheduler{transport, clock};
    QList<std::shared_ptr<std::optional<Result<Response>>>> results;
    QObject context;

    // The index of its result.
    qsizetype send(const QString &path, bool background = false, bool media = false, const QByteArray &method = "GET")
    {
        auto result = std::make_shared<std::optional<Result<Response>>>();
        results << result;
        QCoro::connect(scheduler.send({.method = method, .url = QUrl(u"https://example.org/" + path), .background = background, .media = media}),
                       &context, [result](const Result<Response> &r) { *result = r; });
        return results.size() - 1;
    }
    bool finished(qsizetype index) const { return results.at(index)->has_value(); }
    const Result<Response> &result(qsizetype index) const { return **results.at(index); }
};

// Long enough for everything that may start by itself to have started.
void settle()
{
    QTest::qWait(30);
}

}

class SchedulerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letsFourThroughAtOnce()
    {
        Setup setup;
        for (int i = 0; i < 7; ++i)
            setup.send(QString::number(i));
        settle();
        QCOMPARE(setup.transport.held.size(), 4);
        setup.transport.answer(200);
        QTRY_COMPARE(setup.transport.held.size(), 4);
        QCOMPARE(setup.transport.started.size(), 5);
        while (!setup.transport.held.isEmpty()) {
            setup.transport.answer(200);
            settle();
        }
        QCOMPARE(setup.transport.started.size(), 7);
    }

    void letsSixMediaRequestsThroughBesideTheApi()
    {
        Setup setup;
        for (int i = 0; i < 9; ++i)
            setup.send(QStringLiteral("media"), false, true);
        setup.send(QStringLiteral("home"));
        settle();
        QCOMPARE(setup.transport.held.size(), 7);
        QCOMPARE(setup.transport.started.last(), QStringLiteral("/home"));
    }

    void letsThePersonGoFirst()
    {
        Setup setup;
        for (int i = 0; i < 6; ++i)
            setup.send(QStringLiteral("background"), true);
        settle();
        QCOMPARE(setup.transport.held.size(), 3); // one place is kept free
        setup.send(QStringLiteral("person1"));
        setup.send(QStringLiteral("person2"));
        settle();
        QCOMPARE(setup.transport.held.size(), 4);
        QCOMPARE(setup.transport.started.last(), QStringLiteral("/person1"));
        setup.transport.answer(200); // a background one ends
        settle();
        QCOMPARE(setup.transport.started.last(), QStringLiteral("/person2"));
    }

    void keepsServersApart()
    {
        Setup setup;
        for (int i = 0; i < 8; ++i)
            setup.send(QString::number(i));
        QCoro::connect(setup.scheduler.send({.url = QUrl(QStringLiteral("https://other.example/x"))}), &setup.context,
                       [](const Result<Response> &) {});
        settle();
        QCOMPARE(setup.transport.held.size(), 5);
    }

    void pausesTheWholeServerAfter429_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::newRow("seconds") << QByteArray("30");
        QTest::newRow("date") << QByteArray("Mon, 23 Nov 2026 12:00:30 GMT");
    }
    void pausesTheWholeServerAfter429()
    {
        QFETCH(QByteArray, retryAfter);
        Setup setup;
        const auto refused = setup.send(QStringLiteral("a"));
        setup.transport.answer(429, {{"Retry-After", retryAfter}});
        QTRY_VERIFY(setup.finished(refused));
        QCOMPARE(setup.result(refused)->status, 429); // what the person waits for does not wait 30 s

        const auto early = setup.send(QStringLiteral("b"));
        const auto background = setup.send(QStringLiteral("c"), true);
        QTRY_VERIFY(setup.finished(early));
        QCOMPARE(setup.result(early).error().kind, ErrorKind::RateLimited);
        QCOMPARE(setup.result(early).error().retryAfter, 30s);
        QCOMPARE(setup.result(early).error().subject, QStringLiteral("example.org"));
        QVERIFY(!setup.finished(background));
        QCOMPARE(setup.transport.started, QStringList{QStringLiteral("/a")});

        setup.clock.advance(29s);
        QTest::qWait(1200);
        QCOMPARE(setup.transport.started.size(), 1);
        setup.clock.advance(1s);
        QTRY_COMPARE(setup.transport.started, (QStringList{QStringLiteral("/a"), QStringLiteral("/c")}));
    }

    void failsWhatAlreadyWaitsWhenAPauseComes()
    {
        Setup setup;
        for (int i = 0; i < 6; ++i)
            setup.send(QString::number(i));
        setup.transport.answer(429, {{"Retry-After", "60"}});
        QTRY_VERIFY(setup.finished(4) && setup.finished(5));
        QCOMPARE(setup.result(5).error().kind, ErrorKind::RateLimited);
        QVERIFY(!setup.finished(1)); // under way
    }

    void triesBackgroundRequestAgainAfterThePause()
    {
        Setup setup;
        const auto index = setup.send(QStringLiteral("a"), true);
        setup.transport.answer(429, {{"Retry-After", "20"}});
        settle();
        QVERIFY(!setup.finished(index));
        setup.clock.advance(20s);
        QTRY_COMPARE(setup.transport.held.size(), 1);
        setup.transport.answer(200);
        QTRY_VERIFY(setup.finished(index));
        QCOMPARE(setup.result(index)->status, 200);
    }

    void guessesAPauseWhereNoneIsSaid()
    {
        Setup setup;
        setup.send(QStringLiteral("a"));
        setup.transport.answer(429);
        settle();
        const auto second = setup.send(QStringLiteral("b"));
        QTRY_VERIFY(setup.finished(second));
        QCOMPARE(setup.result(second).error().retryAfter, 5s);
        setup.clock.advance(5s);
        setup.send(QStringLiteral("c"));
        QTRY_COMPARE(setup.transport.held.size(), 1);
        setup.transport.answer(429);
        settle();
        const auto fourth = setup.send(QStringLiteral("d"));
        QTRY_VERIFY(setup.finished(fourth));
        QCOMPARE(setup.result(fourth).error().retryAfter, 10s);
    }

    void limitsThePauseThatAServerMayAsk()
    {
        Setup setup;
        setup.send(QStringLiteral("a"));
        setup.transport.answer(429, {{"Retry-After", "31536000"}});
        settle();
        setup.clock.advance(1h);
        setup.send(QStringLiteral("b"));
        QTRY_COMPARE(setup.transport.held.size(), 1);
    }

    void spreadsBackgroundRequestsBeforeTheLimitIsReached()
    {
        Setup setup;
        setup.send(QStringLiteral("a"));
        // 100 s to go with 20 requests: one each 5 s.
        setup.transport.answer(200,
                               {{"X-RateLimit-Limit", "300"}, {"X-RateLimit-Remaining", "20"}, {"X-RateLimit-Reset", "2026-11-23T12:01:40.000000Z"}});
        settle();
        setup.send(QStringLiteral("b1"), true);
        setup.send(QStringLiteral("b2"), true);
        settle();
        QCOMPARE(setup.transport.held.size(), 0);
        setup.send(QStringLiteral("person"));
        QTRY_COMPARE(setup.transport.held.size(), 1); // the person does not wait
        setup.clock.advance(5s);
        QTRY_COMPARE(setup.transport.held.size(), 2);
        settle();
        QCOMPARE(setup.transport.started.last(), QStringLiteral("/b1"));
        setup.clock.advance(5s);
        QTRY_COMPARE(setup.transport.held.size(), 3);
    }

    void stopsBeforeItIsToldTo()
    {
        Setup setup;
        setup.send(QStringLiteral("a"));
        setup.transport.answer(200, {{"X-RateLimit-Limit", "300"}, {"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "2026-11-23T12:01:00Z"}});
        settle();
        const auto next = setup.send(QStringLiteral("b"));
        QTRY_VERIFY(setup.finished(next));
        QCOMPARE(setup.result(next).error().retryAfter, 60s);
    }

    void countsNoLimitOfWritingAgainstReading()
    {
        Setup setup;
        setup.send(QStringLiteral("media"), false, false, "POST");
        setup.transport.answer(200, {{"X-RateLimit-Limit", "30"}, {"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "2026-11-23T12:30:00Z"}});
        settle();
        setup.send(QStringLiteral("home"));
        QTRY_COMPARE(setup.transport.held.size(), 1);
    }

    void triesBackgroundRequestThriceWithGrowingPauses()
    {
        Setup setup;
        const auto index = setup.send(QStringLiteral("a"), true);
        setup.transport.answer(fail(ErrorKind::Timeout));
        settle();
        QCOMPARE(setup.transport.held.size(), 0);
        setup.clock.advance(2500ms);
        QTRY_COMPARE(setup.transport.held.size(), 1);
        setup.transport.answer(502);
        settle();
        setup.clock.advance(2500ms);
        QTest::qWait(1200);
        QCOMPARE(setup.transport.held.size(), 0); // the second pause is longer
        setup.clock.advance(8s);
        QTRY_COMPARE(setup.transport.held.size(), 1);
        setup.transport.answer(fail(ErrorKind::Unreachable));
        QTRY_VERIFY(setup.finished(index));
        QCOMPARE(setup.result(index).error().kind, ErrorKind::Unreachable);
        QCOMPARE(setup.transport.started.size(), 3);
    }

    void failsFastForThePerson()
    {
        for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::Tls, ErrorKind::TooLarge}) {
            Setup setup;
            const auto index = setup.send(QStringLiteral("a"));
            setup.transport.answer(fail(kind));
            QTRY_VERIFY(setup.finished(index));
            QCOMPARE(setup.result(index).error().kind, kind);
            QCOMPARE(setup.transport.started.size(), 1);
        }
    }

    void triesADroppedConnectionOnceMoreForThePerson()
    {
        Setup setup;
        const auto index = setup.send(QStringLiteral("a"));
        setup.transport.answer(fail(ErrorKind::Unreachable));
        settle();
        setup.clock.advance(500ms);
        QTRY_COMPARE(setup.transport.held.size(), 1);
        setup.transport.answer(200);
        QTRY_VERIFY(setup.finished(index));
        QVERIFY(setup.result(index).has_value());
    }

    void neverRepeatsWhatMayChangeSomething()
    {
        for (const QByteArray method : {"POST", "PUT", "PATCH", "DELETE"}) {
            Setup setup;
            const auto index = setup.send(QStringLiteral("a"), true, false, method);
            setup.transport.answer(503);
            QTRY_VERIFY(setup.finished(index));
            QCOMPARE(setup.transport.started.size(), 1);
        }
    }

    void boundsWhatWaitsForOneServer()
    {
        Setup setup;
        for (std::size_t i = 0; i < 4 + Lanes::maxWaiting; ++i)
            setup.send(QString::number(i));
        settle();
        const auto tooMuch = setup.send(QStringLiteral("x"));
        QTRY_VERIFY(setup.finished(tooMuch));
        QCOMPARE(setup.result(tooMuch).error().kind, ErrorKind::RateLimited);
    }

    void boundsTheServersThatItRemembers()
    {
        HeldTransport transport;
        FakeClock clock;
        Lanes lanes(transport, clock);
        const Result<Response> refusal
            = Response{.status = 429, .headers = {{"Retry-After", "3600"}}, .url = QUrl(QStringLiteral("https://x.example/"))};
        for (int i = 0; i < 5000; ++i) {
            const Request request{.url = QUrl(QStringLiteral("https://host%1.example/").arg(i))};
            QVERIFY(lanes.turn(request, {}).isFinished());
            lanes.done(request, refusal); // paused, so that it would rather be kept
            QVERIFY(lanes.count() <= Lanes::maxLanes);
        }
    }

    void endsWhatWaitsWhenItGoes()
    {
        HeldTransport transport;
        FakeClock clock;
        QObject context;
        QList<ErrorKind> ended;
        {
            Scheduler scheduler(transport, clock);
            for (int i = 0; i < 6; ++i) {
                QCoro::connect(scheduler.send({.url = QUrl(QStringLiteral("https://example.org/"))}), &context,
                               [&ended](const Result<Response> &result) { ended << (result ? ErrorKind::BadInput : result.error().kind); });
            }
        }
        QTRY_COMPARE(ended, (QList{ErrorKind::Cancelled, ErrorKind::Cancelled}));
        while (!transport.held.isEmpty())
            transport.answer(200); // those under way end without touching what is gone
        QTRY_COMPARE(ended.size(), 6);
    }

    void obeysRealServer()
    {
        int asked = 0;
        TestServer server([&asked](const TestRequest &, QTcpSocket *socket) {
            if (++asked == 1)
                TestServer::answer(socket, 429, "slow down", {{"Retry-After", "1"}});
            else
                TestServer::answer(socket, 200, "fine");
        });
        NetworkTransport network;
        Clock clock;
        Scheduler scheduler(network, clock);
        QElapsedTimer timer;
        timer.start();
        const Result<Response> response = QCoro::waitFor(scheduler.send({.url = server.url()}));
        QVERIFY(response);
        QCOMPARE(response->body, "fine"); // one second is short enough for the person to wait
        QVERIFY(timer.elapsed() >= 950);
    }
};

QTEST_GUILESS_MAIN(SchedulerTest)
#include "tst_scheduler.moc"
