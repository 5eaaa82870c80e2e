// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"

using namespace foyer;
using namespace foyer::tests;
using store::Reader;
using store::Writer;
using store::timelines::Place;
using store::timelines::Row;
using store::timelines::View;
using store::timelines::Window;
namespace timelines = foyer::store::timelines;
namespace posts = foyer::store::posts;
using namespace Qt::StringLiterals;

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void readsAroundAnAnchor();
    void readsOnInBothDirections();
    void readsSingleRowsInOrder();
    void hidesBoostsRepliesAndBots();
    void hidesQuotes();
    void showsOnlyWhatHasMedia();
    void keepsTheReadPosition();
    void readPositionMovesToTheNextOlderRow();
    void readPositionOfAHiddenRowIsTheNextShownOne();
    void readPositionOfAFoldedBoostIsTheRowThatShowsIt();
    void mergesAccountsByTimeEachPostOnce();
    void mergedViewShowsWhatTheFirstAccountHides();
    void mergedViewReadsOnWithoutLossOrRepetition();
    void mergedReadPositionBelongsToTheView();

private:
    StoreFixture &f() { return *m_fixture; }
    View home() { return {.accounts = {f().account()}, .timeline = {}}; }
    Window around(const View &view, std::optional<store::RowId> anchor, int before, int after)
    {
        return f().read([&](Reader reader) { return timelines::around(reader, view, anchor, before, after); });
    }
    static QString shape(const QList<Row> &rows)
    {
        QStringList parts;
        for (const Row &row : rows)
            parts += row.gap ? u"|"_s : QString::number(row.entryId.toLongLong() - 100000000000000000LL);
        return parts.join(u' ');
    }
    store::RowId idOf(int number, const View &view)
    {
        for (const Row &row : around(view, {}, 0, 1000).rows) {
            if (!row.gap && row.entryId == entry(number).id)
                return row.id;
        }
        return 0;
    }
    void saveAt(int number, const View &view, double offset = 12.5)
    {
        f().write([&](Writer writer) {
            timelines::saveReadPosition(writer, view,
                                        {.entryId = entry(number).id, .account = view.accounts.first(), .at = minute(number), .offset = offset});
        });
    }
    std::optional<timelines::ReadPosition> readAt(const View &view)
    {
        return f().read([&](Reader reader) { return timelines::readPosition(reader, view); });
    }
    std::unique_ptr<StoreFixture> m_fixture;
};

void WindowTest::readsAroundAnAnchor()
{
    f().apply({}, page(20, 1));
    Window window = around(home(), idOf(10, home()), 2, 3);
    QCOMPARE(shape(window.rows), u"12 11 10 9 8 7"_s);
    QVERIFY(!window.reachesTop && !window.reachesBottom);
    window = around(home(), idOf(19, home()), 2, 30);
    QCOMPARE(window.rows.size(), 20);
    QVERIFY(window.reachesTop && window.reachesBottom);
    window = around(home(), idOf(19, home()), 1, 18);
    QVERIFY(window.reachesTop && window.reachesBottom);
    window = around(home(), {}, 1, 3);
    QCOMPARE(shape(window.rows), u"20 19 18 17 16"_s);
    QVERIFY(window.reachesTop && !window.reachesBottom);
    QCOMPARE(around(home(), 99999, 1, 3).rows.size(), 5); // a row that has gone
    QVERIFY(around({.accounts = {f().account()}, .timeline = {.kind = model::Timeline::Kind::Local}}, {}, 1, 3).rows.isEmpty());
}

void WindowTest::readsOnInBothDirections()
{
    f().apply({}, page(20, 1));
    const auto newer = f().read([&, row = idOf(17, home())](Reader reader) { return timelines::newerThan(reader, home(), row, 2); });
    QCOMPARE(shape(newer.rows), u"19 18"_s);
    QVERIFY(!newer.reachesTop);
    const auto older = f().read([&, row = idOf(4, home())](Reader reader) { return timelines::olderThan(reader, home(), row, 9); });
    QCOMPARE(shape(older.rows), u"3 2 1"_s);
    QVERIFY(older.reachesBottom);
    QCOMPARE(f().read([&](Reader reader) { return timelines::newestRow(reader, home()); }), idOf(20, home()));
    QCOMPARE(f().read([&, row = idOf(15, home())](Reader reader) { return timelines::countNewerThan(reader, home(), row); }), 5);
    const auto nine = idOf(9, home());
    const auto eight = idOf(8, home());
    QVERIFY(f().read([&](Reader reader) { return timelines::isAbove(reader, home(), nine, eight); }));
    QVERIFY(!f().read([&](Reader reader) { return timelines::isAbove(reader, home(), eight, eight); }));
}

