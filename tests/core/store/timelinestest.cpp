// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Size: one short test per invariant and per kind of page; they share the fixture.
#include "tests/core/store/storefixture.h"

#include <QRandomGenerator>

using namespace foyer;
using namespace foyer::tests;
using store::Reader;
using store::Writer;
using store::timelines::Place;
using store::timelines::Row;
namespace timelines = foyer::store::timelines;
namespace posts = foyer::store::posts;
using namespace Qt::StringLiterals;

class TimelinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void firstPageFillsAnEmptyTimeline();
    void emptyPageEndsAnEmptyTimeline();
    void overlappingPageLeavesNoGap();
    void keepsGapWhenPageDoesNotReachKnownRows();
    void noGapWhenTheServerHasNothingMore();
    void fillsGapPageByPage();
    void gapGoesWhenTheServerHasNothingMore_data();
    void gapGoesWhenTheServerHasNothingMore();
    void gapPageThatArrivesLateChangesNothing();
    void topPageFillsTheGapThatItCovers();
    void topPageThatEndsInAGapMovesIt();
    void topPageThatEndsInsideKnownRowsLeavesAGap();
    void knownPageChangesNothing();
    void duplicatedEntriesAreTakenOnce();
    void pageThatJumpsBackMovesNothing();
    void lateEntriesTakeTheirPlace();
    void olderPagesGoToTheBottom();
    void bottomEndsWhenTheServerRepeatsItself();
    void topPageThatWasOvertakenByTheStreamGoesBelow();
    void streamedEntryGoesToTheTop();
    void streamedEntryAfterABreakLeavesAGap();
    void streamedEntryThatIsOldTakesItsPlace();
    void streamedEntryOfAGapIsLeftToTheGap();
    void deletedRowsTakeUselessGapsWithThem();
    void foldsABoostOfWhatIsShown();
    void foldsBoostsOfOnePage();
    void showsABoostAgainAfterALongTime();
    void foldedBoostIsKnownToTheNextPage();
    void aBoostOfWhatWasSeenIsNoNewsInAnyAccount();
    void undoneBoostLeavesTheOthers();
    void trendingIsReplaced();
    void unmarkedPostsLeaveTheirTimelines();
    void rowIdsAreNeverUsedAgain();
    void spreadsOutWhenThereIsNoRoom();
    void invariantsHoldForAnyOrderOfPages();

private:
    StoreFixture &f() { return *m_fixture; }
    QList<Row> rows(const model::Timeline &timeline = {})
    {
        const timelines::View view{.accounts = {f().account()}, .timeline = timeline};
        return f().read([&](Reader reader) { return timelines::around(reader, view, {}, 0, 5000); }).rows;
    }
    // "5 4 | 2": numbers of posts, gaps as bars.
    QString shape(const model::Timeline &timeline = {})
    {
        QStringList parts;
        for (const Row &row : rows(timeline))
            parts += row.gap ? u"|"_s : QString::number(row.entryId.toLongLong() - 100000000000000000LL);
        return parts.join(u' ');
    }
    store::RowId gap(int index = 0)
    {
        QList<store::RowId> gaps;
        for (const Row &row : rows()) {
            if (row.gap)
                gaps += row.id;
        }
        return gaps.value(index);
    }
    QString cursor()
    {
        return f().read([&](Reader reader) { return timelines::olderCursor(reader, f().account(), {}); });
    }
    timelines::Applied top(const model::Page<model::TimelineEntry> &page) { return f().apply({}, page); }
    timelines::Applied fill(store::RowId row, const model::Page<model::TimelineEntry> &page)
    {
        return f().apply({.place = Place::Gap, .gap = row}, page);
    }
    timelines::Applied older(const model::Page<model::TimelineEntry> &page) { return f().apply({.place = Place::Bottom}, page); }
    timelines::Applied stream(const model::TimelineEntry &entry, bool fillsFrom)
    {
        return f().apply({.place = Place::Stream, .fillsFrom = fillsFrom}, {.items = {entry}});
    }
    std::unique_ptr<StoreFixture> m_fixture;
};

static model::Page<model::TimelineEntry> pageOf(std::initializer_list<int> numbers, bool more = true)
{
    QList<model::TimelineEntry> entries;
    for (const int number : numbers)
        entries += entry(number);
    return page(entries, more);
}

