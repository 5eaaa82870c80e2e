// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Size: one function per thing that a reader sees a timeline do.
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

QString kindAt(Shown<TimelineModel> &shown, int row)
{
    return shown.at(row, TimelineRows::KindRole).toString();
}

void show(Shown<TimelineModel> &shown, const QString &key = QStringLiteral("home"))
{
    shown->setTimeline(key);
    shown->componentComplete();
}

QString number(int n)
{
    return QStringLiteral("Post number %1").arg(n);
}

void showAllRows(Shown<TimelineModel> &shown)
{
    for (int before = -1; before != shown->count();) {
        before = shown->count();
        shown->nearBottom();
        (void)QTest::qWaitFor([&] { return shown->count() != before; }, 400);
    }
}

}

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsStoredBeforeAnyAnswer();
    void fetchesTheFirstPageOfAnEmptyTimeline();
    void insertsNewRowsAboveWithoutTouchingTheOthers();
    void changesOnlyTheRowOfAnEditedPost();
    void removesTheRowOfADeletedPost();
    void loadsOlderFromTheStoreThenFromTheServer();
    void keepsMemoryBoundedOverThousandsOfRows();
    void comesBackToTheTopAfterTrimming();
    void fillsAGapInPlace();
    void staysWholeWhenTheServerFails();
    void hidesBoostsWithoutAReset();
    void remembersWhatIsHidden();
    void showsAnotherServerThroughOneAccount();
    void followsTheCurrentAccount();
    void mergesAccountsAndShowsAPostOnce();
    void appliesFiltersAndTheirChanges();
    void skipsPagesThatFiltersHide();
    void fetchesOlderWhereFiltersHideAllThatIsStored();
    void stopsAskingWhereEverythingIsHidden();
    void titlesSayWhatIsShown();
    void repaintsWhenLooksChange();
};

void TimelineModelTest::showsWhatIsStoredBeforeAnyAnswer()
{
    ModelFixture f;
    f.apply(page(20, 1));
    f.server().trouble = Error{.kind = ErrorKind::Offline};
    Shown<TimelineModel> model(f);
    show(model);
    QVERIFY(model->count() >= 20);
    QCOMPARE(textAt(model, 0), number(20));
    QCOMPARE(kindAt(model, 0), QStringLiteral("post"));
    QCOMPARE(textAt(model, 19), number(1));
}

void TimelineModelTest::fetchesTheFirstPageOfAnEmptyTimeline()
{
    ModelFixture f;
    f.server().timelines[QStringLiteral("local")] = page(30, 1).items;
    Shown<TimelineModel> model(f);
    show(model, QStringLiteral("local"));
    QTRY_COMPARE(model->count(), 30);
    QCOMPARE(textAt(model, 0), number(30));
    QCOMPARE(model->newCount(), 0);
    QVERIFY(!model->loading());
}

void TimelineModelTest::insertsNewRowsAboveWithoutTouchingTheOthers()
{
    ModelFixture f;
    f.apply(page(20, 1, false));
    Shown<TimelineModel> model(f);
    model->setActive(false);
    show(model);
    QSignalSpy inserted(&*model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&*model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&*model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&*model, &QAbstractItemModel::modelReset);
    f.apply(page(25, 15));
    QTRY_COMPARE(model->count(), 25);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first()[1].toInt(), 0);
    QCOMPARE(inserted.first()[2].toInt(), 4);
    QCOMPARE(removed.size() + changed.size() + reset.size(), 0);
    QCOMPARE(textAt(model, 0), number(25));
    QCOMPARE(textAt(model, 5), number(20));
}

void TimelineModelTest::changesOnlyTheRowOfAnEditedPost()
{
    ModelFixture f;
    f.apply(page(20, 1, false));
    Shown<TimelineModel> model(f);
    model->setActive(false);
    show(model);
    QCOMPARE(textAt(model, 5), number(15));
    QSignalSpy changed(&*model, &QAbstractItemModel::dataChanged);
    f.write([account = f.account()](store::Writer writer) {
        store::posts::upsert(writer, account, post(15).text(QStringLiteral("edited")).edited(minute(50)));
    });
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first()[0].toModelIndex().row(), 5);
    QCOMPARE(changed.first()[1].toModelIndex().row(), 5);
    QCOMPARE(textAt(model, 5), QStringLiteral("edited"));
}

void TimelineModelTest::removesTheRowOfADeletedPost()
{
    ModelFixture f;
    f.apply(page(20, 1, false));
    Shown<TimelineModel> model(f);
    model->setActive(false);
    show(model);
    QSignalSpy removed(&*model, &QAbstractItemModel::rowsRemoved);
    f.write([account = f.account()](store::Writer writer) { store::posts::markDeleted(writer, account, post(15).get().serverId); });
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.first()[1].toInt(), 5);
    QCOMPARE(model->count(), 19);
    QCOMPARE(textAt(model, 5), number(14));
}

