// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/timelinemodel.h"
#include "tests/app/viewmodels/modelfixture.h"

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;
using store::timelines::Place;

namespace {

QString textAt(Shown<TimelineModel> &shown, int row)
{
    return shown.at(row, TimelineRows::PostRole).value<PostView>().plainText;
}

QString number(int n)
{
    return QStringLiteral("Post number %1").arg(n);
}

void show(Shown<TimelineModel> &shown)
{
    shown->setActive(false);
    shown->setTimeline(QStringLiteral("home"));
    shown->componentComplete();
}

int rowOf(Shown<TimelineModel> &shown, const QString &text)
{
    for (int row = 0; row < shown->count(); ++row) {
        if (textAt(shown, row) == text)
            return row;
    }
    return -1;
}

}

// Wish 1: the reading position is never lost.
class TimelineReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAtTheTopTheFirstTime();
    void opensWhereReadingStopped();
    void savesWithinASecondWithoutBeingAsked();
    void keepsThePositionOfEachAccount();
    void keepsThePositionWhenThePostIsGone();
    void keepsThePositionAmongManyNewRows();
    void countsWhatIsNewAndForgetsWhatWasSeen();
    void countsWhatIsAboveTheWindow();
    void scrollingDownMakesNothingNew();
    void jumpsToTheNewest();
    void goesToARowOutsideTheWindow();
    void tellsTheServerHowFarHomeWasRead();
    void offersWhereAnotherDeviceReads();
    void foldsBoostsOfWhatWasOnScreen();
    void readingUpwardsGoesOnAtTheOldestNewPost();
    void picturesLeaveThePlaceOfTheList();
};

void TimelineReadingTest::readingUpwardsGoesOnAtTheOldestNewPost()
{
    ModelFixture f;
    f.apply(page(10, 1, false));
    Shown<TimelineModel> model(f);
    show(model);
    model->noteReading(model->rowIdAt(0), 0);
    QCOMPARE(model->nextNewRow(), 0);
    f.apply(page(13, 10));
    QTRY_COMPARE(model->newCount(), 3);
    QCOMPARE(textAt(model, model->indexOfRow(model->nextNewRow())), number(11));
    model->noteReading(model->nextNewRow(), 0);
    QCOMPARE(model->newCount(), 2);
    QCOMPARE(textAt(model, model->indexOfRow(model->nextNewRow())), number(12));
}

void TimelineReadingTest::picturesLeaveThePlaceOfTheList()
{
    ModelFixture f;
    QList<model::TimelineEntry> entries;
    for (int n = 40; n > 0; --n)
        entries << (n % 4 == 0 ? entry(post(n).image()) : entry(n));
    f.apply(page(entries, false));
    double row = 0;
    {
        Shown<TimelineModel> model(f);
        show(model);
        row = model->rowIdAt(22);
        model->noteReading(row, 7);
    }
    {
        Shown<TimelineModel> pictures(f);
        pictures->setProperty("onlyMedia", true);
        show(pictures);
        QCOMPARE(pictures->count(), 10);
        QCOMPARE(pictures->restore().value(QStringLiteral("row")).toInt(), -1);
        pictures->noteReading(pictures->rowIdAt(1), 0);
    }
    Shown<TimelineModel> model(f);
    show(model);
    QCOMPARE(model->rowIdAt(model->restore().value(QStringLiteral("row")).toInt()), row);
}

void TimelineReadingTest::opensAtTheTopTheFirstTime()
{
    ModelFixture f;
    f.apply(page(20, 1, false));
    Shown<TimelineModel> model(f);
    show(model);
    QCOMPARE(model->restore().value(QStringLiteral("row")).toInt(), -1);
    QCOMPARE(model->newCount(), 0);
}

void TimelineReadingTest::opensWhereReadingStopped()
{
    ModelFixture f;
    f.apply(page(300, 1, false));
    {
        Shown<TimelineModel> model(f);
        show(model);
        const int row = rowOf(model, number(230));
        model->noteReading(model->rowIdAt(row), 17.5);
    }
    f.restart();
    Shown<TimelineModel> model(f);
    show(model);
    const QVariantMap place = model->restore();
    QCOMPARE(textAt(model, place.value(QStringLiteral("row")).toInt()), number(230));
    QCOMPARE(place.value(QStringLiteral("offset")).toDouble(), 17.5);
}

