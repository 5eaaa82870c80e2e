// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the demo, wide and narrow, light and dark, in two directions of writing: each is drawn, and QML has nothing to complain of.
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areDrawnWithoutAWarning_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("wide") << QStringList{u"--size"_s, u"1300x800"_s};
        QTest::newRow("one pane, dark") << QStringList{u"--size"_s, u"760x700"_s, u"--theme"_s, u"dark"_s};
        QTest::newRow("narrow") << QStringList{u"--size"_s, u"360x740"_s};
        QTest::newRow("from right to left") << QStringList{u"--size"_s, u"1300x800"_s, u"--locale"_s, u"ar"_s};
    }
    void areDrawnWithoutAWarning()
    {
        QFETCH(QStringList, options);
        const QTemporaryDir folder;
        QProcess foyer;
        foyer.start(QStringLiteral(FOYER_PROGRAM), QStringList{u"--demo"_s, u"--screenshots"_s, folder.path()} + options);
        QVERIFY(foyer.waitForFinished(600'000));
        QCOMPARE(QString::fromUtf8(foyer.readAllStandardError()), QString());
        QCOMPARE(foyer.exitCode(), 0);
        const QStringList pictures = QDir(folder.path()).entryList({u"*.png"_s});
        QVERIFY(pictures.size() >= 20);
        for (const QString &picture : pictures)
            QVERIFY(!QImage(folder.filePath(picture)).isNull());
    }
};

QTEST_MAIN(PagesTest)
#include "pagestest.moc"
