// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/theme.h"

#include <QFont>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace foyer::app;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QGuiApplication::styleHints()->unsetColorScheme();
        QGuiApplication::setPalette(QPalette());
        QGuiApplication::setFont(QFont());
    }

    void followsTheSystemFromLightToDarkAndBack()
    {
        QGuiApplication::styleHints()->setColorScheme(Qt::ColorScheme::Light);
        const Theme theme;
        QVERIFY(!theme.isDark());
        const QColor light = theme.window;
        QSignalSpy changed(&theme, &Theme::changed);
        QGuiApplication::styleHints()->setColorScheme(Qt::ColorScheme::Dark);
        if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Dark)
            QSKIP("this platform has no colour scheme to change");
        QVERIFY(!changed.isEmpty());
        QVERIFY(theme.isDark());
        QVERIFY(theme.window.lightness() < light.lightness());
        QGuiApplication::styleHints()->setColorScheme(Qt::ColorScheme::Light);
        QCOMPARE(theme.window, light);
    }

    void staysAsThePersonChose()
    {
        Theme theme;
        theme.setScheme(QStringLiteral("light"));
        QGuiApplication::styleHints()->setColorScheme(Qt::ColorScheme::Dark);
        QVERIFY(!theme.isDark());
        theme.setScheme(QStringLiteral("system"));
        QCOMPARE(theme.isDark(), QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    }

    void wearsTheSystemsAccentAsSoonAsItIsTold()
    {
        Theme theme;
        theme.setScheme(QStringLiteral("light"));
        const QColor own = theme.accent;
        QSignalSpy changed(&theme, &Theme::changed);
        QPalette system = QGuiApplication::palette();
        system.setColor(QPalette::Accent, QColor(0x1a, 0x7f, 0x37));
        QGuiApplication::setPalette(system);
        QVERIFY(!changed.isEmpty());
        QVERIFY(theme.accent != own);
        QVERIFY(theme.accent.green() > theme.accent.red());
    }

    void anyAccentStaysReadable()
    {
        Theme theme;
        for (const QColor &accent : {QColor(Qt::yellow), QColor(Qt::black), QColor(Qt::white), QColor(Qt::cyan), QColor(0x3d, 0xae, 0xe9)}) {
            theme.setOwnAccent(accent);
            for (const QString &scheme : {QStringLiteral("light"), QStringLiteral("dark")}) {
                theme.setScheme(scheme);
                // The ring of the keyboard's focus is of this colour, too: WCAG 2.2 § 2.4.13 asks for 3:1.
                QVERIFY(contrast(theme.accent, theme.window) >= 4.5);
                QVERIFY(contrast(theme.accent, theme.rail) >= 3);
                QVERIFY(contrast(theme.accent, theme.raised) >= 3);
                QVERIFY(contrast(theme.onAccent, theme.accentFill) >= 4.5);
            }
        }
    }

    void followsTheSystemsFont()
    {
        const Theme theme;
        const int before = theme.property("body").toInt();
        QSignalSpy fonts(&theme, &Theme::fontsChanged);
        QFont larger = QGuiApplication::font();
        larger.setPixelSize(QFontInfo(larger).pixelSize() * 2);
        QGuiApplication::setFont(larger);
        QVERIFY(!fonts.isEmpty());
        QVERIFY(theme.property("body").toInt() >= 2 * before - 1);
    }

    void keepsStillWhenAsked()
    {
        Theme theme;
        QVERIFY(theme.quick() > 0 && theme.slow() > 0);
        QSignalSpy motion(&theme, &Theme::motionChanged);
        theme.setReducedMotion(true);
        QCOMPARE(motion.size(), 1);
        QCOMPARE(theme.quick(), 0);
        QCOMPARE(theme.slow(), 0);
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
