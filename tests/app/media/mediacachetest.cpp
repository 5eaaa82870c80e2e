// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediacache.h"

#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace foyer;
using namespace foyer::app;

namespace {

constexpr qint64 roomy = 100 * 1024 * 1024;
const QString address = QStringLiteral("https://files.example/a.png");

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files << iterator.next();
    return files;
}

void setAge(const QString &path, std::chrono::seconds age)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-age.count()), QFileDevice::FileModificationTime));
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString numbered(int i)
{
    return QStringLiteral("https://files.example/%1").arg(i);
}

}

class MediaCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void givesBackWhatWasWrittenAfterARestart()
    {
        QVERIFY(!MediaCache(m_folder->path(), roomy).read(address));
        const Result<QString> file = MediaCache(m_folder->path(), roomy).write(address, "picture");
        QVERIFY(file);
        MediaCache again(m_folder->path(), roomy);
        QCOMPARE(again.read(address)->bytes, "picture");
        QCOMPARE(again.read(address)->file, *file);
        QCOMPARE(again.find(address), *file);
        QVERIFY(again.find(address + u'x').isEmpty());
        again.prune();
        QCOMPARE(again.size(), 7);
    }

    void keepsTheNewestVersionAlone()
    {
        MediaCache cache(m_folder->path(), roomy);
        QVERIFY(cache.write(address, "one"));
        QVERIFY(cache.write(address, "second"));
        QVERIFY(cache.write(address, "second"));
        QCOMPARE(cache.read(address)->bytes, "second");
        QCOMPARE(filesBelow(m_folder->path()).size(), 1);
        QCOMPARE(cache.size(), 6);
        cache.remove(address);
        QCOMPARE(cache.size(), 0);
        QVERIFY(!cache.read(address));
    }

    void throwsAwayWhatIsBroken()
    {
        MediaCache cache(m_folder->path(), roomy);
        for (const QByteArray &broken : {QByteArray("pictur"), QByteArray("PICTURE"), QByteArray()}) {
            overwrite(*cache.write(address, "picture"), broken);
            QVERIFY(!cache.read(address));
            QVERIFY(cache.write(address, "another")); // fetched anew
            QCOMPARE(cache.read(address)->bytes, "another");
            QCOMPARE(filesBelow(m_folder->path()).size(), 1);
            QCOMPARE(cache.size(), 7);
        }
        overwrite(*cache.write(address, "picture"), "short");
        QVERIFY(cache.find(address).isEmpty());
        cache.prune();
        QCOMPARE(cache.size(), 0);
        QVERIFY(filesBelow(m_folder->path()).isEmpty());
    }

    void sweepsForeignAndUnfinishedFiles()
    {
        MediaCache cache(m_folder->path(), roomy);
        const QString file = *cache.write(address, "picture");
        const QString leaf = QFileInfo(file).path();
        overwrite(leaf + u"/notes.txt", "mine");
        setAge(leaf + u"/notes.txt", std::chrono::hours(2));
        overwrite(file + u".aBcDeF", "pict"); // what a killed write leaves
        setAge(file + u".aBcDeF", std::chrono::hours(2));
        overwrite(file + u".gHiJkL", "pict"); // being written at this moment
        overwrite(m_folder->path() + u"/readme", "not in a folder of ours");
        setAge(m_folder->path() + u"/readme", std::chrono::hours(2));
        cache.prune();
        QCOMPARE(cache.size(), 7);
        const QStringList left = filesBelow(m_folder->path());
        QCOMPARE(left.size(), 3);
        QVERIFY(left.contains(file) && left.contains(QString(file + u".gHiJkL")) && left.contains(QString(m_folder->path() + u"/readme")));
    }

    void leastRecentlyUsedGoesFirst()
    {
        MediaCache cache(m_folder->path(), roomy);
        for (int i = 0; i < 10; ++i)
            setAge(*cache.write(numbered(i), QByteArray(1000, char('a' + i))), std::chrono::hours(100 - i));
        QVERIFY(cache.read(numbered(0))); // the oldest is used again
        cache.setCeiling(5'000);
        cache.prune();
        QCOMPARE(cache.size(), 4'000); // below 90 % of the ceiling
        QVERIFY(cache.read(numbered(0)));
        for (int i = 1; i < 7; ++i)
            QVERIFY(!cache.read(numbered(i)));
        for (int i = 7; i < 10; ++i)
            QVERIFY(cache.read(numbered(i)));
    }

    void refusesWhatIsLargerThanItself()
    {
        MediaCache cache(m_folder->path(), 100);
        QVERIFY(!cache.write(address, QByteArray(101, 'x')));
        QVERIFY(cache.write(address, QByteArray(100, 'x')));
        cache.clear();
        QCOMPARE(cache.size(), 0);
        QVERIFY(filesBelow(m_folder->path()).isEmpty());
    }

    void takesOverAFilm()
    {
        MediaCache cache(m_folder->path(), roomy);
        QVERIFY(QDir().mkpath(QFileInfo(cache.partFile(address)).path()));
        overwrite(cache.partFile(address), "film");
        const Result<QString> file = cache.adopt(address, cache.partFile(address));
        QVERIFY(file);
        QCOMPARE(cache.find(address), *file);
        QCOMPARE(cache.read(address)->bytes, "film");
        QCOMPARE(cache.size(), 4);
        QVERIFY(!cache.adopt(address, cache.partFile(address)));
    }

    void failsCalmlyWhereNothingCanBeWritten()
    {
        overwrite(m_folder->path() + u"/media", "a file where the folder should be");
        MediaCache cache(m_folder->path() + u"/media", roomy);
        const Result<QString> file = cache.write(address, "picture");
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Storage);
        QVERIFY(!cache.read(address));
        cache.prune();
        cache.clear();
        QCOMPARE(cache.size(), 0);
    }

    void survivesKills()
    {
#ifdef Q_OS_UNIX
        int whole = 0;
        for (int round = 0; round < 20; ++round) {
            const pid_t child = fork();
            if (child == 0) {
                MediaCache cache(m_folder->path(), roomy);
                for (int i = 0;; ++i)
                    (void)cache.write(numbered(i % 50), QByteArray(200'000, char('a' + i % 50)));
            }
            usleep(useconds_t(5'000 + 3'000 * round));
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            MediaCache cache(m_folder->path(), roomy);
            for (int i = 0; i < 50; ++i) {
                if (const std::optional<CachedMedia> media = cache.read(numbered(i))) {
                    ++whole;
                    QCOMPARE(media->bytes, QByteArray(200'000, char('a' + i)));
                }
            }
        }
        QVERIFY(whole > 0);
#else
        QSKIP("needs fork");
#endif
    }

    void looksUpFastAmongMany()
    {
        MediaCache cache(m_folder->path(), roomy);
        // 20,000 files by name alone: what a cache of 1 GiB holds.
        const QString first = *cache.write(address, QByteArray(40'000, 'x'));
        for (int leaf = 0; leaf < 256; ++leaf) {
            const QString folder = m_folder->path() + u'/' + QStringLiteral("%1").arg(leaf, 2, 16, QLatin1Char('0'));
            QDir().mkpath(folder);
            for (int i = 0; i < 78; ++i)
                overwrite(folder + u'/' + QStringLiteral("%1-1-%2").arg(i, 62, 10, QLatin1Char('0')).arg(0, 16, 10, QLatin1Char('0')), "x");
        }
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1'000; ++i)
            QVERIFY(cache.read(address));
        qInfo("reading a picture of 40 KB among 20,000: %lld microseconds", timer.nsecsElapsed() / 1'000'000);
        timer.restart();
        cache.prune();
        qInfo("counting 20,000 files: %lld ms", timer.elapsed());
        QCOMPARE(cache.size(), 40'000 + 256 * 78);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(MediaCacheTest)
#include "mediacachetest.moc"