void TimelinesTest::firstPageFillsAnEmptyTimeline()
{
    const auto applied = top(page(5, 3));
    QCOMPARE(applied.inserted, 3);
    QVERIFY(!applied.leftGap);
    QCOMPARE(shape(), u"5 4 3"_s);
    QCOMPARE(cursor(), entry(3).id);
    QCOMPARE(f().changes().timelines.size(), 1);
    QCOMPARE(f().changes().timelines[0].timeline, u"home"_s);
    QCOMPARE(f().changes().timelines[0].inserted.size(), 3);
    QVERIFY(f().read([&](Reader reader) { return timelines::refreshedAt(reader, f().account(), {}); }).isKnown());
    QCOMPARE(f().read([&](Reader reader) { return timelines::newestEntryId(reader, f().account(), {}); }), entry(5).id);
    QVERIFY(rows()[0].post == entry(5).post);
}

void TimelinesTest::emptyPageEndsAnEmptyTimeline()
{
    QCOMPARE(top({}).inserted, 0);
    QCOMPARE(shape(), QString());
    QCOMPARE(cursor(), QString());
    top(page(2, 1));
    QCOMPARE(cursor(), entry(1).id);
    QVERIFY(!top({}).leftGap);
    QCOMPARE(shape(), u"2 1"_s);
}

void TimelinesTest::overlappingPageLeavesNoGap()
{
    top(page(5, 3));
    const auto applied = top(page(8, 4));
    QCOMPARE(applied.inserted, 3);
    QVERIFY(!applied.leftGap);
    QCOMPARE(shape(), u"8 7 6 5 4 3"_s);
    QCOMPARE(cursor(), entry(3).id);
}

void TimelinesTest::keepsGapWhenPageDoesNotReachKnownRows()
{
    top(page(5, 3));
    const auto applied = top(page(12, 10));
    QVERIFY(applied.leftGap);
    QCOMPARE(applied.inserted, 3);
    QCOMPARE(shape(), u"12 11 10 | 5 4 3"_s);
    const Row row = rows()[3];
    QCOMPARE(row.entryId, entry(10).id);
    QCOMPARE(row.at, entry(10).at());
    QVERIFY(f().changes().timelines[0].inserted.contains(row.id));
}

void TimelinesTest::noGapWhenTheServerHasNothingMore()
{
    top(page(5, 3));
    QVERIFY(!top(page(12, 10, false)).leftGap);
    QCOMPARE(shape(), u"12 11 10 5 4 3"_s);
}

void TimelinesTest::fillsGapPageByPage()
{
    top(page(5, 3));
    top(page(20, 18));
    const store::RowId id = gap();
    QVERIFY(fill(id, page(17, 15)).leftGap);
    QCOMPARE(shape(), u"20 19 18 17 16 15 | 5 4 3"_s);
    QCOMPARE(gap(), id);
    QCOMPARE(rows()[6].entryId, entry(15).id);
    QCOMPARE(f().changes().timelines[0].updated, QList<store::RowId>{id});
    QVERIFY(fill(id, page(14, 10)).leftGap);
    QVERIFY(!fill(id, page(9, 4)).leftGap);
    QCOMPARE(shape(), u"20 19 18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3"_s);
    QVERIFY(f().changes().timelines[0].removed.contains(id));
}

void TimelinesTest::gapGoesWhenTheServerHasNothingMore_data()
{
    QTest::addColumn<model::Page<model::TimelineEntry>>("answer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty page") << model::Page<model::TimelineEntry>{} << u"20 19 5 4"_s;
    QTest::newRow("last page") << page(18, 17, false) << u"20 19 18 17 5 4"_s;
    QTest::newRow("the same page again") << page(20, 19) << u"20 19 5 4"_s;
    QTest::newRow("rows below it") << page(5, 4) << u"20 19 5 4"_s;
}

void TimelinesTest::gapGoesWhenTheServerHasNothingMore()
{
    QFETCH(model::Page<model::TimelineEntry>, answer);
    top(page(5, 4));
    top(page(20, 19));
    QVERIFY(!fill(gap(), answer).leftGap);
    QTEST(shape(), "expected");
    QCOMPARE(cursor(), entry(4).id);
}

