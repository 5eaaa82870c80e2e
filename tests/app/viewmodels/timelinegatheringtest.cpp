// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Boosts that stand together as one row: what becomes one, and that it stays the same row while posts come and go.
#include "app/viewmodels/timelinemodel.h"
#include "tests/app/viewmodels/modelfixture.h"

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;
using namespace Qt::StringLiterals;

namespace {

model::TimelineEntry boost(int number)
{
    return boostEntry(number, post(number + 10000).at(minute(number)));
}

// "5 b4 b3": a post and two boosts.
model::Page<model::TimelineEntry> entries(const QString &shape, bool more = true)
{
    QList<model::TimelineEntry> list;
    for (const QString &word : shape.split(u' '))
        list << (word.startsWith(u'b') ? boost(word.sliced(1).toInt()) : entry(word.toInt()));
    return page(list, more);
}

// "5 (2) 3": a post, two boosts in one row, a post.
QString shape(Shown<TimelineModel> &shown)
{
    QStringList words;
    for (int row = 0; row < shown->count(); ++row) {
        const QString kind = shown.at(row, TimelineRows::KindRole).toString();
        const qsizetype posts = shown.at(row, TimelineRows::PostsRole).toList().size();
        words << (kind == u"gap" ? u"|"_s : kind == u"boosts" ? u"(%1)"_s.arg(posts) : u"x"_s);
    }
    return words.join(u' ');
}

void show(Shown<TimelineModel> &shown)
{
    shown->setActive(false);
    shown->setTimeline(u"home"_s);
    shown->componentComplete();
    // The list is read anew for it: what comes before that is done would count as shown anew, too.
    QSignalSpy renewed(&*shown, &QAbstractItemModel::dataChanged);
    shown->choose(&TimelineChoices::gatherBoosts, true);
    QTRY_VERIFY(!renewed.isEmpty());
}

}

class TimelineGatheringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeAndMoreBecomeOne();
    void stayApartWhereNobodyWantsIt();
    void whatComesJoinsTheRow();
    void singleOnesOnScreenStaySingle();
    void aPostInBetweenPartsTheRow();
    void aDeletedBoostLeavesTheRow();
    void placeIsKeptInTheRow();
    void newPostsAreCountedOneByOne();
    void gapsStandBetweenRows();
    void olderOnesJoinAtTheEnd();
};

void TimelineGatheringTest::threeAndMoreBecomeOne()
{
    ModelFixture f;
    f.apply(entries(u"50 b49 b48 b47 46 b45 b44 43 b42 b41 b40 b39"_s, false));
    Shown<TimelineModel> model(f);
    show(model);
    QTRY_COMPARE(shape(model), u"x (3) x x x x (4)"_s);
    for (const QVariant &post : model.at(1, TimelineRows::PostsRole).toList())
        QVERIFY(post.value<PostView>().boostedByMarkup.contains(u"boosted"));
    QSignalSpy reset(&*model, &QAbstractItemModel::modelReset);
    model->choose(&TimelineChoices::gatherBoosts, false);
    QTRY_COMPARE(model->count(), 12);
    QCOMPARE(reset.size(), 0);
}

void TimelineGatheringTest::stayApartWhereNobodyWantsIt()
{
    ModelFixture f;
    f.apply(entries(u"50 b49 b48 b47"_s, false));
    Shown<TimelineModel> model(f);
    model->setActive(false);
    model->setTimeline(u"home"_s);
    model->componentComplete();
    QCOMPARE(shape(model), u"x x x x"_s);
}

void TimelineGatheringTest::whatComesJoinsTheRow()
{
    ModelFixture f;
    f.apply(entries(u"b49 b48 b47 46 45"_s, false));
    Shown<TimelineModel> model(f);
    show(model);
    QTRY_COMPARE(shape(model), u"(3) x x"_s);
    const double row = model->rowIdAt(0);
    model->noteReading(row, 0);
    QSignalSpy inserted(&*model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&*model, &QAbstractItemModel::modelReset);
    f.apply(entries(u"52 b51 b50 b49 b48"_s));
    QTRY_COMPARE(shape(model), u"x (5) x x"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model->rowIdAt(1), row);
    QCOMPARE(reset.size(), 0);
}

