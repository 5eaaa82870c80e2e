// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/filmstrip.h"

#include <QTest>

using foyer::app::FilmStrip;

class FilmStripTest : public QObject
{
    Q_OBJECT

    static FilmStrip strip(const QString &delays, int frames)
    {
        QImage image(10, 10 * frames, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::red);
        image.setText(QStringLiteral("delays"), delays);
        return FilmStrip::of(image);
    }

private Q_SLOTS:
    void anOrdinaryPictureRests()
    {
        QImage image(10, 30, QImage::Format_RGB32);
        const FilmStrip still = FilmStrip::of(image);
        QVERIFY(!still.moves());
        QCOMPARE(still.frame(0), QRect(0, 0, 10, 30));
        QCOMPARE(still.msUntilNext(0), -1);
    }
    void showsEachFrameForItsTime()
    {
        const FilmStrip three = strip(QStringLiteral("100 50 200"), 3);
        QVERIFY(three.moves());
        QCOMPARE(three.frameSize(), QSize(10, 10));
        QCOMPARE(three.frame(2), QRect(0, 20, 10, 10));
        for (const auto &[at, frame, next] :
             QList<std::tuple<int, int, int>>{{0, 0, 100}, {99, 0, 1}, {100, 1, 50}, {150, 2, 200}, {349, 2, 1}, {350, 0, 100}}) {
            QCOMPARE(three.frameAt(at), frame);
            QCOMPARE(three.msUntilNext(at), next);
        }
    }
    void restsOnItsFirstFrameAfterWholeRounds()
    {
        const FilmStrip fast = strip(QStringLiteral("100 100"), 2);
        QCOMPARE(fast.msUntilNext(4999), 1);
        QCOMPARE(fast.msUntilNext(5000), -1);
        QCOMPARE(fast.frameAt(5100), 0);
        const FilmStrip slow = strip(QStringLiteral("5000 5000"), 2); // one round, though it takes longer
        QCOMPARE(slow.frameAt(7000), 1);
        QCOMPARE(slow.msUntilNext(10000), -1);
        QCOMPARE(slow.msUntilNext(-1), -1);
    }
    void distrustsItsTimes()
    {
        const FilmStrip odd = strip(QStringLiteral("-5 0 x"), 3);
        QVERIFY(odd.moves());
        QCOMPARE(odd.msUntilNext(0), 20);
    }
};

QTEST_GUILESS_MAIN(FilmStripTest)
#include "filmstriptest.moc"
