// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wish 1 on the real window: the reading position is never lost and the screen never jumps. What happens to a timeline happens here,
// while a row is watched in every frame.
// Size: one function per thing that happens to a timeline.
#include "tests/qml/realwindow.h"

#include <QGuiApplication>
#include <QProcess>
#include <cstdio>

using namespace foyer;
using namespace foyer::tests;
using namespace Qt::StringLiterals;

namespace {

// Every kind of height: long and short, pictures of known and unknown shape, warnings, polls, replies, boosts.
model::TimelineEntry varied(int number)
{
    PostBuilder made = post(number);
    QString words = u"Post number %1"_s.arg(number);
    for (int i = 0; i < (number * 7919) % 60; ++i)
        words += u" and more words"_s;
    made.text(words);
    if (number % 3 == 0)
        made.image(u"A picture"_s);
    if (number % 6 == 0)
        made.image();
    if (number % 11 == 0)
        made.warning(u"Long"_s);
    if (number % 13 == 0)
        made.poll({u"Yes"_s, u"No"_s});
    model::Post value = made;
    if (number % 9 == 0 && !value.media.isEmpty())
        value.media.first().previewSize = value.media.first().size = {};
    if (number % 5 == 0)
        return boostEntry(number, post(number + 100000).text(words).at(minute(number - 100)));
    return entry(value);
}

QList<model::TimelineEntry> many(int newest, int oldest)
{
    QList<model::TimelineEntry> entries;
    for (int number = newest; number >= oldest; --number)
        entries += varied(number);
    return entries;
}

void fill(ModelFixture &f, int newest, int oldest, int account = 0)
{
    f.apply(page(many(newest, oldest)), store::timelines::Place::Top, u"home"_s, account);
    f.server(account).timelines[u"home"_s] = many(newest, std::max(1, oldest - 200));
}

constexpr double onePixel = 1;

#define VERIFY_PLACE(shown, row, place)                                                                                                              \
    QVERIFY2(std::abs((shown).placeOf(row) - (place)) <= onePixel, qPrintable(u"%1 instead of %2"_s.arg((shown).placeOf(row)).arg(place)))

}

class ReadingViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refreshMovesNothing();
    void whatStreamsInMovesNothing();
    void picturesThatComeMoveNothing();
    void editsAboveMoveNothing();
    void aFilledGapMovesNothing();
    void aGapFilledFromBelowKeepsThePostBelow();
    void picturesAndBackKeepTheRow();
    void boostsThatJoinARowMoveNothing();
    void anotherSizeOfTheWindowKeepsTheRow();
    void anotherSizeOfTheTypeKeepsTheRow();
    void anotherPageAndBackKeepsTheRow();
    void anotherAccountAndBackKeepsTheRow();
    void aRestartKeepsTheRow();
    void aRestartWithNewPostsKeepsTheRow();
    void killingItKeepsTheRow();
    void hidingBoostsKeepsTheRow();
    void whatAnotherDeviceReadIsOfferedAndNotForced();
};

void ReadingViewTest::refreshMovesNothing()
{
    ModelFixture f;
    fill(f, 300, 200);
    RealWindow shown(f);
    shown.scrollTo(30, 23);
    const auto [row, place] = shown.top();
    shown.watch(row);
    f.server().timelines[u"home"_s] = many(340, 100);
    f.actions->trigger(u"refresh"_s);
    QTRY_VERIFY(f.server().asked.count(u"timeline home"_s) >= 2);
    shown.settle();
    QVERIFY2(shown.farthest() <= onePixel, qPrintable(QString::number(shown.farthest())));
    VERIFY_PLACE(shown, row, place);
}

void ReadingViewTest::whatStreamsInMovesNothing()
{
    ModelFixture f;
    fill(f, 300, 200);
    RealWindow shown(f);
    for (const int at : {0, 25}) {
        shown.scrollTo(at, 12);
        const auto [row, place] = shown.top();
        shown.watch(row);
        for (int number = 301; number <= 330; ++number) {
            const int fresh = number + at * 10;
            f.write([account = f.account(), entry = varied(fresh)](store::Writer writer) {
                store::timelines::apply(writer, {.account = account, .place = store::timelines::Place::Stream, .fillsFrom = true}, page({entry}));
            });
            QTest::qWait(number % 3 * 15);
        }
        shown.settle();
        QVERIFY2(shown.farthest() <= onePixel, qPrintable(u"from row %1: %2"_s.arg(at).arg(shown.farthest())));
        VERIFY_PLACE(shown, row, place);
        shown.watch(0);
    }
}

