// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed again and again while it fetches. In the end it has the same rows as one that nobody disturbed.
#include "core/sqlite/database.h"
#include "tests/support/program.h"
#include "tests/support/socialserver.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace foyer::tests;
using foyer::sqlite::Database;

namespace {

constexpr int posts = 600;

bool isSound(const QString &file)
{
    const auto database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return false;
    auto row = (*database)->prepare("PRAGMA integrity_check");
    return row.step() && row.text(0) == u"ok";
}

QStringList words(int limit, bool offline)
{
    QStringList words{QStringLiteral("timeline"), QStringLiteral("home"), QStringLiteral("--json"), QStringLiteral("--limit"),
                      QString::number(limit)};
    if (offline)
        words << QStringLiteral("--offline");
    return words;
}

}

class ProgramKillTest : public QObject
{
    Q_OBJECT

    SocialServer m_server;

    void signIn(Program &foyer)
    {
        const ProgramRun added = foyer.run({QStringLiteral("account"), QStringLiteral("add"), m_server.authority(), QStringLiteral("--token-stdin"),
                                            QStringLiteral("--secrets"), QStringLiteral("file")},
                                           "token\n");
        QVERIFY2(added.exitCode == 0, added.said());
    }

private Q_SLOTS:
    void endsWithTheSameRows()
    {
        m_server.posts = posts;
        m_server.pageDelayMs = 15;
        Program undisturbed(QStringLiteral(FOYER_PROGRAM));
        Program killed(QStringLiteral(FOYER_PROGRAM));
        signIn(undisturbed);
        signIn(killed);
        QRandomGenerator random(11);
        qsizetype rows = 0;
        for (int kill = 0; kill < 30; ++kill) {
            m_server.posts = posts + kill; // new ones come meanwhile, so that there are gaps to fill
            const auto process = killed.begin(words(posts, false));
            QTest::qWait(60 + static_cast<int>(random.bounded(500)));
            process->kill();
            QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished()); // it may have come to its end before
            if (kill % 5 == 4) {
                QVERIFY(isSound(killed.database()));
                const ProgramRun left = killed.run(words(posts * 2, true));
                QVERIFY2(left.exitCode == 0, left.said());
                rows = std::max(rows, left.lines().size());
            }
        }
        QVERIFY2(rows > 20, QByteArray::number(rows)); // it was killed in the midst of it, not before
        const ProgramRun all = killed.run(words(m_server.posts, false));
        QVERIFY2(all.exitCode == 0, all.said());
        const ProgramRun expected = undisturbed.run(words(m_server.posts, false));
        QCOMPARE(expected.lines().size(), m_server.posts);
        QCOMPARE(all.lines(), expected.lines());
        QVERIFY(isSound(killed.database()));
        QVERIFY(QDir(killed.folder()).entryList({QStringLiteral("*damaged*")}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProgramKillTest)
#include "killtest.moc"