void TimelineReadingTest::savesWithinASecondWithoutBeingAsked()
{
    ModelFixture f;
    f.apply(page(100, 1, false));
    Shown<TimelineModel> model(f);
    show(model);
    model->noteReading(model->rowIdAt(7), 3);
    const store::timelines::View view{.accounts = {f.account()}, .timeline = {}};
    const auto position = [&] { return f.read([view](store::Reader reader) { return store::timelines::readPosition(reader, view); }); };
    QTRY_VERIFY_WITH_TIMEOUT(position().has_value(), 1500);
    QCOMPARE(position()->entryId, post(93).get().serverId);
}

void TimelineReadingTest::keepsThePositionOfEachAccount()
{
    ModelFixture f(2);
    f.app->switchTo(0);
    f.apply(page(90, 1, false), Place::Top, QStringLiteral("home"), 0);
    f.apply(page(90, 1, false), Place::Top, QStringLiteral("home"), 1);
    Shown<TimelineModel> model(f);
    show(model);
    model->noteReading(model->rowIdAt(10), 1);
    f.app->switchTo(1);
    model->noteReading(model->rowIdAt(20), 2);
    f.app->switchTo(0);
    QCOMPARE(textAt(model, model->restore().value(QStringLiteral("row")).toInt()), number(80));
    f.app->switchTo(1);
    QCOMPARE(textAt(model, model->restore().value(QStringLiteral("row")).toInt()), number(70));
}

void TimelineReadingTest::keepsThePositionWhenThePostIsGone()
{
    ModelFixture f;
    f.apply(page(90, 1, false));
    {
        Shown<TimelineModel> model(f);
        show(model);
        model->noteReading(model->rowIdAt(rowOf(model, number(60))), 5);
    }
    f.write([account = f.account()](store::Writer writer) { store::posts::markDeleted(writer, account, post(60).get().serverId); });
    Shown<TimelineModel> model(f);
    show(model);
    QCOMPARE(textAt(model, model->restore().value(QStringLiteral("row")).toInt()), number(59));
}

void TimelineReadingTest::keepsThePositionAmongManyNewRows()
{
    ModelFixture f;
    f.apply(page(100, 1, false));
    {
        Shown<TimelineModel> model(f);
        show(model);
        model->noteReading(model->rowIdAt(0), 0);
    }
    f.apply(page(1000, 90));
    Shown<TimelineModel> model(f);
    show(model);
    const int row = model->restore().value(QStringLiteral("row")).toInt();
    QCOMPARE(textAt(model, row), number(100));
    QCOMPARE(model->newCount(), 900);
    QVERIFY(row > 10);
}

void TimelineReadingTest::countsWhatIsNewAndForgetsWhatWasSeen()
{
    ModelFixture f;
    f.apply(page(50, 1, false));
    Shown<TimelineModel> model(f);
    show(model);
    model->noteReading(model->rowIdAt(0), 0);
    f.apply(page(60, 45));
    QTRY_COMPARE(model->newCount(), 10);
    model->noteReading(model->rowIdAt(4), 0);
    QCOMPARE(model->newCount(), 4);
    model->noteReading(model->rowIdAt(8), 0); // down again: what was seen stays seen
    QCOMPARE(model->newCount(), 4);
    model->noteReading(model->rowIdAt(0), 0);
    QCOMPARE(model->newCount(), 0);
}

void TimelineReadingTest::countsWhatIsAboveTheWindow()
{
    ModelFixture f;
    f.apply(page(50, 1, false));
    Shown<TimelineModel> model(f);
    show(model);
    model->noteReading(model->rowIdAt(0), 0);
    f.apply(page(950, 40));
    QTRY_COMPARE(model->newCount(), 900);
    QVERIFY(model->count() <= TimelineRows::maxRows);
    QVERIFY(rowOf(model, number(50)) >= 0);
    f.apply(page(960, 940));
    QTRY_COMPARE(model->newCount(), 910);
}