void TimelinesTest::gapPageThatArrivesLateChangesNothing()
{
    top(page(5, 4));
    top(page(20, 19));
    const store::RowId id = gap();
    fill(id, page(18, 5));
    const QString before = shape();
    fill(id, page(18, 10));
    QCOMPARE(shape(), before);
    QVERIFY(f().changes().isEmpty());
    fill(id, page(40, 38)); // of which nothing is known
    QCOMPARE(shape(), before);
}

void TimelinesTest::topPageFillsTheGapThatItCovers()
{
    top(page(5, 3));
    top(page(10, 9));
    QVERIFY(!top(page(11, 4)).leftGap);
    QCOMPARE(shape(), u"11 10 9 8 7 6 5 4 3"_s);
}

void TimelinesTest::topPageThatEndsInAGapMovesIt()
{
    top(page(5, 3));
    top(page(20, 19));
    QVERIFY(top(page(21, 16)).leftGap);
    QCOMPARE(shape(), u"21 20 19 18 17 16 | 5 4 3"_s);
    QCOMPARE(rows()[6].entryId, entry(16).id);
}

void TimelinesTest::topPageThatEndsInsideKnownRowsLeavesAGap()
{
    // A row that came by itself, as if nothing were missing below it, while more was.
    top(page(5, 4));
    stream(entry(20), true);
    QVERIFY(top(page(20, 10)).leftGap);
    QCOMPARE(shape(), u"20 19 18 17 16 15 14 13 12 11 10 | 5 4"_s);
}

void TimelinesTest::knownPageChangesNothing()
{
    top(page(5, 1));
    top(page(5, 1));
    QVERIFY(f().changes().isEmpty());
    top(page(4, 3));
    QVERIFY(f().changes().isEmpty());
    QCOMPARE(shape(), u"5 4 3 2 1"_s);
}

void TimelinesTest::duplicatedEntriesAreTakenOnce()
{
    QCOMPARE(top(pageOf({5, 5, 4, 5, 3, 4})).inserted, 3);
    QCOMPARE(shape(), u"5 4 3"_s);
}

void TimelinesTest::pageThatJumpsBackMovesNothing()
{
    top(page(9, 1));
    top(pageOf({12, 11, 3, 10, 9, 8, 2, 7}));
    QCOMPARE(shape(), u"12 11 10 9 8 7 6 5 4 3 2 1"_s);
    top(pageOf({1, 13, 12}));
    QCOMPARE(shape(), u"13 12 11 10 9 8 7 6 5 4 3 2 1"_s);
}

void TimelinesTest::lateEntriesTakeTheirPlace()
{
    top(pageOf({9, 7, 5, 3}));
    top(pageOf({10, 9, 8, 7, 6, 5}));
    QCOMPARE(shape(), u"10 9 8 7 6 5 3"_s);
    // The server has deleted 7: what is new between its neighbours goes where its id says.
    top(pageOf({10, 9, 8, 6, 4, 3}));
    QCOMPARE(shape(), u"10 9 8 7 6 5 4 3"_s);
}

void TimelinesTest::olderPagesGoToTheBottom()
{
    top(page(9, 7));
    QCOMPARE(older(page(6, 4)).inserted, 3);
    QCOMPARE(older(page(5, 2)).inserted, 2); // overlapping
    QCOMPARE(shape(), u"9 8 7 6 5 4 3 2"_s);
    QCOMPARE(cursor(), entry(2).id);
    QCOMPARE(older({}).inserted, 0);
    QCOMPARE(cursor(), QString());
    QCOMPARE(older(page(1, 1, false)).inserted, 1);
    QCOMPARE(cursor(), QString());
}

void TimelinesTest::bottomEndsWhenTheServerRepeatsItself()
{
    top(page(9, 7));
    older(page(9, 7));
    QCOMPARE(cursor(), QString());
}

void TimelinesTest::topPageThatWasOvertakenByTheStreamGoesBelow()
{
    top(page(5, 4));
    stream(entry(40), false);
    QCOMPARE(shape(), u"40 | 5 4"_s);
    QVERIFY(top(page(39, 30)).leftGap);
    QCOMPARE(shape(), u"40 | 39 38 37 36 35 34 33 32 31 30 | 5 4"_s);
}

