// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"
#include "core/store/upkeep.h"
#include "tests/core/store/storefixture.h"

using namespace foyer;
using namespace foyer::tests;
using store::Reader;
using store::Writer;
using store::timelines::Row;
namespace timelines = foyer::store::timelines;
namespace upkeep = foyer::store::upkeep;
using namespace Qt::StringLiterals;

class UpkeepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_onScreen.clear();
    }
    void cleanup() { m_fixture.reset(); }

    void doesNothingBelowTheCeiling();
    void forgetsTheOldestAndKeepsWhatIsProtected();
    void keepsTheRowsAroundTheReadPosition();
    void keepsTheRowsThatAreMergedAroundTheReadPosition();
    void keepsWhatIsOnScreen();
    void aBoostOfAnOldPostTakesNoNewRowsWithIt();
    void forgetsProfilesThatWereNotVisitedForLong();
    void forgetsAuthorsOfWhomNothingIsLeft();
    void makesTheFileSmaller();

private:
    StoreFixture &f() { return *m_fixture; }
    void fill(int posts)
    {
        for (int newest = 40; newest <= posts; newest += 39)
            f().apply({}, page(newest, newest - 39));
    }
    int prune(qint64 bytes)
    {
        int all = 0;
        while (const int step = f().write([&](Writer writer) { return upkeep::prune(writer, bytes, m_onScreen); })) {
            if (step > 500)
                return -1;
            all += step;
        }
        return all;
    }
    QList<Row> rows(const model::Timeline &timeline = {})
    {
        return f()
            .read([&](Reader reader) { return timelines::around(reader, {.accounts = {f().account()}, .timeline = timeline}, {}, 0, 5000); })
            .rows;
    }
    upkeep::Sizes sizes() { return f().read(upkeep::sizes); }
    bool knows(int number)
    {
        return f().read([&](Reader reader) { return store::posts::idByUri(reader, entry(number).post.uri); }).has_value();
    }
    std::unique_ptr<StoreFixture> m_fixture;
    QSet<store::PostId> m_onScreen;
};

void UpkeepTest::doesNothingBelowTheCeiling()
{
    fill(100);
    QCOMPARE(prune(1 << 30), 0);
    QVERIFY(f().changes().isEmpty());
    QVERIFY(sizes().bytes > 0);
    QCOMPARE(sizes().posts, 79);
}

void UpkeepTest::forgetsTheOldestAndKeepsWhatIsProtected()
{
    f().save(post(3).by(u"me@home.example"_s));
    fill(1600);
    f().save(post(2).bookmarked());
    const model::Post quoted = post(4);
    f().save(post(5000).quoting(quoted).bookmarked());
    f().apply({}, page({boostEntry(5001, post(5)), entry(1600)}));
    const auto before = rows();
    QVERIFY(prune(0) > 1000);
    for (const int number : {2, 3, 4, 5, 5000, 1500})
        QVERIFY2(knows(number), qPrintable(QString::number(number)));
    QVERIFY(!knows(6) && !knows(900));
    const auto after = rows();
    QCOMPARE(after.size(), 400);
    for (qsizetype i = 0; i < after.size(); ++i)
        QCOMPARE(after[i].id, before[i].id);
    QCOMPARE(f().read([&](Reader reader) { return timelines::olderCursor(reader, f().account(), {}); }), after.last().entryId);
    QVERIFY(f().read([&](Reader reader) { return store::search::posts(reader, f().account(), store::search::parse(u"900"_s), 5); }).isEmpty());
    // What was forgotten can be fetched again.
    const int last = static_cast<int>(after.last().entryId.toLongLong() - 100000000000000000LL);
    f().apply({.place = timelines::Place::Bottom}, page(last - 1, last - 40));
    QCOMPARE(rows().size(), 440);
    QVERIFY(std::ranges::none_of(rows(), &Row::gap));
}

void UpkeepTest::keepsTheRowsAroundTheReadPosition()
{
    fill(1600);
    const timelines::View home{.accounts = {f().account()}, .timeline = {}};
    f().write(
        [&](Writer writer) { timelines::saveReadPosition(writer, home, {.entryId = entry(500).id, .account = f().account(), .at = minute(500)}); });
    prune(0);
    QVERIFY(knows(500) && knows(400));
    QVERIFY(!knows(100));
    QCOMPARE(f().read([&](Reader reader) { return timelines::rows(reader, home, {*timelines::readPosition(reader, home)->row}); }).first().entryId,
             entry(500).id);
}