void TimelineModelTest::loadsOlderFromTheStoreThenFromTheServer()
{
    ModelFixture f;
    f.server().timelines[QStringLiteral("home")] = page(300, 1).items;
    f.apply(page(300, 121));
    Shown<TimelineModel> model(f);
    show(model);
    const int first = model->count();
    QVERIFY(first >= 60 && first < 180);
    f.server().asked.clear();
    model->nearBottom();
    QTRY_VERIFY(model->count() > first);
    QVERIFY(!f.server().asked.contains(u"timeline home <" + post(121).get().serverId));
    for (int i = 0; i < 30 && !model->isAtEnd(); ++i) {
        model->nearBottom();
        QTest::qWait(20);
    }
    QVERIFY(model->isAtEnd());
    QCOMPARE(model->count(), 300);
    QCOMPARE(textAt(model, 299), number(1));
}

void TimelineModelTest::keepsMemoryBoundedOverThousandsOfRows()
{
    ModelFixture f;
    f.apply(page(1500, 1, false));
    Shown<TimelineModel> model(f);
    model->setActive(false);
    show(model);
    int largest = 0;
    QSet<QString> seen;
    for (int i = 0; i < 200 && !seen.contains(number(1)); ++i) {
        model->noteReading(model->rowIdAt(model->count() - 20), 0);
        model->nearBottom();
        QTest::qWait(5);
        largest = std::max(largest, model->count());
        seen.insert(textAt(model, model->count() - 1));
    }
    QVERIFY(seen.contains(number(1)));
    QVERIFY2(largest <= TimelineRows::maxRows, qPrintable(QString::number(largest)));
}

void TimelineModelTest::comesBackToTheTopAfterTrimming()
{
    ModelFixture f;
    f.apply(page(900, 1, false));
    Shown<TimelineModel> model(f);
    model->setActive(false);
    show(model);
    for (int i = 0; i < 20; ++i) {
        model->noteReading(model->rowIdAt(model->count() - 5), 0);
        model->nearBottom();
        QTest::qWait(5);
    }
    QVERIFY(textAt(model, 0) != number(900));
    for (int i = 0; i < 40 && textAt(model, 0) != number(900); ++i) {
        model->noteReading(model->rowIdAt(0), 0);
        model->nearTop();
        QTest::qWait(5);
    }
    QCOMPARE(textAt(model, 0), number(900));
    for (int row = 1; row < model->count(); ++row)
        QCOMPARE(textAt(model, row), number(900 - row));
}

void TimelineModelTest::fillsAGapInPlace()
{
    ModelFixture f;
    f.server().timelines[QStringLiteral("home")] = page(60, 1).items;
    f.apply(page(10, 1));
    f.apply(page(60, 41));
    Shown<TimelineModel> model(f);
    model->setActive(false);
    show(model);
    int gap = 0;
    while (gap < model->count() && kindAt(model, gap) != u"gap")
        ++gap;
    QCOMPARE(gap, 20);
    QSignalSpy reset(&*model, &QAbstractItemModel::modelReset);
    model->fillGap(model->rowIdAt(gap));
    QTRY_COMPARE(model->count(), 60);
    for (int row = 0; row < 60; ++row)
        QCOMPARE(textAt(model, row), number(60 - row));
    QCOMPARE(reset.size(), 0);
}

void TimelineModelTest::staysWholeWhenTheServerFails()
{
    ModelFixture f;
    f.apply(page(10, 1));
    f.server().trouble = Error{.kind = ErrorKind::Forbidden, .subject = QStringLiteral("home.example")};
    Shown<TimelineModel> model(f);
    show(model);
    QTRY_VERIFY(!model->errorText().isEmpty());
    QCOMPARE(model->count(), 10);
    QVERIFY(!model->loading());
    f.server().trouble = Error{.kind = ErrorKind::Offline};
    model->refresh();
    QTRY_VERIFY(model->errorText().isEmpty()); // told once for all by App
    QCOMPARE(model->troubleText(), sentence({.kind = ErrorKind::Offline}));
    QVERIFY(f.app->isOffline());
    f.server().trouble.reset();
    model->refresh();
    QTRY_COMPARE(model->troubleText(), QString());
}

void TimelineModelTest::hidesBoostsWithoutAReset()
{
    ModelFixture f;
    f.apply(page({entry(30), boostEntry(29, post(5).by(QStringLiteral("carol@c.example"))), entry(28)}, false));
    Shown<TimelineModel> model(f);
    model->setActive(false);
    show(model);
    QCOMPARE(model->count(), 3);
    QVERIFY(model.at(1, TimelineRows::PostRole).value<PostView>().boostedByMarkup.contains(u"boosted"));
    QSignalSpy reset(&*model, &QAbstractItemModel::modelReset);
    model->choose(&TimelineChoices::hideBoosts, true);
    QTRY_COMPARE(model->count(), 2);
    QCOMPARE(textAt(model, 1), number(28));
    model->choose(&TimelineChoices::hideBoosts, false);
    QTRY_COMPARE(model->count(), 3);
    QCOMPARE(reset.size(), 0);
}