void TimelinesTest::streamedEntryGoesToTheTop()
{
    stream(entry(3), true);
    QCOMPARE(shape(), u"3"_s);
    QCOMPARE(cursor(), entry(3).id);
    QCOMPARE(stream(entry(4), true).inserted, 1);
    QVERIFY(!stream(entry(5), true).leftGap);
    QCOMPARE(shape(), u"5 4 3"_s);
    QCOMPARE(stream(entry(5), true).inserted, 0);
    QVERIFY(f().changes().isEmpty());
}

void TimelinesTest::streamedEntryAfterABreakLeavesAGap()
{
    top(page(5, 4));
    QVERIFY(stream(entry(9), false).leftGap);
    QCOMPARE(shape(), u"9 | 5 4"_s);
    QVERIFY(!stream(entry(10), true).leftGap);
    QCOMPARE(shape(), u"10 9 | 5 4"_s);
    fill(gap(), page(8, 5));
    QCOMPARE(shape(), u"10 9 8 7 6 5 4"_s);
}

void TimelinesTest::streamedEntryThatIsOldTakesItsPlace()
{
    top(pageOf({9, 7, 5}));
    QVERIFY(!stream(entry(8), false).leftGap);
    QCOMPARE(shape(), u"9 8 7 5"_s);
}

void TimelinesTest::streamedEntryOfAGapIsLeftToTheGap()
{
    top(page(5, 4));
    top(page(20, 19));
    QCOMPARE(stream(entry(10), true).inserted, 0);
    QCOMPARE(shape(), u"20 19 | 5 4"_s);
    QCOMPARE(stream(entry(1), true).inserted, 0); // below the end of what is known
    QVERIFY(f().read([](Reader reader) { return posts::idByUri(reader, entry(10).post.uri); }));
}

void TimelinesTest::deletedRowsTakeUselessGapsWithThem()
{
    const auto remove = [this](int number) { f().write([&](Writer writer) { posts::markDeleted(writer, f().account(), entry(number).id); }); };
    top(page(2, 1));
    top(page(11, 10));
    top(page(20, 20));
    top(page(30, 30));
    QCOMPARE(shape(), u"30 | 20 | 11 10 | 2 1"_s);
    remove(20);
    QCOMPARE(shape(), u"30 | 11 10 | 2 1"_s);
    QCOMPARE(rows()[1].entryId, entry(30).id);
    remove(10);
    QCOMPARE(shape(), u"30 | 11 | 2 1"_s);
    QCOMPARE(rows()[3].at, entry(11).at());
    remove(30);
    QCOMPARE(shape(), u"11 | 2 1"_s);
    remove(2);
    remove(1);
    QCOMPARE(shape(), u"11"_s);
    QCOMPARE(cursor(), entry(10).id);
    remove(11);
    QCOMPARE(shape(), QString());
}

void TimelinesTest::foldsABoostOfWhatIsShown()
{
    top(page(5, 3));
    const store::RowId row = rows()[1].id;
    const auto applied
        = top(page({boostEntry(8, entry(4).post, u"bob@example.org"_s), boostEntry(7, entry(4).post, u"carol@example.org"_s), entry(6), entry(5)}));
    QCOMPARE(applied.inserted, 1);
    QCOMPARE(shape(), u"6 5 4 3"_s);
    QCOMPARE(rows()[2].id, row);
    QCOMPARE(rows()[2].boosters.size(), 2);
    QCOMPARE(rows()[2].boosters[0].handle, u"bob@example.org"_s);
    QVERIFY(!rows()[2].boost);
    QVERIFY(f().changes().timelines[0].updated.contains(row));
    QCOMPARE(f().changes().timelines[0].inserted.size(), 1);
}

void TimelinesTest::foldsBoostsOfOnePage()
{
    const model::Post far = post(1);
    top(page(
        {boostEntry(9, far, u"bob@example.org"_s), entry(8), boostEntry(7, far, u"carol@example.org"_s), boostEntry(6, far, u"bob@example.org"_s)}));
    QCOMPARE(shape(), u"9 8"_s);
    const Row row = rows()[0];
    QCOMPARE(row.boosters.size(), 2);
    QCOMPARE(row.boosters[0].handle, u"bob@example.org"_s);
    QCOMPARE(row.boosters[1].handle, u"carol@example.org"_s);
    QVERIFY(row.boost);
    QVERIFY(*row.boost == *boostEntry(9, far).boost);
    QCOMPARE(row.at, minute(9));
}

