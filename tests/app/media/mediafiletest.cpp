// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediafile.h"
#include "app/media/mediamodule.h"
#include "app/media/mediastore.h"
#include "app/presentation/mediaaddress.h"
#include "tests/app/media/mediaserver.h"
#include "tests/app/media/picturefiles.h"
#include "tests/support/fakeclock.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;

namespace {

const QString gif = QStringLiteral("https://files.example/wave.gif");
const QString film = QStringLiteral("https://files.example/media/film");

// Looks like an MP4 by its first bytes; what follows is told apart piece by piece.
QByteArray filmOf(qsizetype size)
{
    QByteArray bytes("\0\0\0\x18"
                     "ftypisom\0\0\0\0isommp42",
                     24);
    bytes.resize(size);
    for (qsizetype i = 24; i < size; ++i)
        bytes[i] = char(i * 7 + i / 4096);
    return bytes;
}

QByteArray contentOf(const QUrl &file)
{
    QFile opened(file.toLocalFile());
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

}

class MediaFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<MediaServer>();
        m_store = std::make_unique<MediaStore>(*m_server, m_clock, m_folder->path(), 300 * 1024 * 1024);
        m_engine = std::make_unique<QQmlEngine>();
        installMedia(*m_engine, *m_store);
    }

    void cleanup()
    {
        m_file.reset();
        m_engine.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_store.reset();
    }

    void makesAnAnimationAFile()
    {
        m_server->serve(gif, animatedGif(), "image/gif");
        make(gif);
        QTRY_COMPARE(m_file->status(), MediaFile::Ready);
        QCOMPARE(contentOf(m_file->localFile()), animatedGif());
        QVERIFY(m_file->animated());
        QCOMPARE(m_file->suggestedName(), QStringLiteral("wave.gif"));
        m_server->offline = true;
        make(mediaAddress(gif) + u"?r=circle"); // as a view has it
        QTRY_COMPARE(m_file->status(), MediaFile::Ready);
        QCOMPARE(contentOf(m_file->localFile()), animatedGif());
    }

    void animatedImagePlaysIt()
    {
        m_server->serve(gif, animatedGif(), "image/gif");
        QQmlComponent component(m_engine.get());
        component.setData(
            "import QtQuick\nimport foyer.media\nAnimatedImage { property MediaFile file: MediaFile { url: 'https://files.example/wave.gif' }\n"
            "source: file.animated ? file.localFile : '' }",
            {});
        const std::unique_ptr<QObject> image(component.create());
        QVERIFY2(image, qPrintable(component.errorString()));
        QTRY_COMPARE(image->property("frameCount").toInt(), 2);
    }

    void failsInASentence()
    {
        m_server->serve(gif, "<html>", "image/gif");
        make(gif);
        QTRY_COMPARE(m_file->status(), MediaFile::Failed);
        QVERIFY(m_file->errorText().contains(u"files.example"));
        QVERIFY(m_file->localFile().isEmpty());
        m_clock.advance(std::chrono::hours(1));
        m_server->serve(gif, animatedGif());
        m_file->retry();
        QTRY_COMPARE(m_file->status(), MediaFile::Ready);
        QCOMPARE(m_file->errorText(), QString());
    }

    void refusesGiantPictures()
    {
        m_server->serve(gif, monotonePng({40'000, 40'000}));
        make(gif);
        QTRY_COMPARE(m_file->status(), MediaFile::Failed);
        QTRY_COMPARE(m_store->size(), 0);
    }

    void givesThePlayerNothingThatIsNotHere()
    {
        m_server->serve(film, filmOf(100'000), "video/mp4");
        make(film, MediaFile::Never);
        QTRY_COMPARE(m_file->status(), MediaFile::Null);
        QVERIFY(m_server->asked().isEmpty());
        QVERIFY(m_file->localFile().isEmpty());
        m_file->setFetch(MediaFile::Large);
        QTRY_COMPARE(m_file->status(), MediaFile::Ready);
        QVERIFY(m_file->localFile().isLocalFile());
        make(film, MediaFile::Never); // from now on it is here, with and without a network
        QTRY_COMPARE(m_file->status(), MediaFile::Ready);
        QVERIFY(m_file->localFile().isLocalFile());
        QCOMPARE(m_file->suggestedName(), QStringLiteral("film.mp4"));
    }

    void fetchesAFilmInPieces()
    {
        const QByteArray content = filmOf(13'000'000);
        m_server->serve(film, content, "video/mp4");
        m_server->held = true;
        make(film, MediaFile::Large);
        QList<double> steps;
        for (int piece = 0; piece < 4; ++piece) {
            QTRY_COMPARE(m_server->open(), 1);
            steps << m_file->progress();
            m_server->release(1);
        }
        QTRY_COMPARE(m_file->status(), MediaFile::Ready);
        QCOMPARE(steps.first(), 0.0);
        QVERIFY(std::ranges::is_sorted(steps) && steps.last() > 0.9);
        QCOMPARE(m_file->progress(), 1.0);
        QCOMPARE(contentOf(m_file->localFile()), content);
        QVERIFY(m_server->largestAnswer() <= 4 * 1024 * 1024);
        QCOMPARE(m_store->size(), content.size());
    }

    void takesAFilmWholeWhereThereAreNoPieces()
    {
        m_server->sendsPieces = false;
        m_server->serve(film, filmOf(9'000'000), "video/mp4");
        make(film, MediaFile::Large);
        QTRY_COMPARE(m_file->status(), MediaFile::Ready);
        QCOMPARE(contentOf(m_file->localFile()), filmOf(9'000'000));
    }

    void startsAnewWhenTheFilmChangesMeanwhile()
    {
        m_server->serve(film, filmOf(9'000'000), "video/mp4");
        m_server->held = true;
        make(film, MediaFile::Large);
        QTRY_COMPARE(m_server->open(), 1);
        m_server->release();
        QTRY_COMPARE(m_server->open(), 1);
        m_server->sendsPieces = false; // what If-Range leads to
        m_server->serve(film, filmOf(5'000'000), "video/mp4");
        m_server->release();
        QTRY_COMPARE(m_file->status(), MediaFile::Ready);
        QCOMPARE(contentOf(m_file->localFile()), filmOf(5'000'000));
    }

    void refusesPagesAndOversizedFilms()
    {
        m_server->serve(film, "<!doctype html><title>Sign in</title>", "video/mp4");
        make(film, MediaFile::Large);
        QTRY_COMPARE(m_file->status(), MediaFile::Failed);
        m_server->serve(film, filmOf(210 * 1024 * 1024), "video/mp4");
        m_file->retry();
        QTRY_COMPARE(m_file->status(), MediaFile::Failed);
        QVERIFY(!m_file->errorText().isEmpty());
        QCOMPARE(m_server->asked().size(), 2);
        QCOMPARE(m_store->size(), 0);
    }

    void givesUpWhatNobodyWaitsFor()
    {
        m_server->serve(film, filmOf(20'000'000), "video/mp4");
        m_server->held = true;
        make(film, MediaFile::Large);
        QTRY_COMPARE(m_server->open(), 1);
        m_server->release();
        QTRY_COMPARE(m_server->open(), 1);
        m_file.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_server->release();
        QTest::qWait(30);
        QCOMPARE(m_server->asked().size(), 2);
    }

    void sharesOneDownload()
    {
        m_server->serve(film, filmOf(9'000'000), "video/mp4");
        m_server->held = true;
        make(film, MediaFile::Large);
        const std::unique_ptr<MediaFile> first = std::move(m_file);
        make(film, MediaFile::Large);
        for (int piece = 0; piece < 3; ++piece) {
            QTRY_COMPARE(m_server->open(), 1);
            m_server->release();
        }
        QTRY_COMPARE(first->status(), MediaFile::Ready);
        QTRY_COMPARE(m_file->status(), MediaFile::Ready);
        QCOMPARE(first->localFile(), m_file->localFile());
        QCOMPARE(m_server->asked().size(), 3);
    }

    void savesACopy()
    {
        m_server->serve(gif, animatedGif());
        make(gif);
        QSignalSpy saved(m_file.get(), &MediaFile::saved);
        QSignalSpy failed(m_file.get(), &MediaFile::failed);
        const QUrl target = QUrl::fromLocalFile(m_folder->path() + u"/copy.gif");
        m_file->saveTo(target);
        QCOMPARE(failed.size(), 1); // not there yet
        QTRY_COMPARE(m_file->status(), MediaFile::Ready);
        m_file->saveTo(target);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(contentOf(target), animatedGif());
        m_file->saveTo(QUrl::fromLocalFile(m_folder->path() + u"/no/such/folder/copy.gif"));
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(!failed[1][0].toString().isEmpty());
    }

    void copiesPicturesAndAddresses()
    {
        m_server->serve(gif, encoded(quarters({40, 20}), "png"));
        make(gif);
        QTRY_COMPARE(m_file->status(), MediaFile::Ready);
        QSignalSpy copied(m_file.get(), &MediaFile::copied);
        m_file->copyToClipboard();
        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(40, 20));
        make(film, MediaFile::Never);
        m_file->copyToClipboard();
        QCOMPARE(QGuiApplication::clipboard()->text(), film);
    }

    void namesAreSafeForAnyDisk()
    {
        m_server->serve(QStringLiteral("https://files.example/..%2F..%2F.bashrc%00%3A%22x.png"), animatedGif());
        make(QStringLiteral("https://files.example/..%2F..%2F.bashrc%00%3A%22x.png"));
        const QString name = m_file->suggestedName();
        QVERIFY2(!name.contains(u'/') && !name.contains(QChar(u'\0')) && !name.contains(u':') && !name.startsWith(u'.'), qPrintable(name));
    }

private:
    void make(const QString &url, MediaFile::Fetch fetch = MediaFile::Small)
    {
        QQmlComponent component(m_engine.get());
        component.setData("import foyer.media\nMediaFile {}", {});
        m_file.reset(qobject_cast<MediaFile *>(component.create()));
        QVERIFY2(m_file, qPrintable(component.errorString()));
        m_file->setFetch(fetch);
        m_file->setUrl(url);
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MediaServer> m_server;
    std::unique_ptr<MediaStore> m_store;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<MediaFile> m_file;
};

QTEST_MAIN(MediaFileTest)
#include "mediafiletest.moc"