void WindowTest::readsSingleRowsInOrder()
{
    f().apply({}, page(5, 1));
    const QList<store::RowId> ids{idOf(2, home()), idOf(4, home()), 99999, idOf(3, home())};
    QCOMPARE(shape(f().read([&](Reader reader) { return timelines::rows(reader, home(), ids); })), u"4 3 2"_s);
}

void WindowTest::hidesBoostsRepliesAndBots()
{
    model::Author robot = author(u"robot@example.org"_s);
    robot.bot = true;
    const model::Post carol = post(1).by(u"carol@example.org"_s);
    const model::Post mine = post(5);
    f().apply({}, page({boostEntry(9, carol), entry(post(8).by(robot)), entry(post(7).replyTo(carol)), entry(post(6).replyTo(mine)), entry(mine)}));
    View view = home();
    QCOMPARE(shape(around(view, {}, 0, 9).rows), u"9 8 7 6 5"_s);
    view.hideBoosts = true;
    QCOMPARE(shape(around(view, {}, 0, 9).rows), u"8 7 6 5"_s);
    view.hideReplies = true;
    QCOMPARE(shape(around(view, {}, 0, 9).rows), u"8 6 5"_s);
    view.hideBots = true;
    QCOMPARE(shape(around(view, {}, 0, 9).rows), u"6 5"_s);
    QCOMPARE(f().read([&, row = idOf(5, home())](Reader reader) { return timelines::countNewerThan(reader, view, row); }), 1);
    QVERIFY(f().read([&, row = idOf(9, home())](Reader reader) { return timelines::rows(reader, view, {row}); }).isEmpty());
}

void WindowTest::hidesQuotes()
{
    const model::Post quoted = post(1).by(u"carol@example.org"_s);
    const model::Post quoting = post(2).by(u"dan@example.org"_s).quoting(quoted);
    model::Post unseen = post(3);
    unseen.quote = model::Quote{.state = model::Quote::State::Pending};
    f().apply({}, page({boostEntry(9, quoting), entry(post(8).quoting(quoted)), entry(7), entry(unseen)}));
    View view = home();
    view.hideQuotes = true;
    QCOMPARE(shape(around(view, {}, 0, 9).rows), u"7"_s);
}

void WindowTest::showsOnlyWhatHasMedia()
{
    f().apply({}, page({entry(post(9).image(u"A cat"_s)), entry(8), boostEntry(7, post(1).image())}));
    f().apply({}, page({entry(20)}, true)); // does not reach them: a gap, which stays
    View view = home();
    view.onlyMedia = true;
    QCOMPARE(shape(around(view, {}, 0, 9).rows), u"| 9 7"_s);
}

void WindowTest::keepsTheReadPosition()
{
    QVERIFY(!readAt(home()));
    f().apply({}, page(9, 1));
    saveAt(4, home());
    QVERIFY(f().changes().isEmpty());
    const auto row = idOf(4, home());
    f().apply({}, page(30, 25));
    f().reopen();
    const auto position = readAt(home());
    QVERIFY(position);
    QCOMPARE(position->row, row);
    QCOMPARE(position->offset, 12.5);
    View hiding = home();
    hiding.hideBoosts = true;
    QCOMPARE(readAt(hiding)->row, row);
}

void WindowTest::readPositionMovesToTheNextOlderRow()
{
    f().apply({}, page(9, 1));
    saveAt(4, home());
    f().write([&](Writer writer) { posts::markDeleted(writer, f().account(), entry(4).id); });
    QCOMPARE(readAt(home())->row, idOf(3, home()));
    for (const int number : {3, 2, 1})
        f().write([&](Writer writer) { posts::markDeleted(writer, f().account(), entry(number).id); });
    QCOMPARE(readAt(home())->row, idOf(5, home())); // nothing older is there
}

void WindowTest::readPositionOfAHiddenRowIsTheNextShownOne()
{
    f().apply({}, page({entry(9), boostEntry(8, post(1)), entry(7)}));
    saveAt(8, home());
    View view = home();
    QCOMPARE(readAt(view)->row, idOf(8, home()));
    view.hideBoosts = true;
    QCOMPARE(readAt(view)->row, idOf(7, home()));
}

void WindowTest::readPositionOfAFoldedBoostIsTheRowThatShowsIt()
{
    f().apply({}, page(5, 3));
    f().apply({}, page({boostEntry(8, entry(4).post), entry(5)}));
    saveAt(8, home());
    QCOMPARE(readAt(home())->row, idOf(4, home()));
}

