// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/theme.h"

#include <QEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace foyer::app {

namespace {

// What Foyer wears where the system names no accent of its own.
constexpr QColor ember(0xb8, 0x47, 0x1f);

QColor systemAccent()
{
    // Qt answers with this blue when no platform theme has told it an accent.
    constexpr QColor notTold(0x30, 0x8c, 0xc6);
    const QColor accent = QGuiApplication::palette().color(QPalette::Accent);
    return !accent.isValid() || accent.rgb() == notTold.rgb() ? ember : accent;
}

}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    qGuiApp->installEventFilter(this);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::updateColours);
    updateColours();
    updateFonts();
}

void Theme::setScheme(const QString &scheme)
{
    if (m_scheme != scheme) {
        m_scheme = scheme;
        updateColours();
    }
}

void Theme::setOwnAccent(const QColor &accent)
{
    if (m_ownAccent != accent) {
        m_ownAccent = accent;
        updateColours();
    }
}

void Theme::setFontScale(double scale)
{
    // Beyond this range the window cannot be laid out at its smallest size.
    scale = qBound(0.75, scale, 2.0);
    if (!qFuzzyCompare(m_fontScale, scale)) {
        m_fontScale = scale;
        updateFonts();
    }
}

void Theme::setReducedMotion(bool reduced)
{
    if (m_reducedMotion != reduced) {
        m_reducedMotion = reduced;
        Q_EMIT motionChanged();
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp) {
        if (event->type() == QEvent::ApplicationPaletteChange) {
            updateColours();
        } else if (event->type() == QEvent::ApplicationFontChange) {
            updateFonts();
        }
    }
    return QObject::eventFilter(watched, event);
}

void Theme::updateColours()
{
    m_dark = m_scheme == u"dark" || (m_scheme == u"system" && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    static_cast<Palette &>(*this) = Palette::make(m_dark, m_ownAccent.isValid() ? m_ownAccent : systemAccent());
    Q_EMIT changed();
}

void Theme::updateFonts()
{
    const QFont system = QGuiApplication::font();
    const double base = QFontInfo(system).pixelSize() * m_fontScale;
    m_title = qRound(base * 1.5);
    m_heading = qRound(base * 1.27);
    m_body = qRound(base * 1.125);
    m_small = qRound(base);
    m_caption = qRound(base * 0.9);
    m_control = qRound(base * 0.675) * 4;
    m_column = qBound(600, qRound(m_body * 42.7), 760);
    QFont body = system;
    body.setPixelSize(m_body);
    m_leading = std::max(1.0, 1.42 * m_body / QFontMetricsF(body).lineSpacing());
    Q_EMIT fontsChanged();
}

}
