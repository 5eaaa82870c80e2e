// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/windowplace.h"

#include <QTest>
#include <QWindow>

using namespace foyer::app;

class WindowPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        QWindow window;
        window.resize(640, 700);
        QCOMPARE(windowPlaceFromText(toText(placeOf(window))), (WindowPlace{.size = QSize(640, 700)}));
        window.setWindowState(Qt::WindowMaximized);
        QVERIFY(windowPlaceFromText(toText(placeOf(window))).maximised);
    }
    void distrustsTheText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "x", "1x1", "99999x99999", "1,2,3,4", "-500x-500", "800"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void distrustsTheText()
    {
        QFETCH(QString, text);
        QCOMPARE(windowPlaceFromText(text), WindowPlace());
    }
};

QTEST_MAIN(WindowPlaceTest)
#include "windowplacetest.moc"