void TimelinesTest::showsABoostAgainAfterALongTime()
{
    const model::Post far = post(1);
    top(page(500, 90));
    older(page({boostEntry(80, far)}));
    // 410 rows and 4 days later.
    const int later = 4 * 24 * 60 + 500;
    top(page({boostEntry(later, far, u"carol@example.org"_s), entry(501), entry(500)}));
    QCOMPARE(rows().first().entryId, boostEntry(later, far).id);
    QCOMPARE(rows().last().entryId, boostEntry(80, far).id);
}

void TimelinesTest::foldedBoostIsKnownToTheNextPage()
{
    const auto boost = boostEntry(8, entry(4).post);
    top(page(5, 3));
    top(page({boost, entry(5)}));
    QVERIFY(!top(page({entry(10), entry(9), boost})).leftGap);
    QCOMPARE(shape(), u"10 9 5 4 3"_s);
}

void TimelinesTest::aBoostOfWhatWasSeenIsNoNewsInAnyAccount()
{
    const model::AccountId other = f().add(u"you@other.example"_s);
    const auto boosted = [&](model::AccountId account) {
        return f().read([account](Reader reader) { return timelines::around(reader, {.accounts = {account}, .timeline = {}}, {}, 0, 9); }).rows;
    };
    f().apply({.account = other}, page({boostEntry(20, post(4))}));
    top(page(5, 3));
    f().write([&](Writer writer) { timelines::markSeen(writer, {rows()[1].postId, rows()[2].postId, 999}); });
    QVERIFY(!boosted(other).first().seenBefore); // was there when the post was seen
    f().apply({.account = other}, page({boostEntry(6000, post(3), u"carol@example.org"_s), boostEntry(5999, post(2)), boostEntry(20, post(4))}));
    f().reopen();
    QCOMPARE(boosted(other).size(), 3);
    QVERIFY(boosted(other)[0].seenBefore && !boosted(other)[1].seenBefore && !boosted(other)[2].seenBefore);
    f().write([&](Writer writer) { timelines::markSeen(writer, {boosted(other)[2].postId}); }); // seen again: that changes nothing
    QVERIFY(!boosted(other)[2].seenBefore);
}

void TimelinesTest::undoneBoostLeavesTheOthers()
{
    const model::Post far = post(1);
    const auto bob = boostEntry(9, far, u"bob@example.org"_s);
    const auto carol = boostEntry(7, far, u"carol@example.org"_s);
    top(page({bob, entry(8), carol}));
    const store::RowId row = rows()[0].id;
    const auto remove = [this](const QString &id) { f().write([&](Writer writer) { posts::markDeleted(writer, f().account(), id); }); };
    remove(bob.id);
    QCOMPARE(rows()[0].id, row);
    QCOMPARE(rows()[0].boost->by.handle, u"carol@example.org"_s);
    QCOMPARE(rows()[0].boosters.size(), 1);
    QCOMPARE(f().changes().timelines[0].updated, QList<store::RowId>{row});
    remove(carol.id);
    QCOMPARE(rows()[0].boosters.size(), 1);
    remove(bob.id);
    QCOMPARE(shape(), u"8"_s);
}

void TimelinesTest::trendingIsReplaced()
{
    const model::Timeline trending{.kind = model::Timeline::Kind::Trending};
    f().apply({.timeline = trending}, pageOf({3, 9, 1}));
    f().apply({.timeline = trending}, pageOf({3, 9, 1}));
    QVERIFY(f().changes().isEmpty());
    f().apply({.timeline = trending}, pageOf({9, 2, 3}));
    QCOMPARE(shape(trending), u"9 2 3"_s);
    QVERIFY(f().changes().timelines[0].reset);
}