void ReadingViewTest::picturesThatComeMoveNothing()
{
    ModelFixture f;
    fill(f, 300, 200);
    RealWindow shown(f);
    const int before = shown.picturesSent();
    // Straight to rows whose pictures nobody has asked for.
    QMetaObject::invokeMethod(shown.list(), "positionViewAtIndex", Q_ARG(int, 60), Q_ARG(int, 0));
    QTest::qWait(20);
    const auto [row, place] = shown.top();
    shown.watch(row);
    QTRY_VERIFY(shown.picturesSent() > before);
    shown.settle();
    QVERIFY2(shown.farthest() <= onePixel, qPrintable(QString::number(shown.farthest())));
    VERIFY_PLACE(shown, row, place);
}

void ReadingViewTest::editsAboveMoveNothing()
{
    ModelFixture f;
    fill(f, 300, 200);
    RealWindow shown(f);
    shown.scrollTo(20, 9);
    const auto [row, place] = shown.top();
    shown.watch(row);
    for (const int number : {281, 282, 283, 284, 287, 288, 289}) {
        model::Post edited = varied(number).post;
        edited.body = body(QString(1500, u'x').replace(u"xxxxxx"_s, u"longer "_s));
        edited.editedAt = minute(number + 500);
        f.write([account = f.account(), edited](store::Writer writer) { store::posts::upsert(writer, account, edited); });
        QTest::qWait(25);
    }
    shown.settle();
    QVERIFY2(shown.farthest() <= onePixel, qPrintable(QString::number(shown.farthest())));
    VERIFY_PLACE(shown, row, place);
}

void ReadingViewTest::aFilledGapMovesNothing()
{
    ModelFixture f;
    fill(f, 260, 200);
    f.apply(page(many(330, 300))); // does not reach the rows that are known: a gap
    f.server().timelines[u"home"_s] = many(330, 100);
    RealWindow shown(f);
    shown.scrollTo(50, 5); // below the gap: the first page that the window asked for has 40 rows
    const auto [row, place] = shown.top();
    shown.watch(row);
    const auto gap = f.read([account = f.account()](store::Reader reader) {
        for (const auto &row : store::timelines::around(reader, {.accounts = {account}, .timeline = {}}, {}, 0, 100).rows) {
            if (row.gap)
                return row.id;
        }
        return store::RowId(0);
    });
    QVERIFY(gap != 0);
    QMetaObject::invokeMethod(shown.list()->property("model").value<QObject *>(), "fillGap", Q_ARG(double, static_cast<double>(gap)));
    QTRY_VERIFY(std::ranges::any_of(f.server().asked, [](const QString &request) { return request.startsWith(u"timeline home <"); }));
    shown.settle();
    QVERIFY2(shown.farthest() <= onePixel, qPrintable(QString::number(shown.farthest())));
    VERIFY_PLACE(shown, row, place);
}

// Who reads upwards stays at the older end: what came is above it, and pushes upwards.
void ReadingViewTest::aGapFilledFromBelowKeepsThePostBelow()
{
    ModelFixture f;
    fill(f, 260, 200);
    f.apply(page(many(330, 300)));
    f.server().timelines[u"home"_s] = many(330, 100);
    RealWindow shown(f);
    QObject *model = shown.list()->property("model").value<QObject *>();
    model->setProperty("oldestFirst", true);
    const auto rowIdAt = [model](int row) {
        double id = 0;
        QMetaObject::invokeMethod(model, "rowIdAt", Q_RETURN_ARG(double, id), Q_ARG(int, row));
        return id;
    };
    const auto indexOf = [model](double id) {
        int row = -1;
        QMetaObject::invokeMethod(model, "indexOfRow", Q_RETURN_ARG(int, row), Q_ARG(double, id));
        return row;
    };
    const auto gap = f.read([account = f.account()](store::Reader reader) {
        for (const auto &row : store::timelines::around(reader, {.accounts = {account}, .timeline = {}}, {}, 0, 100).rows) {
            if (row.gap)
                return static_cast<double>(row.id);
        }
        return 0.0;
    });
    const int at = indexOf(gap);
    QVERIFY(at > 0);
    shown.scrollTo(at - 1, 2); // the gap stands in the middle of the screen
    const double below = rowIdAt(at + 1);
    const double place = shown.placeOf(below);
    shown.watch(below);
    QMetaObject::invokeMethod(shown.list()->parentItem(), "fill", Q_ARG(int, at), Q_ARG(double, gap));
    QTRY_VERIFY(std::ranges::any_of(f.server().asked, [](const QString &request) { return request.startsWith(u"timeline home >"); }));
    QTRY_VERIFY(indexOf(below) > at + 20);
    shown.settle();
    QVERIFY2(shown.farthest() <= onePixel, qPrintable(QString::number(shown.farthest())));
    VERIFY_PLACE(shown, below, place);
}

