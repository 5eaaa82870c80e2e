// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/picturedecoder.h"
#include "tests/app/media/picturefiles.h"

#include <QFile>
#include <QImageReader>
#include <QLoggingCategory>
#include <QTest>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;

namespace {

qint64 memoryLine(QByteArrayView name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.sliced(name.size()).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

// Starts a measurement of the peak: nothing where the system does not tell it.
std::optional<qint64> memoryNow()
{
#ifdef __GLIBC__
    malloc_trim(0); // memory that is kept for later use would hide what is used now
#endif
    QFile reset(QStringLiteral("/proc/self/clear_refs")); // proc(5): 5 sets the peak back to what is in use
    if (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1)
        return std::nullopt;
    reset.close();
    const qint64 before = memoryLine("VmRSS:");
    // The measure is true only if it sees what is certainly there.
    constexpr qsizetype known = 32 * 1024 * 1024;
    QByteArray touched(known, 'x');
    if (memoryLine("VmHWM:") - before < known / 2)
        return std::nullopt;
    touched.clear();
    QFile again(QStringLiteral("/proc/self/clear_refs"));
    if (!again.open(QIODevice::WriteOnly) || again.write("5") != 1)
        return std::nullopt;
    again.close();
    return memoryLine("VmRSS:");
}

bool isAbout(QRgb pixel, QColor colour)
{
    return std::abs(qRed(pixel) - colour.red()) < 24 && std::abs(qGreen(pixel) - colour.green()) < 24 && std::abs(qBlue(pixel) - colour.blue()) < 24;
}

}

class PictureDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false\ndefault.warning=false")); }

    void readsWhatTheAddressAsksFor()
    {
        const PictureRequest request
            = parsePictureRequest(u"https%3A%2F%2Fa.example%2Fb%3Fc%3D1%2526?fit=cover&focus=0.5,-2&r=12&still=1&try=3", {200, -1});
        QCOMPARE(request.address, QStringLiteral("https://a.example/b?c=1%26"));
        QCOMPARE(request.box, QSize(200, 0));
        QCOMPARE(request.fit, PictureRequest::Fit::Cover);
        QCOMPARE(request.focus, QPointF(0.5, -1));
        QCOMPARE(request.radius, 12.0);
        QVERIFY(!request.circle);
        QVERIFY(parsePictureRequest(u"x?r=circle", {}).circle);
        QCOMPARE(parsePictureRequest(u"x?r=nan&focus=nan,inf&fit=&&=&r", {}), PictureRequest{.address = QStringLiteral("x")});
    }