void TimelinesTest::unmarkedPostsLeaveTheirTimelines()
{
    const model::Timeline bookmarks{.kind = model::Timeline::Kind::Bookmarks};
    f().apply({.timeline = bookmarks}, page({entry(post(2).bookmarked()), entry(post(9).bookmarked())}));
    QCOMPARE(shape(bookmarks), u"2 9"_s);
    f().save(post(9).bookmarked(false));
    QCOMPARE(shape(bookmarks), u"2"_s);
    QCOMPARE(f().changes().timelines[0].removed.size(), 1);
}

void TimelinesTest::rowIdsAreNeverUsedAgain()
{
    top(page(2, 1));
    const store::RowId id = rows()[0].id;
    f().write([&](Writer writer) { posts::markDeleted(writer, f().account(), entry(2).id); });
    f().write([&](Writer writer) { posts::markDeleted(writer, f().account(), entry(1).id); });
    top(page(4, 3));
    for (const Row &row : rows())
        QVERIFY(row.id > id);
}

void TimelinesTest::spreadsOutWhenThereIsNoRoom()
{
    top(pageOf({1000, 1}));
    const store::RowId first = rows()[0].id;
    // Each into the same place, until no position is left there.
    for (int number = 2; number < 60; ++number)
        top(pageOf({1000, number, number - 1}));
    QList<int> expected{1000};
    QStringList numbers{u"1000"_s};
    for (int number = 59; number >= 1; --number)
        numbers += QString::number(number);
    QCOMPARE(shape(), numbers.join(u' '));
    QCOMPARE(rows()[0].id, first);
}

// Rows fall, and between neighbours nothing is missing or there is a gap.
static QString brokenInvariant(const QList<Row> &rows)
{
    int above = 0;
    bool afterGap = false;
    for (const Row &row : rows) {
        if (row.gap && (above == 0 || afterGap))
            return u"a gap without a row above"_s;
        const int number = row.gap ? above : static_cast<int>(row.entryId.toLongLong() - 100000000000000000LL);
        if (!row.gap && above != 0 && (number >= above || (!afterGap && number != above - 1)))
            return u"below %1"_s.arg(above);
        above = number;
        afterGap = row.gap;
    }
    return afterGap ? u"a gap at the end"_s : QString();
}

// What a server has, and a client that asks it in any order.
void TimelinesTest::invariantsHoldForAnyOrderOfPages()
{
    for (quint32 seed = 1; seed <= 25; ++seed) {
        m_fixture = std::make_unique<StoreFixture>();
        QRandomGenerator random(seed);
        const auto number = [&random](int below) { return static_cast<int>(random.bounded(below)); };
        int newest = 10;
        bool unbroken = false;
        QHash<int, qsizetype> order;
        for (int i = 0; i < 60; ++i) {
            const int size = 3 + number(6);
            const QList<Row> before = rows();
            switch (number(5)) {
            case 0:
                newest += number(20);
                top(page(newest, std::max(1, newest - size)));
                unbroken = true;
                break;
            case 1:
                stream(entry(++newest), unbroken);
                unbroken = true;
                break;
            case 2:
                newest += number(3); // these the stream lost
                unbroken = false;
                break;
            case 3:
                if (const store::RowId id = gap(number(2))) {
                    const QString below = rows()[std::ranges::find(before, id, &Row::id) - before.begin()].entryId;
                    const int from = static_cast<int>(below.toLongLong() - 100000000000000000LL) - 1;
                    fill(id, from < 1 ? model::Page<model::TimelineEntry>{} : page(from, std::max(1, from - size)));
                }
                break;
            default:
                if (!cursor().isEmpty()) {
                    const int from = static_cast<int>(cursor().toLongLong() - 100000000000000000LL) - 1;
                    older(from < 1 ? model::Page<model::TimelineEntry>{} : page(from, std::max(1, from - size)));
                }
            }
            const QList<Row> after = rows();
            if (const QString wrong = brokenInvariant(after); !wrong.isEmpty())
                QFAIL(qPrintable(u"seed %1, %2: "_s.arg(seed).arg(wrong) + shape()));
            // What was there is there, in the same order.
            qsizetype at = -1;
            for (const Row &row : before) {
                if (row.gap)
                    continue;
                const auto found = std::ranges::find(after, row.id, &Row::id) - after.begin();
                QVERIFY(found < after.size() && found > at);
                at = found;
            }
        }
    }
}

QTEST_GUILESS_MAIN(TimelinesTest)
#include "timelinestest.moc"
