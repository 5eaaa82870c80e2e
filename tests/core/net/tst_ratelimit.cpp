// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What servers say of their limits, in all the forms that they use.
#include "core/net/ratelimit.h"

#include <QTest>

using namespace foyer;
using namespace foyer::net;
using namespace std::chrono_literals;

namespace {

const Timestamp now = parseTimestamp("2026-11-23T12:00:00Z");

Response with(Headers headers)
{
    return {.status = 200, .headers = std::move(headers)};
}

}

class RateLimitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("seconds") << QByteArray("120") << qint64(120);
        QTest::newRow("date") << QByteArray("Mon, 23 Nov 2026 12:05:00 GMT") << qint64(300);
        QTest::newRow("date that has passed") << QByteArray("Mon, 23 Nov 2026 11:05:00 GMT") << qint64(0);
        QTest::newRow("negative") << QByteArray("-5") << qint64(0);
        QTest::newRow("absurd") << QByteArray("999999999999999999") << qint64(365 * 24 * 3600);
        QTest::newRow("beyond any number") << QByteArray("99999999999999999999999999") << qint64(0);
        QTest::newRow("words") << QByteArray("soon") << qint64(0);
        QTest::newRow("absent") << QByteArray() << qint64(0);
    }
    void readsRetryAfter()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, seconds);
        QCOMPARE(retryAfterOf(with({{"retry-after", text}}), now), std::chrono::seconds(seconds));
    }

    void readsReset_data()
    {
        QTest::addColumn<QByteArray>("reset");
        QTest::newRow("date, as Mastodon") << QByteArray("2026-11-23T12:03:20.000000Z");
        QTest::newRow("seconds since 1970, as Misskey and GoToSocial") << QByteArray::number(now.ms / 1000 + 200);
        QTest::newRow("seconds from now") << QByteArray("200");
    }
    void readsReset()
    {
        QFETCH(QByteArray, reset);
        const auto limit = rateLimitOf(with({{"X-RateLimit-Limit", "300"}, {"X-RateLimit-Remaining", "30"}, {"X-RateLimit-Reset", reset}}), now);
        QVERIFY(limit);
        QCOMPARE(limit->limit, 300);
        QCOMPARE(limit->remaining, 30);
        QCOMPARE(limit->reset.ms, now.ms + 200'000);
    }

    void takesNothingFromHalfOrBrokenHeaders()
    {
        QVERIFY(!rateLimitOf(with({}), now));
        QVERIFY(!rateLimitOf(with({{"X-RateLimit-Limit", "300"}, {"X-RateLimit-Remaining", "3"}}), now));
        QVERIFY(!rateLimitOf(with({{"X-RateLimit-Limit", "0"}, {"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "9"}}), now));
        for (const char *reset : {"nan", "inf", "-1", "1e300", "tomorrow", ""})
            QVERIFY(!rateLimitOf(with({{"X-RateLimit-Limit", "300"}, {"X-RateLimit-Remaining", "3"}, {"X-RateLimit-Reset", reset}}), now));
    }

    void slowsDownWhenAQuarterIsLeft()
    {
        const Timestamp reset{now.ms + 100'000};
        QCOMPARE(spacingOf({.limit = 300, .remaining = 300, .reset = reset}, now), 0ms);
        QCOMPARE(spacingOf({.limit = 300, .remaining = 75, .reset = reset}, now), 0ms);
        QCOMPARE(spacingOf({.limit = 300, .remaining = 50, .reset = reset}, now), 2s);
        QCOMPARE(spacingOf({.limit = 300, .remaining = 0, .reset = reset}, now), 100s);
        QCOMPARE(spacingOf({.limit = 300, .remaining = 0, .reset = {now.ms - 1}}, now), 0ms);
    }
};

QTEST_GUILESS_MAIN(RateLimitTest)
#include "tst_ratelimit.moc"
