// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/blurhash.h"
#include "app/media/blurhashprovider.h"

#include <QTest>
#include <QUrl>
#include <algorithm>
#include <cmath>
#include <complex>
#include <random>

using namespace foyer::app;

namespace {

const std::string digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";

long valueOf(const std::string &text)
{
    long value = 0;
    for (const char c : text)
        value = value * 83 + long(digits.find(c));
    return value;
}

std::string digitsOf(long value, int length)
{
    std::string text;
    for (int i = length - 1; i >= 0; --i)
        text += digits[std::size_t(value / long(std::pow(83, i))) % 83];
    return text;
}

double linear(double s)
{
    return s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4);
}

double srgb(double l)
{
    l = std::min(1.0, std::max(0.0, l));
    return l <= 0.0031308 ? l * 12.92 : 1.055 * std::pow(l, 1 / 2.4) - 0.055;
}

// One channel of one pixel, term by term from the text, in double precision and without any table.
int reference(const std::string &hash, int x, int y, QSize size, int channel)
{
    const long shape = valueOf(hash.substr(0, 1));
    const long across = shape % 9 + 1;
    const long down = shape / 9 + 1;
    const double largest = double(valueOf(hash.substr(1, 1)) + 1) / 166;
    double sum = 0;
    for (long j = 0; j < down; ++j) {
        for (long i = 0; i < across; ++i) {
            const double weight = std::cos(M_PI * double(i * x) / size.width()) * std::cos(M_PI * double(j * y) / size.height());
            if (i == 0 && j == 0) {
                sum += linear(double(valueOf(hash.substr(2, 4)) >> (16 - 8 * channel) & 255) / 255);
                continue;
            }
            const long term = valueOf(hash.substr(std::size_t(4 + 2 * (j * across + i)), 2));
            const long parts[] = {term / 361, term / 19 % 19, term % 19};
            const double amount = double(parts[channel] - 9) / 9;
            sum += (amount < 0 ? -1 : 1) * amount * amount * largest * weight;
        }
    }
    return int(std::lround(srgb(sum) * 255));
}

std::string randomHash(std::mt19937 &random)
{
    const int across = 1 + int(random() % 9);
    const int down = 1 + int(random() % 9);
    std::string hash = digitsOf(across - 1 + (down - 1) * 9, 1) + digitsOf(long(random() % 83), 1) + digitsOf(long(random() % 0x1000000), 4);
    for (int i = 1; i < across * down; ++i)
        hash += digitsOf(long(random() % 6859), 2);
    return hash;
}

void compareWithReference(const std::string &hash, QSize size)
{
    const std::optional<QImage> image = decodeBlurhash(QString::fromStdString(hash), size);
    QVERIFY2(image, hash.c_str());
    QCOMPARE(image->size(), size);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QRgb pixel = image->pixel(x, y);
            const int found[] = {qRed(pixel), qGreen(pixel), qBlue(pixel)};
            for (int channel = 0; channel < 3; ++channel)
                QVERIFY2(std::abs(found[channel] - reference(hash, x, y, size, channel)) <= 1, hash.c_str());
        }
    }
}

}

class BlurhashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithASlowReference()
    {
        compareWithReference("LEHV6nWB2yk8pyo0adR*.7kCMdnj", {32, 20});
        compareWithReference("00TI:j", {8, 8});
        std::mt19937 random(20261123);
        for (int i = 0; i < 200; ++i)
            compareWithReference(randomHash(random), {1 + int(random() % 16), 1 + int(random() % 16)});
    }

    void oneTermIsOneColour()
    {
        // 0xff8000 in base 83 after "one by one" and "no further term".
        const QString hash = QString::fromStdString("00" + digitsOf(0xff8000, 4));
        const QImage image = *decodeBlurhash(hash, {4, 4});
        QCOMPARE(image.pixelColor(0, 0), QColor(0xff, 0x80, 0x00));
        QCOMPARE(image.pixelColor(3, 3), QColor(0xff, 0x80, 0x00));
    }

    void refusesWhatIsNotValid_data()
    {
        QTest::addColumn<QString>("hash");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << QStringLiteral("LEHV6");
        QTest::newRow("one short") << QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMdn");
        QTest::newRow("one long") << QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMdnjj");
        QTest::newRow("space") << QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMd j");
        QTest::newRow("not ASCII") << QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMdné");
        QTest::newRow("ten terms down") << QString::fromStdString("}0" + digitsOf(0, 4) + std::string(180, '0'));
        QTest::newRow("average over white") << QString::fromStdString("00" + digitsOf(0x1000000, 4));
        QTest::newRow("term out of range") << QString::fromStdString("10" + digitsOf(0, 4) + digitsOf(6859, 2));
        QTest::newRow("giant") << QString(1'000'000, u'L');
    }

    void refusesWhatIsNotValid()
    {
        QFETCH(QString, hash);
        QVERIFY(!decodeBlurhash(hash, {8, 8}));
        BlurhashProvider provider;
        QSize size;
        const QImage image = provider.requestImage(QString::fromLatin1(QUrl::toPercentEncoding(hash)), &size, {300, 200});
        QCOMPARE(size, QSize(32, 21));
        QCOMPARE(image.pixel(0, 0), image.pixel(31, 20)); // plain
        QVERIFY(qAlpha(image.pixel(0, 0)) < 128);
    }

    void providerFollowsTheShapeOfThePicture()
    {
        BlurhashProvider provider;
        QSize size;
        const QString id = QString::fromLatin1(QUrl::toPercentEncoding(QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMdnj")));
        QCOMPARE(provider.requestImage(id + u"?aspect=2", &size, {}).size(), QSize(32, 16));
        QCOMPARE(provider.requestImage(id + u"?aspect=0.5", &size, {}).size(), QSize(16, 32));
        QCOMPARE(provider.requestImage(id, &size, {640, 320}).size(), QSize(32, 16));
        QCOMPARE(provider.requestImage(id + u"?aspect=1e300", &size, {}).size(), QSize(32, 1));
        QCOMPARE(provider.requestImage(id + u"?aspect=nan", &size, {}).size(), QSize(32, 32));
        QCOMPARE(provider.requestImage(id, &size, {}).format(), QImage::Format_RGB32);
    }

    void speed()
    {
        QBENCHMARK
        {
            decodeBlurhash(u"LEHV6nWB2yk8pyo0adR*.7kCMdnj", {32, 32});
        }
    }
};

QTEST_GUILESS_MAIN(BlurhashTest)
#include "blurhashtest.moc"