void ReadingViewTest::picturesAndBackKeepTheRow()
{
    ModelFixture f;
    fill(f, 300, 200);
    RealWindow shown(f);
    shown.scrollTo(31, 8);
    const auto [row, place] = shown.top();
    QObject *model = shown.list()->property("model").value<QObject *>();
    model->setProperty("asPictures", true);
    shown.settle();
    QVERIFY(!shown.list());
    model->setProperty("asPictures", false);
    shown.settle();
    VERIFY_PLACE(shown, row, place);
}

void ReadingViewTest::boostsThatJoinARowMoveNothing()
{
    const auto boosts = [](int newest, int oldest) {
        QList<model::TimelineEntry> entries;
        for (int number = newest; number >= oldest; --number)
            entries << boostEntry(number, post(number + 100000).at(minute(number - 100)));
        return entries;
    };
    ModelFixture f;
    fill(f, 290, 200);
    f.apply(page(boosts(296, 291) + many(290, 280)));
    f.server().timelines[u"home"_s] = boosts(296, 291) + many(290, 100);
    RealWindow shown(f);
    QObject *model = shown.list()->property("model").value<QObject *>();
    model->setProperty("gatherBoosts", true);
    shown.settle();
    for (const auto &[row, newest] : {std::pair(0, 300), std::pair(3, 304)}) {
        shown.scrollTo(row, 6);
        const auto [top, place] = shown.top();
        shown.watch(top);
        f.apply(page(boosts(newest, 291) + many(290, 280)));
        shown.settle();
        QVERIFY2(shown.farthest() <= onePixel, qPrintable(QString::number(shown.farthest())));
        VERIFY_PLACE(shown, top, place);
        shown.watch(0);
    }
}

void ReadingViewTest::anotherSizeOfTheWindowKeepsTheRow()
{
    ModelFixture f;
    fill(f, 300, 200);
    RealWindow shown(f);
    shown.scrollTo(30, 4);
    const auto [row, place] = shown.top();
    for (const QSize size : {QSize(900, 800), QSize(700, 600), QSize(420, 740), QSize(360, 500), QSize(1400, 900), QSize(1100, 800)}) {
        shown.window().resize(size);
        shown.settle();
        QVERIFY2(std::abs(shown.placeOf(row) - place) <= onePixel,
                 qPrintable(u"%1 × %2: %3 instead of %4"_s.arg(size.width()).arg(size.height()).arg(shown.placeOf(row)).arg(place)));
    }
}

void ReadingViewTest::anotherSizeOfTheTypeKeepsTheRow()
{
    ModelFixture f;
    fill(f, 300, 200);
    RealWindow shown(f);
    shown.scrollTo(30, 4);
    const auto [row, place] = shown.top();
    for (const double size : {1.3, 1.6, 0.8, 1.0}) {
        f.settings->setProperty("textSize", size);
        shown.settle();
        VERIFY_PLACE(shown, row, place);
    }
}

void ReadingViewTest::anotherPageAndBackKeepsTheRow()
{
    ModelFixture f;
    fill(f, 300, 200);
    RealWindow shown(f, {600, 800});
    shown.scrollTo(30, 17);
    const auto [row, place] = shown.top();
    f.actions->trigger(u"goNotifications"_s);
    shown.settle();
    f.apply(page(many(320, 290)));
    f.actions->trigger(u"goHome"_s);
    shown.settle();
    VERIFY_PLACE(shown, row, place);
    f.actions->trigger(u"open"_s); // a thread, over the timeline
    shown.settle();
    f.actions->trigger(u"back"_s);
    shown.settle();
    VERIFY_PLACE(shown, row, place);
}