void TimelineGatheringTest::singleOnesOnScreenStaySingle()
{
    ModelFixture f;
    f.apply(entries(u"b49 b48 47 46"_s, false));
    Shown<TimelineModel> model(f);
    show(model);
    model->noteReading(model->rowIdAt(0), 0);
    f.apply(entries(u"b50 b49"_s));
    QTRY_COMPARE(model->count(), 5);
    QCOMPARE(shape(model), u"x x x x x"_s);
    // Above the reader they are out of sight.
    f.apply(entries(u"b52 b51 b50"_s));
    QTRY_COMPARE(shape(model), u"(3) x x x x"_s);
    model->choose(&TimelineChoices::gatherBoosts, false);
    model->choose(&TimelineChoices::gatherBoosts, true);
    QTRY_COMPARE(shape(model), u"(5) x x"_s);
}

void TimelineGatheringTest::aPostInBetweenPartsTheRow()
{
    ModelFixture f;
    f.apply(entries(u"b49 b48 b47 b45 b44 b43 42"_s, false));
    Shown<TimelineModel> model(f);
    show(model);
    QTRY_COMPARE(shape(model), u"(6) x"_s);
    f.apply(entries(u"b49 b48 b47 46 b45 b44"_s));
    QTRY_COMPARE(shape(model), u"(3) x (3) x"_s);
}

void TimelineGatheringTest::aDeletedBoostLeavesTheRow()
{
    ModelFixture f;
    f.apply(entries(u"b49 b48 b47 46"_s, false));
    Shown<TimelineModel> model(f);
    show(model);
    QTRY_COMPARE(shape(model), u"(3) x"_s);
    for (const int number : {47, 49, 48}) {
        const int left = number == 47 ? 2 : number == 49 ? 1 : 0;
        f.write([account = f.account(), id = boost(number).post.serverId](store::Writer writer) { store::posts::markDeleted(writer, account, id); });
        QTRY_COMPARE(shape(model), left == 0 ? u"x"_s : u"(%1) x"_s.arg(left));
    }
}

void TimelineGatheringTest::placeIsKeptInTheRow()
{
    ModelFixture f;
    f.apply(entries(u"50 b49 b48 b47 46 45"_s, false));
    double row = 0;
    {
        Shown<TimelineModel> model(f);
        show(model);
        QTRY_COMPARE(shape(model), u"x (3) x x"_s);
        row = model->rowIdAt(1);
        model->noteReading(row, 17);
    }
    f.restart();
    f.apply(entries(u"53 52 51 50 b49"_s));
    Shown<TimelineModel> model(f);
    model->setActive(false);
    model->setTimeline(u"home"_s);
    model->componentComplete();
    QCOMPARE(shape(model), u"x x x x (3) x x"_s);
    QCOMPARE(model->restore(), (QVariantMap{{u"row"_s, 4}, {u"offset"_s, 17.0}}));
    QCOMPARE(model->indexOfRow(row), 4);
    QCOMPARE(model->newCount(), 4);
}

void TimelineGatheringTest::newPostsAreCountedOneByOne()
{
    ModelFixture f;
    f.apply(entries(u"46 45 44"_s, false));
    Shown<TimelineModel> model(f);
    show(model);
    model->noteReading(model->rowIdAt(0), 0);
    f.apply(entries(u"50 b49 b48 b47 46"_s));
    QTRY_COMPARE(shape(model), u"x (3) x x x"_s);
    QCOMPARE(model->newCount(), 4);
}

void TimelineGatheringTest::gapsStandBetweenRows()
{
    ModelFixture f;
    f.apply(entries(u"b29 b28 b27 26"_s, false));
    f.apply(entries(u"b49 b48 b47"_s));
    Shown<TimelineModel> model(f);
    show(model);
    QTRY_COMPARE(shape(model), u"(3) | (3) x"_s);
}

void TimelineGatheringTest::olderOnesJoinAtTheEnd()
{
    ModelFixture f;
    f.apply(entries(u"50 49 b48 b47 b46"_s));
    Shown<TimelineModel> model(f);
    show(model);
    QTRY_COMPARE(shape(model), u"x x (3)"_s);
    const double row = model->rowIdAt(2);
    model->noteReading(model->rowIdAt(0), 0);
    f.apply(entries(u"b45 b44 43"_s, false), store::timelines::Place::Bottom);
    QTRY_COMPARE(shape(model), u"x x (5) x"_s);
    QCOMPARE(model->rowIdAt(2), row);
}

QTEST_GUILESS_MAIN(TimelineGatheringTest)
#include "timelinegatheringtest.moc"
