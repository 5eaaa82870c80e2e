// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/qrcode.h"
#include "app/share/snapshot.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace foyer::app;

namespace {

const QString address = QStringLiteral("https://example.org/@alice");

// ISO/IEC 18004 § 6.3.3: seven dark modules, five light ones inside, three dark ones in the middle.
bool isFinder(const QrMatrix &matrix, int left, int top)
{
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 7; ++x) {
            const int ring = std::min({x, y, 6 - x, 6 - y});
            if (matrix.isDark(left + x, top + y) != (ring != 1))
                return false;
        }
    }
    return true;
}

QImage drawn(QrCode &code)
{
    QImage image(code.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    code.paint(&painter);
    return image;
}

}

class SharePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeHasItsThreeFinders()
    {
        const auto matrix = qrMatrix(address);
        QVERIFY(matrix);
        QCOMPARE((matrix->side - 17) % 4, 0);
        const int far = matrix->side - 7;
        QVERIFY(isFinder(*matrix, 0, 0));
        QVERIFY(isFinder(*matrix, far, 0));
        QVERIFY(isFinder(*matrix, 0, far));
        QVERIFY(!isFinder(*matrix, far, far));
    }

    void anotherTextIsAnotherCode()
    {
        QVERIFY(*qrMatrix(address) != *qrMatrix(address + u'2'));
        QVERIFY(qrMatrix(QStringLiteral("https://例え.example/@アリス")));
    }

    void whatNoCodeHoldsIsRefused()
    {
        QVERIFY(!qrMatrix(QString()));
        QCOMPARE(qrMatrix(QString(8000, u'x')).error().kind, ErrorKind::TooLarge);
        QrCode code;
        code.setText(QString(8000, u'x'));
        QVERIFY(!code.isValid());
    }

    void leavesFourLightModulesAround()
    {
        QrCode code;
        code.setSize({330, 330});
        code.setText(address);
        const QImage image = drawn(code);
        const int module = 330 / (qrMatrix(address)->side + 8);
        for (int i = 0; i < image.width(); ++i) {
            for (int depth = 0; depth < 4 * module; ++depth) {
                QCOMPARE(image.pixelColor(i, depth), QColor(Qt::white));
                QCOMPARE(image.pixelColor(depth, i), QColor(Qt::white));
                QCOMPARE(image.pixelColor(i, image.height() - 1 - depth), QColor(Qt::white));
            }
        }
        QCOMPARE(image.pixelColor((330 - qrMatrix(address)->side * module) / 2, (330 - qrMatrix(address)->side * module) / 2), QColor(Qt::black));
    }

    void copiesAndSavesWhatAnItemShows()
    {
        QQuickWindow window;
        window.resize(200, 200);
        QrCode code(window.contentItem());
        code.setSize({120, 120});
        code.setText(address);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Snapshot snapshot;
        snapshot.setProperty("item", QVariant::fromValue<QQuickItem *>(&code));
        QGuiApplication::clipboard()->clear();
        QSignalSpy copied(&snapshot, &Snapshot::copied);
        snapshot.copy();
        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(120, 120));

        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("code.png"));
        QSignalSpy saved(&snapshot, &Snapshot::saved);
        snapshot.save(QUrl::fromLocalFile(file));
        QTRY_COMPARE(saved.size(), 1);
        QImage read(file);
        QCOMPARE(read.convertToFormat(QImage::Format_RGB32), drawn(code));

        QSignalSpy failed(&snapshot, &Snapshot::failed);
        snapshot.save(QUrl::fromLocalFile(folder.filePath(QStringLiteral("no/such/folder.png"))));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
    }

    void saysWhenThereIsNothingToTake()
    {
        Snapshot snapshot;
        QSignalSpy failed(&snapshot, &Snapshot::failed);
        snapshot.copy();
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(SharePicturesTest)
#include "sharepicturestest.moc"