void WindowTest::mergesAccountsByTimeEachPostOnce()
{
    const auto other = f().add(u"other@b.example"_s);
    const View both{.accounts = {f().account(), other}, .timeline = {}};
    f().apply({}, page({entry(8), entry(5), entry(3)}));
    f().apply({}, page({entry(20)}));
    f().apply({.account = other}, page({entry(9), entry(5), entry(4)}));
    f().apply({.account = other}, page({entry(12)}));
    const auto window = around(both, {}, 0, 20);
    QCOMPARE(shape(window.rows), u"20 | 12 | 9 8 5 4 3"_s);
    QCOMPARE(window.rows[6 - 0].entryId, entry(5).id);
    QCOMPARE(window.rows[6].account, f().account());
    QCOMPARE(window.rows[6].alsoSeenBy, QList<model::AccountId>{other});
    QCOMPARE(window.rows[4].account, other);
    QCOMPARE(window.rows[3].account, other);
    // The other way round, the post is the other account's.
    const View reversed{.accounts = {other, f().account()}, .timeline = {}};
    QCOMPARE(around(reversed, {}, 0, 20).rows[6].account, other);
    QCOMPARE(f().read([&](Reader reader) { return timelines::countNewerThan(reader, both, window.rows[6].id); }), 4);
    QVERIFY(f().read([&](Reader reader) { return timelines::isAbove(reader, both, window.rows[4].id, window.rows[5].id); }));
}

void WindowTest::mergedViewShowsWhatTheFirstAccountHides()
{
    const auto other = f().add(u"other@b.example"_s);
    const model::Post shared = post(5);
    f().apply({}, page({boostEntry(8, shared), entry(2)}));
    f().apply({.account = other}, page({entry(shared), entry(3)}));
    View both{.accounts = {f().account(), other}, .timeline = {}};
    QCOMPARE(shape(around(both, {}, 0, 20).rows), u"8 3 2"_s);
    both.hideBoosts = true;
    QCOMPARE(shape(around(both, {}, 0, 20).rows), u"5 3 2"_s);
}

void WindowTest::mergedViewReadsOnWithoutLossOrRepetition()
{
    const auto other = f().add(u"other@b.example"_s);
    const View both{.accounts = {f().account(), other}, .timeline = {}};
    QList<model::TimelineEntry> mine;
    QList<model::TimelineEntry> theirs;
    for (int number = 90; number > 0; --number) {
        // Five posts a minute, so that times are equal, and some seen by both.
        const model::Post post = tests::post(number).at(minute(number / 5));
        if (number % 3 != 0)
            mine += entry(post);
        if (number % 3 != 1)
            theirs += entry(post);
    }
    f().apply({}, page(mine));
    f().apply({.account = other}, page(theirs));
    const auto all = around(both, {}, 0, 1000).rows;
    QCOMPARE(all.size(), 90);
    QList<store::RowId> ids;
    for (const Row &row : all)
        ids += row.id;
    QList<store::RowId> walked{ids.first()};
    while (true) {
        const auto window = f().read([&](Reader reader) { return timelines::olderThan(reader, both, walked.last(), 7); });
        for (const Row &row : window.rows)
            walked += row.id;
        if (window.reachesBottom)
            break;
    }
    QCOMPARE(walked, ids);
    walked = {ids.last()};
    while (true) {
        const auto window = f().read([&](Reader reader) { return timelines::newerThan(reader, both, walked.first(), 7); });
        for (qsizetype i = window.rows.size() - 1; i >= 0; --i)
            walked.prepend(window.rows[i].id);
        if (window.reachesTop)
            break;
    }
    QCOMPARE(walked, ids);
}

void WindowTest::mergedReadPositionBelongsToTheView()
{
    const auto other = f().add(u"other@b.example"_s);
    const View both{.accounts = {f().account(), other}, .timeline = {}};
    f().apply({}, page(9, 5));
    f().apply({.account = other}, page(4, 1));
    saveAt(7, both);
    QVERIFY(!readAt(home()));
    QCOMPARE(readAt({.accounts = {other, f().account()}, .timeline = {}})->row, idOf(7, home()));
    f().write([&](Writer writer) { posts::markDeleted(writer, f().account(), entry(7).id); });
    QCOMPARE(readAt(both)->row, idOf(6, home()));
}

QTEST_GUILESS_MAIN(WindowTest)
#include "windowtest.moc"