void UpkeepTest::keepsTheRowsThatAreMergedAroundTheReadPosition()
{
    const model::AccountId other = f().add(u"you@other.example"_s);
    fill(1600);
    for (int newest = 3040; newest <= 4600; newest += 39) {
        QList<model::TimelineEntry> entries;
        for (int number = newest; number > newest - 40; --number)
            entries += entry(post(number).at(minute(number - 3000)));
        f().apply({.account = other}, page(entries));
    }
    const timelines::View merged{.accounts = {f().account(), other}, .timeline = {}};
    f().write(
        [&](Writer writer) { timelines::saveReadPosition(writer, merged, {.entryId = entry(500).id, .account = f().account(), .at = minute(500)}); });
    prune(0);
    QVERIFY(knows(500) && knows(400) && knows(3500) && knows(3400));
    QVERIFY(!knows(100) && !knows(3100));
}

void UpkeepTest::keepsWhatIsOnScreen()
{
    fill(1600);
    m_onScreen = {*f().read([](Reader reader) { return store::posts::idByUri(reader, entry(700).post.uri); })};
    prune(0);
    QVERIFY(knows(700) && knows(701) && !knows(600));
    QCOMPARE(rows().last().post.uri, entry(700).post.uri);
    m_onScreen.clear();
    prune(0);
    QVERIFY(!knows(700));
}

void UpkeepTest::aBoostOfAnOldPostTakesNoNewRowsWithIt()
{
    fill(1600);
    const model::Post ancient = post(6000).at(minute(-500000));
    f().apply({}, page({entry(1602), boostEntry(1601, ancient), entry(1600)}));
    for (int newest = 1640; newest <= 2500; newest += 38) // now the boost stands far below the newest rows
        f().apply({}, page(newest, newest - 39));
    const auto before = sizes();
    QVERIFY(f().write([&](Writer writer) { return upkeep::prune(writer, before.bytes - 1, {}); }) > 0);
    QVERIFY(knows(6000) && knows(1590));
    QVERIFY(!knows(20));
    prune(0);
    QVERIFY(!knows(6000));
}

void UpkeepTest::forgetsProfilesThatWereNotVisitedForLong()
{
    const model::Timeline profile{model::Timeline::Kind::AuthorPosts, u"77"_s};
    const auto visit = [&](int newest) { f().apply({.timeline = profile}, page(newest, newest - 79)); };
    visit(200);
    prune(0);
    QCOMPARE(rows(profile).size(), 40);
    f().write([](Writer writer) { writer.db.execute("UPDATE timeline SET refreshed_at = refreshed_at - 40 * 86400000"); });
    fill(40);
    prune(0);
    QVERIFY(rows(profile).isEmpty());
    visit(200); // as if for the first time
    QCOMPARE(rows(profile).size(), 80);
}

void UpkeepTest::forgetsAuthorsOfWhomNothingIsLeft()
{
    f().save(post(1).by(u"gone@example.org"_s));
    fill(1600);
    const auto known = [this](const QString &handle) {
        return f().read([&](Reader reader) { return store::posts::author(reader, f().account(), handle); }).has_value();
    };
    prune(0);
    QVERIFY(known(u"gone@example.org"_s));
    QCOMPARE(f().write(upkeep::forgetAuthors), 1);
    QVERIFY(!known(u"gone@example.org"_s) && known(u"alice@example.org"_s) && known(u"me@home.example"_s));
}

void UpkeepTest::makesTheFileSmaller()
{
    fill(2000);
    const auto before = sizes();
    const int forgotten = prune(before.bytes * 2 / 3);
    QVERIFY(forgotten > 0);
    QVERIFY(sizes().bytes <= before.bytes * 2 / 3);
    QCOMPARE(sizes().posts, before.posts - forgotten);
    f().reopen(); // writes the log back into the file
    QVERIFY(QFileInfo(f().folder() + u"/foyer.db").size() < before.bytes * 3 / 4);
}

QTEST_GUILESS_MAIN(UpkeepTest)
#include "upkeeptest.moc"
