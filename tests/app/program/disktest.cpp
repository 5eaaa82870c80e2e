// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program on a disk that is full, read-only, of a newer version or damaged: it says one sentence, and nothing else is lost.
#include "core/sqlite/database.h"
#include "tests/support/program.h"
#include "tests/support/socialserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace foyer::tests;
using foyer::sqlite::Database;

class DiskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SocialServer> m_server;
    std::unique_ptr<Program> m_foyer;

    ProgramRun timeline(const QStringList &more = {})
    {
        return m_foyer->run(QStringList{QStringLiteral("timeline"), QStringLiteral("home"), QStringLiteral("--json")} + more);
    }
    QString addWords() const { return u"account add " + m_server->authority() + u" --token-stdin --secrets file"; }
    QStringList stored() { return timeline({QStringLiteral("--offline"), QStringLiteral("--limit"), QStringLiteral("500")}).lines(); }
    QString page(qint64 number, int amount)
    {
        QFile file(m_foyer->database());
        if (!file.open(QIODevice::ReadWrite))
            return QStringLiteral("not opened");
        file.seek(number * 4096);
        file.write(QByteArray(amount * 4096, 'x'));
        return {};
    }

    static int versionOf(Database *database)
    {
        auto statement = database->prepare("PRAGMA user_version");
        return statement.step() ? static_cast<int>(statement.integer(0)) : 0;
    }

    // A mount that only the commands in `script` see. False where this system allows nobody to make one.
    static bool canMount()
    {
        QProcess probe;
        probe.start(QStringLiteral("unshare"),
                    {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("mount -t tmpfs none /mnt")});
        return probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0;
    }
    ProgramRun inMounts(const QString &script)
    {
        QFile file(m_foyer->folder() + u"/../script-" + QFileInfo(m_foyer->folder()).fileName());
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(script.toUtf8());
        file.close();
        const ProgramRun run = m_foyer->shell(u"exec unshare -rm sh " + file.fileName());
        file.remove();
        return run;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SocialServer>();
        m_foyer = std::make_unique<Program>(QStringLiteral(FOYER_PROGRAM));
    }

    void fill()
    {
        const ProgramRun added = m_foyer->run(addWords().split(u' '), "token\n");
        QVERIFY2(added.exitCode == 0, added.said());
        QCOMPARE(timeline({QStringLiteral("--limit"), QStringLiteral("60")}).lines().size(), 60);
    }

    void saysThatTheDiskIsFull()
    {
        if (!canMount())
            QSKIP("nobody may mount a small file system here");
        m_server->posts = 4000;
        const ProgramRun run = inMounts(QStringLiteral("mount -t tmpfs -o size=1500k none $PROFILE || exit 9\n"
                                                       "echo token | $FOYER ")
                                        + addWords()
                                        + QStringLiteral(" >&2 || exit 8\n"
                                                         "$FOYER timeline home --json --limit 4000 >/dev/null; echo \"ended $?\" >&2\n"
                                                         "$FOYER timeline home --json --offline --limit 4000 | wc -l\n"
                                                         "$FOYER account list\n"
                                                         "dd if=/dev/zero of=$PROFILE/rest bs=1k 2>/dev/null\n"
                                                         "$FOYER timeline home --json --offline --limit 4000 | wc -l\n"
                                                         "rm $PROFILE/rest; ls -l $PROFILE >&2\n"));
        QVERIFY2(run.exitCode == 0, run.said());
        QVERIFY2(run.err.contains(u"The disk is full"), run.said());
        QVERIFY2(run.err.contains(u"ended 1"), run.said());
        const QStringList lines = run.lines();
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].toInt() >= 40, run.said()); // what was saved before is there
        QVERIFY2(lines[1].contains(m_server->handle()), run.said());
        QCOMPARE(lines[2], lines[0]); // and can be read while there is no byte left
    }

    void readsAProfileThatCannotBeWritten()
    {
        if (!canMount())
            QSKIP("nobody may mount a read-only file system here");
        fill();
        const QStringList before = stored();
        const ProgramRun run = inMounts(QStringLiteral("mount --bind $PROFILE $PROFILE && mount -o remount,ro,bind $PROFILE || exit 9\n"
                                                       "$FOYER timeline home --json --offline --limit 500\n"));
        QVERIFY2(run.exitCode == 0, run.said());
        QVERIFY2(run.err.contains(u"may not write to its folder"), run.said());
        QCOMPARE(run.lines(), before);
        QCOMPARE(stored(), before);
    }

    void leavesANewerDatabaseAlone()
    {
        fill();
        const int version = versionOf((*Database::open(m_foyer->database(), Database::Mode::ReadOnly)).get());
        QVERIFY((*Database::open(m_foyer->database(), Database::Mode::ReadWrite))->execute("PRAGMA user_version = 9000"));
        QFile file(m_foyer->database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const ProgramRun run = timeline();
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(u"newer version of Foyer"), run.said());
        // Started without a terminal, the sentence is in a window.
        const auto window = m_foyer->begin({});
        QString said;
        QTRY_VERIFY_WITH_TIMEOUT((said += QString::fromUtf8(window->readAllStandardError())).contains(u"newer version of Foyer"), 20'000);
        QTest::qWait(1'000);
        QCOMPARE(window->state(), QProcess::Running);
        window->terminate();
        QVERIFY(window->waitForFinished(10'000));
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        QVERIFY((*Database::open(m_foyer->database(), Database::Mode::ReadWrite))
                    ->execute(QByteArray("PRAGMA user_version = ").append(QByteArray::number(version)).constData()));
        QCOMPARE(stored().size(), 60);
    }

    void putsADamagedDatabaseAsideAndReadsOn_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("pages");
        QTest::addColumn<bool>("accountRescued");
        QTest::newRow("no database any more") << 0 << 4 << false;
        QTest::newRow("its middle") << 8 << 12 << true;
    }

    void putsADamagedDatabaseAsideAndReadsOn()
    {
        QFETCH(const int, from);
        QFETCH(const int, pages);
        QFETCH(const bool, accountRescued);
        fill();
        QCOMPARE(page(from, pages), QString());
        const ProgramRun run = timeline({QStringLiteral("--limit"), QStringLiteral("60")});
        QVERIFY2(!run.crashed, run.said());
        QVERIFY2(run.err.contains(u"The database was damaged"), run.said());
        QStringList aside = QDir(m_foyer->folder()).entryList({QStringLiteral("foyer.db.damaged-*")});
        aside.removeIf([](const QString &name) { return name.endsWith(u"-wal") || name.endsWith(u"-shm"); });
        QCOMPARE(aside.size(), 1);
        QCOMPARE(run.exitCode, accountRescued ? 0 : 1);
        if (accountRescued)
            QCOMPARE(run.lines().size(), 60); // signed in as before, and fetched again
        else
            fill();
        const ProgramRun later = timeline();
        QVERIFY2(later.exitCode == 0 && !later.err.contains(u"damaged"), later.said()); // told once
    }
};

QTEST_GUILESS_MAIN(DiskTest)
#include "disktest.moc"
