// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediastore.h"
#include "tests/app/media/mediaserver.h"
#include "tests/app/media/picturefiles.h"
#include "tests/support/fakeclock.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;

namespace {

constexpr qint64 roomy = 100 * 1024 * 1024;

QString numbered(int i)
{
    return QStringLiteral("https://files.example/%1.png").arg(i);
}

// What one who waits got to hear; filled on a worker, read on the main thread once `count` says so.
struct Heard {
    std::atomic<int> count = 0;
    std::atomic<bool> gone = false;
    Result<MediaData> data;
};

MediaWish wish(const QString &address, const std::shared_ptr<Heard> &heard)
{
    return {.address = address,
            .gone = [heard] { return heard->gone.load(); },
            .done =
                [heard](Result<MediaData> data) {
                    heard->data = std::move(data);
                    ++heard->count;
                }};
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files << iterator.next();
    return files;
}

}

class MediaStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<MediaServer>();
        m_picture = encoded(noise({60, 60}, 1), "png");
        open();
    }

    void cleanup() { m_store.reset(); }

    void opensOfflineWhatWasSeenOnce()
    {
        m_server->serve(numbered(1), m_picture);
        QCOMPARE(load(numbered(1))->data->bytes, m_picture);
        QTRY_VERIFY(m_store->size() > 0);
        m_server->offline = true;
        open();
        const auto heard = load(numbered(1));
        QVERIFY(heard->data);
        QCOMPARE(heard->data->bytes, m_picture);
        QVERIFY(!heard->data->fresh);
        QCOMPARE(m_server->timesAsked(numbered(1)), 1);
        const auto unseen = load(numbered(2));
        QVERIFY(!unseen->data);
        QCOMPARE(unseen->data.error().kind, ErrorKind::Offline);
    }

    void asksOnceForManyWhoWait()
    {
        m_server->serve(numbered(1), m_picture);
        m_server->held = true;
        QList<std::shared_ptr<Heard>> all;
        for (int i = 0; i < 20; ++i)
            all << begin(numbered(1));
        QTRY_COMPARE(m_server->open(), 1);
        m_server->release();
        for (const auto &heard : all) {
            QTRY_COMPARE(heard->count, 1);
            QCOMPARE(heard->data->bytes, m_picture);
        }
        QCOMPARE(m_server->asked().size(), 1);
    }

    void neverAsksTwiceHoweverTheWishesFall()
    {
        // Wishes come before, while and just after the file is written: whichever way, one request a picture.
        for (int i = 0; i < 100; ++i)
            m_server->serve(numbered(i), m_picture);
        QList<std::shared_ptr<Heard>> all;
        for (int round = 0; round < 10; ++round) {
            for (int i = 0; i < 100; ++i)
                all << begin(numbered(i));
            QTest::qWait(2);
        }
        for (const auto &heard : all)
            QTRY_COMPARE(heard->count, 1);
        QCOMPARE(m_server->asked().size(), 100);
    }

    void fewAtATimeAndOnScreenFirst()
    {
        m_server->held = true;
        for (int i = 0; i < 40; ++i)
            m_server->serve(numbered(i), m_picture);
        QList<std::shared_ptr<Heard>> all;
        for (int i = 0; i < 10; ++i)
            all << begin(numbered(i), true);
        QTRY_COMPARE(m_server->open(), 2); // of what nobody looks at yet
        for (int i = 10; i < 40; ++i)
            all << begin(numbered(i));
        QTRY_COMPARE(m_server->open(), 6);
        QTest::qWait(20);
        QCOMPARE(m_server->open(), 6);
        m_server->release(1);
        QTRY_COMPARE(m_server->asked().size(), 7);
        QVERIFY(m_server->asked().constLast() > numbered(1)); // not the background's turn
        m_server->held = false;
        m_server->release();
        for (const auto &heard : all)
            QTRY_COMPARE(heard->count, 1);
        QCOMPARE(m_server->asked().size(), 40);
    }

    void dropsWhatNobodyWaitsForBeforeItStarts()
    {
        m_server->held = true;
        for (int i = 0; i < 30; ++i)
            m_server->serve(numbered(i), m_picture);
        QList<std::shared_ptr<Heard>> all;
        for (int i = 0; i < 30; ++i)
            all << begin(numbered(i));
        QTRY_COMPARE(m_server->open(), 6);
        QList<std::shared_ptr<Heard>> waiting;
        for (int i = 0; i < 30; ++i) {
            if (!m_server->asked().contains(numbered(i)))
                waiting << all[i];
        }
        QCOMPARE(waiting.size(), 24);
        for (int i = 1; i < 24; ++i)
            waiting[i]->gone = true; // scrolled past
        m_server->release();
        QTRY_COMPARE(m_server->open(), 1);
        m_server->release();
        QTRY_COMPARE(waiting[0]->count, 1);
        QCOMPARE(m_server->asked().size(), 7);
        QCOMPARE(waiting[1]->count, 0);
    }

    void remembersWhatIsNotThereForAWhile()
    {
        m_server->refuse(numbered(1), 404);
        QCOMPARE(load(numbered(1))->data.error().kind, ErrorKind::NotFound);
        QCOMPARE(load(numbered(1))->data.error().kind, ErrorKind::NotFound);
        QCOMPARE(m_server->timesAsked(numbered(1)), 1);
        m_clock.advance(std::chrono::minutes(11));
        m_server->serve(numbered(1), m_picture);
        QVERIFY(load(numbered(1))->data);
        QCOMPARE(m_server->timesAsked(numbered(1)), 2);
    }

    void obeysRetryAfter()
    {
        m_server->refuse(numbered(1), 429, {{"Retry-After", "120"}});
        QCOMPARE(load(numbered(1))->data.error().kind, ErrorKind::RateLimited);
        m_clock.advance(std::chrono::seconds(119));
        load(numbered(1));
        QCOMPARE(m_server->timesAsked(numbered(1)), 1);
        m_clock.advance(std::chrono::seconds(2));
        load(numbered(1));
        QCOMPARE(m_server->timesAsked(numbered(1)), 2);
    }

    void asksAgainAtOnceAfterBeingOffline()
    {
        m_server->serve(numbered(1), m_picture);
        m_server->offline = true;
        QVERIFY(!load(numbered(1))->data);
        m_server->offline = false;
        QVERIFY(load(numbered(1))->data);
    }

    void bytesDecideAndNotTheContentType()
    {
        m_server->serve(numbered(1), m_picture, "text/plain");
        QVERIFY(load(numbered(1))->data);
        m_server->serve(numbered(2), "<!doctype html><title>Not found</title>", "image/png");
        QCOMPARE(load(numbered(2))->data.error().kind, ErrorKind::BadAnswer);
        m_server->serve(numbered(3), {}, "image/png");
        QCOMPARE(load(numbered(3))->data.error().kind, ErrorKind::BadAnswer);
        QTRY_COMPARE(filesBelow(m_folder->path()).size(), 1);
    }

    void refusesWhatIsTooLarge()
    {
        m_server->serve(numbered(1), m_picture + QByteArray(16 * 1024 * 1024, 'x'));
        QCOMPARE(load(numbered(1))->data.error().kind, ErrorKind::TooLarge);
    }

    void fetchesFromTheWebAlone()
    {
        for (const char *address :
             {"file:///etc/passwd", "qrc:/a.png", "data:image/png;base64,AAAA", "/etc/passwd", "", "https:///x", "image://media/x", "javascript:1"})
            QCOMPARE(load(QString::fromLatin1(address))->data.error().kind, ErrorKind::InsecureAddress);
        QVERIFY(m_server->asked().isEmpty());
    }

    void healsABrokenFile()
    {
        m_server->serve(numbered(1), m_picture);
        load(numbered(1));
        QTRY_COMPARE(m_store->size(), m_picture.size());
        QFile file(filesBelow(m_folder->path()).constFirst());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        open();
        const auto heard = load(numbered(1));
        QCOMPARE(heard->data->bytes, m_picture);
        QVERIFY(heard->data->fresh);
        QTRY_COMPARE(m_store->size(), m_picture.size());
        QCOMPARE(filesBelow(m_folder->path()).size(), 1);
    }

    void staysBelowItsCeiling()
    {
        const qint64 ceiling = m_picture.size() * 10 + 5;
        m_store->setCeiling(ceiling);
        for (int i = 0; i < 40; ++i) {
            m_server->serve(numbered(i), m_picture);
            QVERIFY(load(numbered(i))->data);
        }
        QTRY_VERIFY(m_store->size() >= m_picture.size() * 9 && m_store->size() <= ceiling);
        QTRY_VERIFY(filesBelow(m_folder->path()).size() <= 10);
        open(ceiling);
        QTRY_VERIFY(m_store->size() > 0);
        m_store->setCeiling(0);
        QTRY_COMPARE(m_store->size(), 0);
        QVERIFY(load(numbered(0))->data); // shown, not kept
        QTest::qWait(20);
        QVERIFY(filesBelow(m_folder->path()).isEmpty());
    }

    void clears()
    {
        m_server->serve(numbered(1), m_picture);
        load(numbered(1));
        QTRY_VERIFY(m_store->size() > 0);
        m_store->clear().waitForFinished();
        QCOMPARE(m_store->size(), 0);
        QVERIFY(load(numbered(1))->data->fresh);
    }

    void servesWithoutCachingWhenTheDiskIsFull()
    {
#ifdef Q_OS_UNIX
        // As close to a full disk as a test comes: the system refuses to let any file grow.
        signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{.rlim_cur = 512, .rlim_max = before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        m_server->serve(numbered(1), m_picture);
        const auto heard = begin(numbered(1));
        while (heard->count == 0)
            QTest::qWait(1);
        QTest::qWait(50);
        auto needing = std::make_shared<Heard>();
        MediaWish file = wish(numbered(1), needing);
        file.needsFile = true;
        m_store->load(file);
        while (needing->count == 0)
            QTest::qWait(1);
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(heard->data->bytes, m_picture);
        QVERIFY(!needing->data); // a file was asked for, and there is none
        QCOMPARE(m_store->size(), 0);
        QVERIFY(filesBelow(m_folder->path()).isEmpty());
        QVERIFY(load(numbered(1))->data);
        QTRY_COMPARE(m_store->size(), m_picture.size());
#else
        QSKIP("needs a limit of file sizes");
#endif
    }

    void givesTheFileToWhoNeedsOne()
    {
        m_server->serve(numbered(1), m_picture);
        const auto heard = std::make_shared<Heard>();
        MediaWish file = wish(numbered(1), heard);
        file.needsFile = true;
        m_store->load(file);
        QTRY_COMPARE(heard->count, 1);
        QFile written(heard->data->file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), m_picture);
    }

    void mayEndWhileEverythingIsUnderWay()
    {
        m_server->held = true;
        for (int i = 0; i < 200; ++i) {
            m_server->serve(numbered(i), m_picture);
            begin(numbered(i));
        }
        QTRY_COMPARE(m_server->open(), 6);
        m_server->release(3);
        m_store.reset();
        m_server->release();
        QTest::qWait(20);
    }

private:
    void open(qint64 ceiling = roomy)
    {
        m_store.reset();
        m_store = std::make_unique<MediaStore>(*m_server, m_clock, m_folder->path(), ceiling);
    }

    std::shared_ptr<Heard> begin(const QString &address, bool background = false)
    {
        const auto heard = std::make_shared<Heard>();
        MediaWish asked = wish(address, heard);
        asked.background = background;
        m_store->load(std::move(asked));
        return heard;
    }

    std::shared_ptr<Heard> load(const QString &address)
    {
        const auto heard = begin(address);
        if (!QTest::qWaitFor([&] { return heard->count == 1; }))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return heard;
    }

    FakeClock m_clock;
    QByteArray m_picture;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MediaServer> m_server;
    std::unique_ptr<MediaStore> m_store;
};

QTEST_GUILESS_MAIN(MediaStoreTest)
#include "mediastoretest.moc"