void ReadingViewTest::anotherAccountAndBackKeepsTheRow()
{
    ModelFixture f(2);
    f.app->switchTo(0);
    fill(f, 300, 200, 0);
    fill(f, 900, 800, 1);
    RealWindow shown(f);
    shown.scrollTo(30, 31);
    const auto first = shown.top();
    f.app->switchTo(1);
    shown.settle();
    QVERIFY(shown.placeOf(first.first) > 1e8);
    shown.scrollTo(12, 7);
    const auto second = shown.top();
    f.app->switchTo(0);
    shown.settle();
    VERIFY_PLACE(shown, first.first, first.second);
    f.app->switchTo(1);
    shown.settle();
    VERIFY_PLACE(shown, second.first, second.second);
    f.app->switchTo(-1); // both merged: a place of its own
    shown.settle();
    shown.scrollTo(20, 3);
    const auto merged = shown.top();
    f.app->switchTo(0);
    shown.settle();
    f.app->switchTo(-1);
    shown.settle();
    VERIFY_PLACE(shown, merged.first, merged.second);
}

void ReadingViewTest::aRestartKeepsTheRow()
{
    ModelFixture f;
    fill(f, 300, 200);
    std::pair<double, double> top;
    {
        RealWindow shown(f);
        shown.scrollTo(45, 26);
        top = shown.top();
    }
    f.restart();
    RealWindow shown(f);
    VERIFY_PLACE(shown, top.first, top.second);
}

void ReadingViewTest::aRestartWithNewPostsKeepsTheRow()
{
    ModelFixture f;
    fill(f, 300, 200);
    std::pair<double, double> top;
    {
        RealWindow shown(f);
        shown.scrollTo(45, 26);
        top = shown.top();
    }
    f.restart();
    fill(f, 700, 250);
    RealWindow shown(f);
    VERIFY_PLACE(shown, top.first, top.second);
}

// The child: reads as far as a row, says which, and waits for its end.
static int readForEver(const QString &directory)
{
    ModelFixture f(1, directory);
    fill(f, 300, 200);
    RealWindow shown(f);
    shown.scrollTo(38, 14);
    QTest::qWait(1000); // a crash may lose what was read in the last second
    const auto [row, place] = shown.top();
    std::printf("%.0f %.2f\n", row, place);
    std::fflush(stdout);
    QTest::qWait(60000);
    return 1;
}

void ReadingViewTest::killingItKeepsTheRow()
{
    const QTemporaryDir folder;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--read"_s, folder.path()});
    QVERIFY(child.waitForReadyRead(60000));
    const QStringList words = QString::fromLatin1(child.readLine()).trimmed().split(u' ');
    QCOMPARE(words.size(), 2);
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    ModelFixture f(1, folder.path());
    RealWindow shown(f);
    VERIFY_PLACE(shown, words[0].toDouble(), words[1].toDouble());
}

void ReadingViewTest::hidingBoostsKeepsTheRow()
{
    ModelFixture f;
    fill(f, 300, 200);
    RealWindow shown(f);
    shown.scrollTo(31, 8);
    const auto [row, place] = shown.top();
    QObject *model = shown.list()->property("model").value<QObject *>();
    for (const char *option : {"hideBoosts", "hideReplies", "hideBots", "hideQuotes"}) {
        for (const bool on : {true, false}) {
            model->setProperty(option, on);
            shown.settle();
            VERIFY_PLACE(shown, row, place);
        }
    }
}

void ReadingViewTest::whatAnotherDeviceReadIsOfferedAndNotForced()
{
    ModelFixture f;
    fill(f, 300, 200);
    {
        RealWindow shown(f);
        shown.scrollTo(60, 11);
    }
    f.restart();
    f.server().timelines[u"home"_s] = many(300, 100);
    f.server().homeMarker = varied(281).id;
    RealWindow shown(f);
    const auto [row, place] = shown.top();
    QTRY_VERIFY(shown.item(u"elsewhere"_s));
    shown.settle();
    VERIFY_PLACE(shown, row, place);
    QMetaObject::invokeMethod(shown.item(u"elsewhere"_s), "clicked");
    shown.settle();
    const auto there = f.read([account = f.account(), id = varied(281).id](store::Reader reader) {
        return store::timelines::rowOfEntry(reader, {.accounts = {account}, .timeline = {}}, account, id);
    });
    QCOMPARE(shown.top().first, static_cast<double>(there.value_or(0)));
    QVERIFY(!shown.item(u"elsewhere"_s));
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--read")
        return readForEver(words.value(2));
    ReadingViewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "readingviewtest.moc"