    void decodesToTheSizeThatIsShown_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QSize>("natural");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QSize>("box");
        QTest::addColumn<QSize>("expected");
        for (const char *format : {"png", "jpeg", "webp", "bmp"}) {
            const auto row = [format](const char *name, QSize natural, const QString &options, QSize box, QSize expected) {
                QTest::addRow("%s %s", format, name) << QByteArray(format) << natural << options << box << expected;
            };
            row("fits inside", {800, 400}, {}, {200, 200}, {200, 100});
            row("width alone", {800, 400}, {}, {400, 0}, {400, 200});
            row("height alone", {800, 400}, {}, {0, 100}, {200, 100});
            row("no size", {800, 400}, {}, {}, {800, 400});
            row("never larger", {80, 40}, {}, {400, 400}, {80, 40});
            row("covers", {800, 400}, QStringLiteral("fit=cover"), {100, 100}, {100, 100});
            row("covers, but never larger", {80, 40}, QStringLiteral("fit=cover"), {400, 400}, {40, 40});
            row("covers with a free side", {800, 400}, QStringLiteral("fit=cover"), {100, 0}, {100, 50});
            row("thin", {900, 2}, {}, {30, 30}, {30, 1});
        }
    }

    void decodesToTheSizeThatIsShown()
    {
        QFETCH(QByteArray, format);
        QFETCH(QSize, natural);
        QFETCH(QString, options);
        QFETCH(QSize, box);
        QFETCH(QSize, expected);
        const QByteArray file = encoded(quarters(natural), format.constData());
        QVERIFY(!file.isEmpty());
        const Result<QImage> image = decodePicture(file, parsePictureRequest(QString(u"x?" + options), box));
        QVERIFY2(image, image ? "" : qPrintable(logLine(image.error())));
        QCOMPARE(image->size(), expected);
    }

    void keepsTheFocalPointInView()
    {
        const QByteArray file = encoded(quarters({800, 400}), "png");
        const auto colourAt = [&](const QString &focus) {
            return decodePicture(file, parsePictureRequest(QString(u"x?fit=cover&focus=" + focus), {100, 200}))->pixel(50, 20);
        };
        QVERIFY(isAbout(colourAt(QStringLiteral("-1,0")), Qt::red));
        QVERIFY(isAbout(colourAt(QStringLiteral("1,0")), Qt::green));
        const QByteArray tall = encoded(quarters({400, 800}), "png");
        const auto colourOfTall = [&](const QString &focus) {
            return decodePicture(tall, parsePictureRequest(QString(u"x?fit=cover&focus=" + focus), {200, 100}))->pixel(20, 50);
        };
        QVERIFY(isAbout(colourOfTall(QStringLiteral("0,1")), Qt::red)); // y up
        QVERIFY(isAbout(colourOfTall(QStringLiteral("0,-1")), Qt::blue));
        // Half way: the crop is centred on the point itself, not moved by half the free space.
        QCOMPARE(shapeOf({1000, 100}, parsePictureRequest(u"x?fit=cover&focus=0.5,0", {100, 100})).crop, QRect(700, 0, 100, 100));
    }

    void roundsTheCorners()
    {
        const QByteArray file = encoded(plain({200, 100}, Qt::blue), "png");
        const QImage soft = *decodePicture(file, parsePictureRequest(u"x?fit=cover&r=20", {100, 100}));
        QCOMPARE(soft.size(), QSize(100, 100));
        QCOMPARE(qAlpha(soft.pixel(0, 0)), 0);
        QCOMPARE(qAlpha(soft.pixel(99, 99)), 0);
        QCOMPARE(qAlpha(soft.pixel(22, 0)), 255);
        QCOMPARE(qAlpha(soft.pixel(50, 50)), 255);
        const QImage circle = *decodePicture(file, parsePictureRequest(u"x?r=circle", {80, 80}));
        QCOMPARE(circle.size(), QSize(40, 40));
        QCOMPARE(qAlpha(circle.pixel(3, 3)), 0);
        QCOMPARE(qAlpha(circle.pixel(20, 1)), 255);
        // A picture smaller than its box is scaled up by QML, and its corners with it.
        const QImage small = *decodePicture(encoded(plain({50, 50}, Qt::blue), "png"), parsePictureRequest(u"x?fit=cover&r=20", {100, 100}));
        QCOMPARE(qAlpha(small.pixel(0, 0)), 0);
        QCOMPARE(qAlpha(small.pixel(11, 0)), 255);
    }

    void turnsWhatTheCameraHeldSideways()
    {
        const QByteArray file = turnedJpeg(quarters({400, 200}));
        const QImage image = *decodePicture(file, parsePictureRequest(u"x", {50, 0}));
        QCOMPARE(image.size(), QSize(50, 100));
        QVERIFY(isAbout(image.pixel(10, 10), Qt::blue));
        QVERIFY(isAbout(image.pixel(40, 10), Qt::red));
    }

    void putsTheFramesOfAnAnimationBelowEachOther()
    {
        const QImage strip = *decodePicture(animatedGif(), parsePictureRequest(u"x?moves=1", {}));
        QCOMPARE(strip.size(), QSize(1, 2));
        QCOMPARE(strip.pixelColor(0, 0), QColor(Qt::red));
        QCOMPARE(strip.pixelColor(0, 1), QColor(Qt::blue));
        QCOMPARE(strip.text(QStringLiteral("delays")), QStringLiteral("100 100"));
        const QImage still = *decodePicture(encoded(plain({4, 4}, Qt::red), "png"), parsePictureRequest(u"x?moves=1", {}));
        QCOMPARE(still.size(), QSize(4, 4));
        QVERIFY(still.text(QStringLiteral("delays")).isEmpty());
    }

    void showsTheFirstFrameOfAnAnimation()
    {
        QCOMPARE(pictureInfo(animatedGif())->animated, true);
        QCOMPARE(decodePicture(animatedGif(), {})->pixelColor(0, 0), QColor(Qt::red));
        QCOMPARE(pictureInfo(encoded(plain({4, 4}, Qt::red), "png"))->animated, false);
    }

    void readsTheModernFormats_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("expected");
        QTest::newRow("webp") << QByteArray("webp") << int(MediaFormat::WebP);
        QTest::newRow("avif") << QByteArray("avif") << int(MediaFormat::Avif);
        QTest::newRow("jxl") << QByteArray("jxl") << int(MediaFormat::Jxl);
    }

    void readsTheModernFormats()
    {
        QFETCH(QByteArray, format);
        QFETCH(int, expected);
        const QByteArray file = encoded(quarters({320, 160}), format.constData());
        if (file.isEmpty())
            QSKIP("this machine cannot write the format");
        QCOMPARE(int(sniffFormat(file)), expected);
        const Result<QImage> image = decodePicture(file, parsePictureRequest(u"x", {80, 80}));
        QVERIFY2(image, image ? "" : qPrintable(logLine(image.error())));
        QCOMPARE(image->size(), QSize(80, 40));
        QVERIFY(isAbout(image->pixel(10, 10), Qt::red));
    }

    void readsHeif()
    {
        QCOMPARE(sniffFormat(tinyHeif()), MediaFormat::Heif);
        const Result<QImage> image = decodePicture(tinyHeif(), parsePictureRequest(u"x", {8, 8}));
        if (!image && !QImageReader::supportedImageFormats().contains("heif"))
            QSKIP("this machine does not read HEIF");
        QVERIFY2(image, image ? "" : qPrintable(logLine(image.error())));
        QCOMPARE(image->size(), QSize(8, 4));
        QVERIFY(isAbout(image->pixel(4, 2), Qt::red));
    }

    void refusesWhatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray png = encoded(noise({64, 64}, 1), "png");
        const QByteArray webp = encoded(noise({64, 64}, 1), "webp");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte") << QByteArray("\x89");
        QTest::newRow("HTML") << QByteArray("<!doctype html><html><body>404</body></html>");
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("PNG cut in its header") << png.first(20);
        QTest::newRow("PNG cut in its content") << png.first(png.size() / 2);
        QTest::newRow("WebP cut in its content") << webp.first(webp.size() / 2);
        QTest::newRow("GIF of no size") << QByteArray("GIF89a\0\0\0\0\x80\0\0\0\0\0\0\0\0;", 20);
        QTest::newRow("JPEG that is none") << QByteArray("\xff\xd8\xff\xe0") + QByteArray(500, 'x');
        QTest::newRow("AVIF that is none") << QByteArray("\0\0\0\x1c"
                                                         "ftypavif\0\0\0\0avifmif1miaf",
                                                         28)
                + QByteArray(500, 'x');
        QTest::newRow("TIFF") << QByteArray("II*\0\x08\0\0\0\0\0\0\0\0\0", 14);
    }

    void refusesWhatIsNoPicture()
    {
        QFETCH(QByteArray, file);
        const Result<QImage> image = decodePicture(file, parsePictureRequest(u"x", {32, 32}));
        QVERIFY(!image);
        QCOMPARE(image.error().kind, ErrorKind::BadAnswer);
    }

    void survivesEveryCutAndManyFlippedBytes()
    {
        const QImage source = noise({24, 24}, 7);
        for (const char *format : {"png", "jpeg", "webp", "bmp", "avif", "jxl"}) {
            const QByteArray file = encoded(source, format);
            for (qsizetype length = 0; length < file.size(); length += 1 + file.size() / 50)
                (void)decodePicture(file.first(length), parsePictureRequest(u"x?r=3", {16, 16}));
            quint32 state = 1;
            const int changes = QByteArrayView(format) == "jxl" ? 5 : 100; // its library is slow, and loud on stderr
            for (int i = 0; i < changes && !file.isEmpty(); ++i) {
                QByteArray changed = file;
                state = state * 1664525 + 1013904223;
                changed[qsizetype(state >> 8) % changed.size()] = char(state);
                const Result<QImage> image = decodePicture(changed, parsePictureRequest(u"x", {16, 16}));
                if (image)
                    QVERIFY(image->width() <= 16 && image->height() <= 16);
            }
        }
    }

    void limitIsWhereItIsSaidToBe()
    {
        QVERIFY(pictureInfo(monotonePng({7680, 4320})));
        const Result<PictureInfo> over = pictureInfo(monotonePng({7681, 4320}));
        QVERIFY(!over);
        QCOMPARE(over.error().kind, ErrorKind::TooLarge);
    }

    void refusesTheGiantBeforeDecodingIt()
    {
        const QByteArray giant = monotonePng({40'000, 40'000});
        qInfo("the giant PNG is %lld bytes", qlonglong(giant.size()));
        QVERIFY(decodePicture(encoded(plain({8, 8}, Qt::red), "png"), {})); // the plugins are loaded now
        const std::optional<qint64> before = memoryNow();
        if (!before)
            QSKIP("the peak of memory cannot be measured here");
        const Result<QImage> image = decodePicture(giant, parsePictureRequest(u"x", {200, 200}));
        const qint64 peak = memoryLine("VmHWM:") - *before;
        QVERIFY(!image);
        QCOMPARE(image.error().kind, ErrorKind::TooLarge);
        qInfo("refusing it took %lld KiB", qlonglong(peak / 1024));
        QVERIFY(peak < 20 * 1024 * 1024); // S13
    }

    void refusesAGiantThatOnlyItsBoxesTell()
    {
        // A HEIF whose "ispe" box declares 40,000 × 40,000: its plugin would decode it to find that out.
        const QByteArray file = QByteArray("\0\0\0\x18"
                                           "ftypheic\0\0\0\0heicmif1",
                                           24)
            + QByteArray("\0\0\0\x20meta\0\0\0\0\0\0\0\x14ispe\0\0\0\0\0\0\x9c\x40\0\0\x9c\x40", 32);
        const Result<QImage> image = decodePicture(file, {});
        QVERIFY(!image);
        QCOMPARE(image.error().kind, ErrorKind::TooLarge);
    }

    void decodesALargePictureWithLittleMemory()
    {
        const QByteArray file = encoded(quarters({6000, 4000}), "jpeg");
        const std::optional<qint64> before = memoryNow();
        if (!before)
            QSKIP("the peak of memory cannot be measured here");
        const Result<QImage> image = decodePicture(file, parsePictureRequest(u"x?fit=cover", {600, 400}));
        const qint64 peak = memoryLine("VmHWM:") - *before;
        QCOMPARE(image->size(), QSize(600, 400));
        qInfo("24 Mpx into 600 x 400 took %lld KiB", qlonglong(peak / 1024));
        QVERIFY(peak < 24 * 1024 * 1024); // whole, it is 92 MiB
    }

    void speed()
    {
        const QByteArray photo = encoded(quarters({1600, 1200}), "jpeg");
        QBENCHMARK
        {
            QVERIFY(decodePicture(photo, parsePictureRequest(u"x?fit=cover&r=12", {600, 400})));
        }
    }
};

QTEST_GUILESS_MAIN(PictureDecoderTest)
#include "picturedecodertest.moc"
