// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A child process, this same program, writes pages and says so after each; it is killed at random moments. What it has said must
// be there, and the timeline must be whole.
#include "core/store/accounts.h"
#include "core/store/search.h"
#include "core/store/timelines.h"
#include "tests/support/builders.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace foyer;
using namespace foyer::tests;
using store::Reader;
using store::Store;
using store::Writer;
namespace timelines = foyer::store::timelines;
using namespace Qt::StringLiterals;

// Each write is a page with a gap below it, then the page that fills the gap, with the position of reading moved along.
static int writeForEver(const QString &folder)
{
    auto opened = Store::open(folder);
    if (!opened)
        return 1;
    Store &store = **opened;
    const timelines::View home{.accounts = {1}, .timeline = {}};
    const auto newest = store.readNow([](Reader reader) { return timelines::newestEntryId(reader, 1, {}); });
    int number = newest && !newest->isEmpty() ? static_cast<int>(newest->toLongLong() - 100000000000000000LL) : 0;
    while (true) {
        const auto write = [&](const auto &work) {
            if (!store.writeNow(work))
                std::exit(2);
        };
        number += 20;
        write([&](Writer writer) {
            if (store::accounts::all(writer).isEmpty())
                store::accounts::add(writer, account());
            timelines::apply(writer, {.account = 1, .timeline = {}}, page(number, number - 5));
            timelines::saveReadPosition(writer, home, {.entryId = entry(number).id, .account = 1, .at = minute(number)});
        });
        std::printf("%d\n", number);
        std::fflush(stdout);
        write([&](Writer writer) { timelines::apply(writer, {.account = 1, .timeline = {}}, page(number, std::max(1, number - 21))); });
    }
}

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingWhenItIsKilled();
};

void KillTest::losesNothingWhenItIsKilled()
{
    QTemporaryDir dir;
    QRandomGenerator random(3);
    for (int kill = 0; kill < 24; ++kill) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, dir.path()});
        QVERIFY(child.waitForReadyRead(20000));
        QTest::qWait(static_cast<int>(random.bounded(120)));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const QList<QByteArray> said = child.readAllStandardOutput().split('\n');
        const int last = said[said.size() - 2].toInt(); // the piece after the last line end may be half a number
        QVERIFY(last > 0);

        auto store = Store::open(dir.path());
        QVERIFY(store);
        QVERIFY(!(*store)->openReport().recovered);
        const timelines::View home{.accounts = {1}, .timeline = {}};
        const auto window = (*store)->readNow([&](Reader reader) { return timelines::around(reader, home, {}, 0, 100000); });
        QVERIFY(window);
        const int newest = static_cast<int>(window->rows.first().entryId.toLongLong() - 100000000000000000LL);
        QVERIFY2(newest >= last, qPrintable(u"%1 was said, %2 is there"_s.arg(last).arg(newest)));
        int above = newest + 1;
        bool afterGap = false;
        for (const timelines::Row &row : window->rows) {
            if (!row.gap) {
                const int number = static_cast<int>(row.entryId.toLongLong() - 100000000000000000LL);
                QVERIFY2(afterGap ? number < above : number == above - 1, qPrintable(u"%1 below %2"_s.arg(number).arg(above)));
                QVERIFY(row.post == entry(number).post);
                above = number;
            }
            afterGap = row.gap;
        }
        const auto position = (*store)->readNow([&](Reader reader) { return timelines::readPosition(reader, home); });
        QCOMPARE(position->value().row, window->rows.first().id);
        const auto found
            = (*store)->readNow([&](Reader reader) { return store::search::posts(reader, 1, store::search::parse(QString::number(newest)), 5); });
        QCOMPARE(found->size(), 1);
        QVERIFY((*store)
                    ->readNow([](Reader reader) {
                        auto row = reader.db.prepare("PRAGMA integrity_check");
                        return row.step() && row.text(0) == u"ok";
                    })
                    .value());
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments[1] == u"--write")
        return writeForEver(arguments[2]);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "killtest.moc"