void TimelineModelTest::remembersWhatIsHidden()
{
    ModelFixture f;
    f.apply(page({boostEntry(29, post(5)), entry(28)}, false));
    {
        Shown<TimelineModel> model(f);
        model->setActive(false);
        show(model);
        model->choose(&TimelineChoices::hideBoosts, true);
        QTRY_COMPARE(model->count(), 1);
    }
    f.restart();
    Shown<TimelineModel> model(f);
    model->setActive(false);
    show(model);
    QCOMPARE(model->count(), 1);
    QVERIFY(model->property("hideBoosts").toBool());
}

void TimelineModelTest::showsAnotherServerThroughOneAccount()
{
    ModelFixture f(2);
    f.app->switchTo(-1);
    const QString key = QStringLiteral("server:far.example");
    for (int server : {0, 1})
        f.server(server).timelines[key] = page(5, 1).items;
    {
        Shown<TimelineModel> model(f);
        show(model, key);
        QTRY_COMPARE(model->count(), 5);
        QCOMPARE(model->property("title").toString(), QStringLiteral("far.example"));
        QVERIFY(f.server(0).asked.contains(u"timeline " + key));
        QVERIFY(!f.server(1).asked.contains(u"timeline " + key));
    }
    f.server().trouble = Error{.kind = ErrorKind::Unreachable, .subject = QStringLiteral("far.example")};
    Shown<TimelineModel> model(f); // and again from the store
    show(model, key);
    QCOMPARE(model->count(), 5);
    QTRY_VERIFY(model->property("errorText").toString().contains(u"far.example"));
}

void TimelineModelTest::followsTheCurrentAccount()
{
    ModelFixture f(2);
    f.app->switchTo(0);
    f.apply(page(10, 6, false), Place::Top, QStringLiteral("home"), 0);
    f.apply(page(5, 1, false), Place::Top, QStringLiteral("home"), 1);
    Shown<TimelineModel> model(f);
    model->setActive(false);
    show(model);
    QCOMPARE(textAt(model, 0), number(10));
    QSignalSpy restored(&*model, &TimelineModel::restored);
    f.app->switchTo(1);
    QCOMPARE(restored.size(), 1);
    QCOMPARE(textAt(model, 0), number(5));
    QCOMPARE(model->count(), 5);
}

void TimelineModelTest::mergesAccountsAndShowsAPostOnce()
{
    ModelFixture f(2);
    f.app->switchTo(-1);
    f.apply(page({entry(10), entry(8), entry(6)}, false), Place::Top, QStringLiteral("home"), 0);
    f.apply(page({entry(9), entry(8)}, false), Place::Top, QStringLiteral("home"), 1);
    Shown<TimelineModel> model(f);
    model->setActive(false);
    show(model);
    QStringList texts;
    for (int row = 0; row < model->count(); ++row)
        texts << textAt(model, row);
    QCOMPARE(texts, (QStringList{number(10), number(9), number(8), number(6)}));
    QCOMPARE(model.at(2, TimelineRows::PostRole).value<PostView>().seenThrough,
             (QStringList{QStringLiteral("me@home.example"), QStringLiteral("me2@home2.example")}));
    f.apply(page({entry(12), entry(11)}, true), Place::Top, QStringLiteral("home"), 1);
    QTRY_COMPARE(textAt(model, 0), number(12));
}

void TimelineModelTest::appliesFiltersAndTheirChanges()
{
    ModelFixture f;
    f.apply(page({entry(post(10).text(QStringLiteral("a cat"))), entry(post(9).text(QStringLiteral("a dog"))), entry(8)}, false));
    const auto setFilters = [&](const QList<model::Filter> &filters) {
        f.write([account = f.account(), filters](store::Writer writer) { store::sidebar::saveFilters(writer, account, filters); });
    };
    const model::Filter cats{.serverId = QStringLiteral("1"),
                             .title = QStringLiteral("Cats"),
                             .contexts = {QStringLiteral("home")},
                             .keywords = {{QStringLiteral("cat"), true}}};
    model::Filter dogs{.serverId = QStringLiteral("2"),
                       .title = QStringLiteral("Dogs"),
                       .contexts = {QStringLiteral("home")},
                       .action = model::Filter::Action::Hide,
                       .keywords = {{QStringLiteral("dog"), true}}};
    setFilters({cats, dogs});
    Shown<TimelineModel> model(f);
    model->setActive(false);
    show(model);
    QCOMPARE(model->count(), 2);
    QCOMPARE(model.at(0, TimelineRows::PostRole).value<PostView>().filterTitle, QStringLiteral("Cats"));
    setFilters({dogs});
    QTRY_COMPARE(model.at(0, TimelineRows::PostRole).value<PostView>().filterTitle, QString());
    dogs.expiresAt = {f.clock.now().ms - 1};
    setFilters({cats, dogs});
    QTRY_COMPARE(model->count(), 3);
}

