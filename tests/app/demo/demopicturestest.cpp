// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/demo/blurhash.h"
#include "tests/app/demo/demofixture.h"

#include <QBuffer>
#include <QImageReader>
#include <QTest>
#include <QtEndian>

using namespace foyer;
using namespace foyer::tests;

class DemoPicturesTest : public QObject
{
    Q_OBJECT
private:
    DemoFixture m_demo;
    const std::shared_ptr<const demo::World> m_world = demo::loadWorld();

    static quint32 number(const QByteArray &bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); }

private Q_SLOTS:
    // Each small; at full size one of each shape, since that takes its time.
    void paintsEveryPictureThatItTellsOf()
    {
        QSet<QString> urls;
        QSet<QString> shapes;
        for (const json::Value &post : m_demo.all(QStringLiteral("/api/v1/timelines/public?limit=40"))) {
            for (const json::Value &media : elements(post["media_attachments"])) {
                const QString shape = media["meta"]["original"]["size"].string();
                const bool full = media["type"].string() == u"image" && !shapes.contains(shape);
                const QString url = media[full ? "url" : "preview_url"].string();
                if (url.isEmpty() || urls.contains(url))
                    continue;
                urls.insert(url);
                shapes.insert(shape);
                const DemoAnswer answer = m_demo.get(QUrl(url), {});
                QCOMPARE(answer.status, 200);
                QCOMPARE(answer.type, "image/jpeg");
                const QImage image = QImage::fromData(answer.body);
                const json::Value told = media["meta"][full ? "original" : "small"];
                if (told.isObject())
                    QCOMPARE(image.size(), QSize(int(told["width"].integer()), int(told["height"].integer())));
                QVERIFY(!image.isNull());
            }
        }
        QVERIFY(urls.size() > 35);
    }

    void paintsEveryFaceHeaderAndEmoji()
    {
        for (const demo::Person &person : m_world->people) {
            const json::Value account = m_demo.get(u"/api/v1/accounts/lookup?acct=" + person.key + u'@' + person.host).root();
            for (const char *member : {"avatar", "header"}) {
                const DemoAnswer answer = m_demo.get(QUrl(account[member].string()), {});
                QVERIFY2(!QImage::fromData(answer.body).isNull(), qPrintable(account[member].string()));
            }
        }
        for (const json::Value &emoji : elements(m_demo.get(QStringLiteral("/api/v1/custom_emojis")).root())) {
            const QImage image = QImage::fromData(m_demo.get(QUrl(emoji["static_url"].string()), {}).body);
            QVERIFY(!image.isNull() && image.hasAlphaChannel());
        }
    }

    void paintsTheSameEachTimeAndEachLookAnother()
    {
        const demo::Picture picture{.key = {}, .kind = QStringLiteral("hills"), .look = QStringLiteral("dawn"), .seed = 3};
        QCOMPARE(demo::paintPicture(picture, {90, 60}), demo::paintPicture(picture, {90, 60}));
        QHash<QByteArray, QString> seen;
        for (const demo::Picture &one : m_world->pictures) {
            const QImage image = demo::paintPicture(one, {60, 40});
            const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
            QVERIFY2(!seen.contains(bytes), qPrintable(one.key));
            seen.insert(bytes, one.key);
        }
    }

    // Another Qt may smooth an edge in another way, so the stored ones are held to the colour of the whole, not to each digit.
    void storesBlurhashesThatFitTheirPictures()
    {
        for (const demo::Picture &picture : m_world->pictures) {
            const QColor stored = averageOf(picture.blurhash);
            const QColor painted = averageOf(blurhashOf(demo::paintPicture(picture, picture.size().scaled(360, 360, Qt::KeepAspectRatio))));
            const int off = std::max(
                {std::abs(stored.red() - painted.red()), std::abs(stored.green() - painted.green()), std::abs(stored.blue() - painted.blue())});
            QVERIFY2(off <= 12, qPrintable(picture.key + QStringLiteral(": run picturesheet and store what it prints")));
        }
    }

    void movesTheEmojiThatMoves()
    {
        for (const json::Value &emoji : elements(m_demo.get(QStringLiteral("/api/v1/custom_emojis")).root())) {
            if (emoji["url"].string() == emoji["static_url"].string())
                continue;
            QByteArray bytes = m_demo.get(QUrl(emoji["url"].string()), {}).body;
            QBuffer buffer(&bytes);
            QImageReader reader(&buffer);
            QList<QImage> frames;
            while (reader.canRead())
                frames.append(reader.read());
            QCOMPARE(frames.size(), 12);
            QVERIFY(frames[0] != frames[3]);
            QCOMPARE(qAlpha(frames[5].pixel(1, 1)), 0);
            QVERIFY(bytes.size() < 200'000);
            return;
        }
        QFAIL("no emoji moves");
    }

    void makesFilmsAndSounds()
    {
        int films = 0;
        int sounds = 0;
        for (const json::Value &post : m_demo.all(QStringLiteral("/api/v1/timelines/public?limit=40"))) {
            for (const json::Value &media : elements(post["media_attachments"])) {
                const QString type = media["type"].string();
                if (type == u"image")
                    continue;
                const DemoAnswer answer = m_demo.get(QUrl(media["url"].string()), {});
                QCOMPARE(answer.status, 200);
                QVERIFY(answer.body.startsWith("RIFF"));
                QCOMPARE(qsizetype(number(answer.body, 4)) + 8, answer.body.size());
                QVERIFY2(answer.body.size() < 4'000'000, "too large for the demo");
                if (type == u"audio") {
                    ++sounds;
                    const double seconds = (answer.body.size() - 44) / 44100.0;
                    QCOMPARE(seconds, media["meta"]["original"]["duration"].number());
                } else {
                    ++films;
                    QCOMPARE(answer.body.mid(8, 4), "AVI ");
                    QCOMPARE(answer.body.count(QByteArray("00dc\x10\0\0\0", 8)),
                             qsizetype(12 * media["meta"]["original"]["duration"].number())); // the index
                    QCOMPARE(int(number(answer.body, 64)), int(media["meta"]["original"]["width"].integer()));
                }
            }
        }
        QVERIFY(films >= 2 && sounds >= 3);
    }
};

QTEST_MAIN(DemoPicturesTest)
#include "demopicturestest.moc"
