// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peertube/film.h"
#include "tests/support/faketransport.h"

#include <QCoroTask>
#include <QTest>

using namespace foyer;
using namespace foyer::peertube;
using namespace foyer::tests;

namespace {

const QUrl origin(QStringLiteral("https://video.example"));
const QString uuid = QStringLiteral("217eefeb-883d-45be-b7fc-a788ad8507d3");

QByteArray file(int lines, const QByteArray &url, const QByteArray &more = {})
{
    return "{\"resolution\":{\"id\":" + QByteArray::number(lines) + ",\"label\":\"\"},\"size\":1000,\"fileUrl\":\"" + url + "\"" + more + "}";
}

QByteArray video(const QByteArray &files, const QByteArray &playlistFiles = {}, const QByteArray &more = {})
{
    return R"({"uuid":"217eefeb-883d-45be-b7fc-a788ad8507d3","name":"Baking","duration":65)" + more + R"(,"files":[)" + files
        + R"(],"streamingPlaylists":[{"playlistUrl":"https://video.example/1.m3u8","files":[)" + playlistFiles + "]}]}";
}

QString chosen(const QByteArray &json)
{
    const Result<Film> film = chooseFilm(json, origin);
    return film ? film->url : QString();
}

}

class PeerTubeFilmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAPageByItsAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("id");
        QTest::newRow("old") << QString(u"https://video.example/videos/watch/" + uuid) << uuid;
        QTest::newRow("new") << QStringLiteral("https://video.example/w/5DzR2wMfbrxvMbhkYmFSgc") << QStringLiteral("5DzR2wMfbrxvMbhkYmFSgc");
        QTest::newRow("embedded") << QString(u"https://video.example/videos/embed/" + uuid + u"?autoplay=1") << uuid;
        QTest::newRow("number") << QStringLiteral("https://video.example/videos/watch/123/") << QStringLiteral("123");
        QTest::newRow("playlist") << QStringLiteral("https://video.example/w/p/5DzR2wMfbrxvMbhkYmFSgc") << QString();
        QTest::newRow("another site") << QStringLiteral("https://www.video.example/watch?v=dQw4w9WgXcQ") << QString();
        QTest::newRow("words") << QStringLiteral("https://shop.example/w/summer-sale") << QString();
        QTest::newRow("way out") << QString(u"https://video.example/w/../" + uuid) << QString();
        QTest::newRow("scheme") << QString(u"ftp://video.example/w/" + uuid) << QString();
        QTest::newRow("pretended host") << QString(u"https://video.example@bad.example/w/" + uuid) << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void knowsAPageByItsAddress()
    {
        QFETCH(QString, address);
        QFETCH(QString, id);
        const std::optional<Page> page = pageOf(address);
        QCOMPARE(page ? page->id : QString(), id);
        if (page)
            QCOMPARE(page->origin, origin);
    }

    void choosesTheLargestPictureUpTo720Lines()
    {
        const QByteArray files = file(360, "https://video.example/360.mp4") + ',' + file(720, "https://video.example/720.mp4") + ','
            + file(1080, "https://video.example/1080.mp4");
        QCOMPARE(chosen(video(files)), QStringLiteral("https://video.example/720.mp4"));
        QCOMPARE(chosen(video(file(2160, "https://video.example/2160.mp4") + ',' + file(1080, "https://video.example/1080.mp4"))),
                 QStringLiteral("https://video.example/1080.mp4"));
    }

    void takesThePlaylistsFilesToo()
    {
        QCOMPARE(chosen(video({}, file(480, "https://cdn.example/480-fragmented.mp4"))), QStringLiteral("https://cdn.example/480-fragmented.mp4"));
    }

    void leavesFilesWithoutSoundOrPicture()
    {
        const QByteArray parted = file(720, "https://video.example/720.mp4", ",\"hasAudio\":false") + ','
            + file(0, "https://video.example/sound.mp4", ",\"hasVideo\":false,\"hasAudio\":true");
        QCOMPARE(chooseFilm(video(parted), origin).error().kind, ErrorKind::NotFound);
        QCOMPARE(chosen(video(parted + ',' + file(240, "https://video.example/240.mp4", ",\"hasAudio\":true,\"hasVideo\":true"))),
                 QStringLiteral("https://video.example/240.mp4"));
    }

    void fetchesOnlyFromTheWeb_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char *url :
             {"file:///etc/passwd", "http://video.example/1.mp4", "https://me:secret@video.example/1.mp4", "//video.example/1.mp4", "", "x"})
            QTest::newRow(url) << QByteArray(url);
    }
    void fetchesOnlyFromTheWeb()
    {
        QFETCH(QByteArray, url);
        QVERIFY(!chooseFilm(video(file(480, url)), origin));
    }

    void prefersASmallerFileToOneThatIsTooLong()
    {
        const QByteArray huge = R"({"resolution":{"id":720},"size":900000000,"fileUrl":"https://video.example/720.mp4"})";
        QCOMPARE(chosen(video(huge + ',' + file(360, "https://video.example/360.mp4"))), QStringLiteral("https://video.example/360.mp4"));
        QCOMPARE(chooseFilm(video(huge), origin).error().kind, ErrorKind::TooLarge);
    }

    void refusesWhatIsNoVideo_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("page") << QByteArray("<!doctype html><html></html>");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("another object") << QByteArray(R"({"id":"1","content":"<p>hi</p>"})");
        QTest::newRow("live") << video(file(480, "https://video.example/1.mp4"), {}, ",\"isLive\":true");
        QTest::newRow("wrong types") << QByteArray(
            R"({"uuid":7,"name":[],"duration":{},"files":{"resolution":[1],"fileUrl":3},"streamingPlaylists":"x"})");
        QTest::newRow("cut off") << video(file(480, "https://video.example/1.mp4")).first(120);
    }
    void refusesWhatIsNoVideo()
    {
        QFETCH(QByteArray, json);
        const Result<Film> film = chooseFilm(json, origin);
        QVERIFY(!film);
        QCOMPARE(film.error().kind, ErrorKind::NotFound);
        QCOMPARE(film.error().subject, QStringLiteral("video.example"));
    }

    void asksTheVideosOwnServer()
    {
        FakeTransport transport;
        transport.answer(u"GET /api/v1/videos/" + uuid, video(file(480, "https://video.example/480.mp4")));
        const auto page = pageOf(u"https://video.example/w/" + uuid);
        QVERIFY(page);
        const Result<Film> found = QCoro::waitFor(film(&transport, *page));
        QVERIFY(found);
        QCOMPARE(*found,
                 (Film{.url = QStringLiteral("https://video.example/480.mp4"),
                       .title = QStringLiteral("Baking"),
                       .height = 480,
                       .bytes = 1000,
                       .seconds = 65}));
        QCOMPARE(transport.sent().size(), 1);
        const net::Request request = transport.sent().first();
        QCOMPARE(request.url, QUrl(u"https://video.example/api/v1/videos/" + uuid));
        QVERIFY(!request.authorised);
        QVERIFY(request.limits.bodyBytes <= 1024 * 1024);
    }

    void aServerThatIsNoPeerTubeIsNotFound()
    {
        FakeTransport transport;
        transport.answer(u"GET /api/v1/videos/" + uuid, "Not found", 404);
        const Result<Film> found = QCoro::waitFor(film(&transport, *pageOf(u"https://video.example/w/" + uuid)));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(PeerTubeFilmTest)
#include "filmtest.moc"