void TimelineModelTest::skipsPagesThatFiltersHide()
{
    ModelFixture f;
    QList<model::TimelineEntry> entries;
    for (int i = 400; i > 0; --i)
        entries << entry(post(i).text(i > 200 || i < 50 ? number(i) : QStringLiteral("a dog")));
    f.apply(page(entries, false));
    f.write([account = f.account()](store::Writer writer) {
        store::sidebar::saveFilters(writer, account,
                                    {{.title = QStringLiteral("Dogs"),
                                      .contexts = {QStringLiteral("home")},
                                      .action = model::Filter::Action::Hide,
                                      .keywords = {{QStringLiteral("dog"), true}}}});
    });
    Shown<TimelineModel> model(f);
    model->setActive(false);
    show(model);
    showAllRows(model);
    QCOMPARE(model->count(), 249);
    QCOMPARE(textAt(model, 248), number(1));
}

static void hideWord(ModelFixture &f, const QString &word)
{
    const model::Filter filter{.serverId = QStringLiteral("1"),
                               .title = word,
                               .contexts = {QStringLiteral("home")},
                               .action = model::Filter::Action::Hide,
                               .keywords = {{word, true}}};
    f.write([account = f.account(), filter](store::Writer writer) { store::sidebar::saveFilters(writer, account, {filter}); });
    f.server().ownFilters = {filter};
}

void TimelineModelTest::fetchesOlderWhereFiltersHideAllThatIsStored()
{
    ModelFixture f;
    hideWord(f, QStringLiteral("hidden"));
    QList<model::TimelineEntry> entries;
    for (int n = 300; n >= 1; --n)
        entries << entry(n > 140 ? model::Post(post(n).text(QStringLiteral("hidden %1").arg(n))) : model::Post(post(n)));
    f.server().timelines.insert(QStringLiteral("home"), entries);
    f.apply(page(entries.mid(0, 60)));
    Shown<TimelineModel> model(f);
    show(model);
    QCOMPARE(model->count(), 0);
    QTRY_VERIFY(model->count() >= 12);
    QCOMPARE(textAt(model, 0), number(140));
    QVERIFY(!model->property("allHidden").toBool());
}

void TimelineModelTest::stopsAskingWhereEverythingIsHidden()
{
    ModelFixture f;
    hideWord(f, QStringLiteral("hidden"));
    QList<model::TimelineEntry> entries;
    for (int n = 900; n >= 1; --n)
        entries << entry(model::Post(post(n).text(QStringLiteral("hidden %1").arg(n))));
    f.server().timelines.insert(QStringLiteral("home"), entries);
    Shown<TimelineModel> model(f);
    show(model);
    QTRY_VERIFY(model->property("allHidden").toBool());
    QTest::qWait(100);
    const auto asked = f.server().asked.filter(QStringLiteral("timeline home <")).size();
    QVERIFY2(asked > 2 && asked < 12, qPrintable(QString::number(asked)));
    model->nearBottom(); // the person wants to look further back
    QTRY_VERIFY(f.server().asked.filter(QStringLiteral("timeline home <")).size() > asked + 2);
}

void TimelineModelTest::titlesSayWhatIsShown()
{
    ModelFixture f;
    f.write([account = f.account()](store::Writer writer) {
        store::sidebar::saveLists(writer, account, {{.serverId = QStringLiteral("7"), .title = QStringLiteral("Friends")}});
    });
    Shown<TimelineModel> model(f);
    show(model, QStringLiteral("list:7"));
    QCOMPARE(model->property("title").toString(), QStringLiteral("Friends"));
    model->setTimeline(QStringLiteral("hashtag:cats"));
    QCOMPARE(model->property("title").toString(), QStringLiteral("#cats"));
}

void TimelineModelTest::repaintsWhenLooksChange()
{
    ModelFixture f;
    model::Post liked = post(3);
    liked.boosts = 7;
    f.apply(page({entry(liked)}, false));
    Shown<TimelineModel> model(f);
    model->setActive(false);
    show(model);
    QVERIFY(model.at(0, TimelineRows::PostRole).value<PostView>().spoken.contains(u"7 boosts"));
    f.settings->setProperty("hideNumbers", true);
    QVERIFY(!model.at(0, TimelineRows::PostRole).value<PostView>().spoken.contains(u"7 boosts"));
}

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "timelinemodeltest.moc"
