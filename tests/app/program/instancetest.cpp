// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One window for each profile: a second start wakes the first one, other profiles and the commands go their own way.
#include "tests/support/program.h"
#include "tests/support/socialserver.h"

#include <QTest>

using namespace foyer::tests;

class InstanceTest : public QObject
{
    Q_OBJECT

    static QString errorsOf(QProcess &window, const QString &awaited)
    {
        QString said;
        (void)QTest::qWaitFor(
            [&] {
                said += QString::fromUtf8(window.readAllStandardError());
                return said.contains(awaited);
            },
            20'000);
        return said;
    }
    static void end(QProcess &window)
    {
        window.terminate();
        if (!window.waitForFinished(5'000))
            window.kill();
        window.waitForFinished(5'000);
    }

private Q_SLOTS:
    void theSecondStartWakesTheFirst()
    {
        Program foyer(QStringLiteral(FOYER_PROGRAM));
        const auto first = foyer.begin({QStringLiteral("--trace")});
        QVERIFY(errorsOf(*first, QStringLiteral("first-frame")).contains(u"first-frame"));

        const ProgramRun second = foyer.run({QStringLiteral("--trace")});
        QCOMPARE(second.exitCode, 0);
        QVERIFY2(!second.err.contains(u"first-frame"), second.said()); // no window of its own
        QCOMPARE(first->state(), QProcess::Running);

        // An address that nobody waits for is handed over all the same, and does no harm.
        const ProgramRun address = foyer.run({QStringLiteral("foyer://oauth?code=abc&state=unknown")});
        QCOMPARE(address.exitCode, 0);
        QVERIFY(errorsOf(*first, QStringLiteral("was not taken")).contains(u"was not taken"));
        QCOMPARE(first->state(), QProcess::Running);
        end(*first);
    }

    void commandsAndOtherProfilesAreNotConcerned()
    {
        Program foyer(QStringLiteral(FOYER_PROGRAM));
        const auto first = foyer.begin({QStringLiteral("--trace")});
        QVERIFY(errorsOf(*first, QStringLiteral("first-frame")).contains(u"first-frame"));
        const ProgramRun list = foyer.run({QStringLiteral("account"), QStringLiteral("list")});
        QVERIFY2(list.exitCode == 0, list.said());

        Program other(QStringLiteral(FOYER_PROGRAM));
        const auto second = other.begin({QStringLiteral("--trace")});
        QVERIFY(errorsOf(*second, QStringLiteral("first-frame")).contains(u"first-frame"));
        QCOMPARE(first->state(), QProcess::Running);
        end(*second);
        end(*first);
    }

    void aKilledOneLeavesNothingBehind()
    {
        Program foyer(QStringLiteral(FOYER_PROGRAM));
        const auto first = foyer.begin({QStringLiteral("--trace")});
        QVERIFY(errorsOf(*first, QStringLiteral("first-frame")).contains(u"first-frame"));
        first->kill();
        QVERIFY(first->waitForFinished());
        const auto second = foyer.begin({QStringLiteral("--trace")});
        QVERIFY(errorsOf(*second, QStringLiteral("first-frame")).contains(u"first-frame"));
        end(*second);
    }
};

QTEST_GUILESS_MAIN(InstanceTest)
#include "instancetest.moc"
