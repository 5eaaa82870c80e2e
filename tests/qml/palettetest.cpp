// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour that words stand in can be read on every ground that they stand on, whatever accent the system has.
#include "app/look/palette.h"

#include <QTest>

using namespace foyer::app;

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QColor>("accent");
        for (const bool dark : {false, true}) {
            for (const char *accent : {"#b8471f", "#3daee9", "#ffff00", "#ffffff", "#000000", "#00ff88", "#ff00ff", "#808080", "#1d0b52", "#fce6d0"})
                QTest::addRow("%s %s", dark ? "dark" : "light", accent) << dark << QColor(QLatin1StringView(accent));
        }
    }
    void wordsCanBeRead()
    {
        QFETCH(bool, dark);
        QFETCH(QColor, accent);
        const Palette palette = Palette::make(dark, accent);
        for (const QColor &ground : {palette.window, palette.rail, palette.raised, palette.hover}) {
            QVERIFY(contrast(palette.text, ground) >= 7);
            QVERIFY(contrast(palette.secondary, ground) >= 4.5);
            QVERIFY2(contrast(palette.accent, ground) >= 4.5, qPrintable(palette.accent.name() + u" on " + ground.name()));
            for (const QColor &ink : {palette.boost, palette.favourite, palette.positive, palette.caution, palette.danger})
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u" on " + ground.name()));
        }
        QVERIFY(contrast(palette.onAccent, palette.accentFill) >= 4.5);
        QVERIFY(contrast(palette.text, palette.accentSoft) >= 7);
        QVERIFY(contrast(palette.secondary, palette.accentSoft) >= 4);
        // WCAG 2.2, 1.4.11: edges that are the only sign of a control.
        QVERIFY(contrast(palette.outline, palette.window) >= 3);
    }

    void keepsAnAccentThatCanBeRead()
    {
        const QColor accent(0x8a, 0x2b, 0x10);
        QCOMPARE(Palette::make(false, accent).accent, accent);
    }
};

QTEST_APPLESS_MAIN(PaletteTest)
#include "palettetest.moc"