void TimelineReadingTest::scrollingDownMakesNothingNew()
{
    ModelFixture f;
    f.apply(page(900, 1, false));
    Shown<TimelineModel> model(f);
    show(model);
    model->noteReading(model->rowIdAt(0), 0);
    for (int i = 0; i < 20; ++i) {
        model->noteReading(model->rowIdAt(model->count() - 5), 0);
        model->nearBottom();
        QTest::qWait(5);
        QCOMPARE(model->newCount(), 0);
    }
    QVERIFY(textAt(model, 0) != number(900));
    f.apply(page(905, 890));
    QTRY_COMPARE(model->newCount(), 5);
}

void TimelineReadingTest::jumpsToTheNewest()
{
    ModelFixture f;
    f.apply(page(900, 1, false));
    Shown<TimelineModel> model(f);
    show(model);
    for (int i = 0; i < 12; ++i) {
        model->noteReading(model->rowIdAt(model->count() - 5), 0);
        model->nearBottom();
        QTest::qWait(5);
    }
    f.apply(page(910, 890));
    QTRY_COMPARE(model->newCount(), 10);
    model->jumpToNewest();
    QCOMPARE(textAt(model, 0), number(910));
    QCOMPARE(model->newCount(), 0);
    QVERIFY(model->restore().value(QStringLiteral("row")).toInt() <= 0);
}

void TimelineReadingTest::goesToARowOutsideTheWindow()
{
    ModelFixture f;
    f.apply(page(900, 1, false));
    Shown<TimelineModel> model(f);
    show(model);
    const double first = model->rowIdAt(0);
    for (int i = 0; i < 20; ++i) {
        model->noteReading(model->rowIdAt(model->count() - 5), 0);
        model->nearBottom();
        QTest::qWait(5);
    }
    QCOMPARE(model->indexOfRow(first), -1);
    QCOMPARE(textAt(model, model->goTo(first)), number(900));
}

void TimelineReadingTest::tellsTheServerHowFarHomeWasRead()
{
    ModelFixture f;
    f.apply(page(90, 1, false));
    Shown<TimelineModel> model(f);
    show(model);
    model->noteReading(model->rowIdAt(10), 0);
    f.session().homeMarker().sendNow();
    QTRY_COMPARE(f.server().savedMarker, u"home " + post(80).get().serverId);
}

void TimelineReadingTest::offersWhereAnotherDeviceReads()
{
    ModelFixture f;
    f.apply(page(90, 1, false));
    {
        Shown<TimelineModel> model(f);
        show(model);
        model->noteReading(model->rowIdAt(rowOf(model, number(40))), 0);
    }
    f.server().timelines[QStringLiteral("home")] = page(90, 1, false).items;
    f.server().homeMarker = post(70).get().serverId;
    Shown<TimelineModel> model(f);
    model->setTimeline(QStringLiteral("home"));
    model->componentComplete();
    QTRY_VERIFY(model->elsewhereRowId() != 0);
    QCOMPARE(textAt(model, model->indexOfRow(model->elsewhereRowId())), number(70));
    model->noteReading(model->elsewhereRowId(), 0);
    QCOMPARE(model->elsewhereRowId(), 0.0);
}

void TimelineReadingTest::foldsBoostsOfWhatWasOnScreen()
{
    ModelFixture f(2);
    f.app->switchTo(0);
    f.apply(page(90, 1, false));
    {
        Shown<TimelineModel> model(f);
        show(model);
        model->noteSeen(0, 4);
    }
    f.restart();
    f.app->switchTo(1);
    f.apply(page({boostEntry(20001, post(88)), boostEntry(20000, post(80))}), Place::Top, QStringLiteral("home"), 1);
    Shown<TimelineModel> model(f);
    show(model);
    QVERIFY(model.at(0, TimelineRows::PostRole).value<PostView>().seenMarkup.contains(u"Alice"));
    QCOMPARE(model.at(1, TimelineRows::PostRole).value<PostView>().seenMarkup, QString());
}

QTEST_GUILESS_MAIN(TimelineReadingTest)
#include "timelinereadingtest.moc"
