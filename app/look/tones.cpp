// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/tones.h"

namespace foyer::app {

Tones::Tones(QObject *parent)
    : QObject(parent)
    , Palette(Palette::make(m_dark, m_wish))
{
}

void Tones::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    make();
}

void Tones::setWish(const QColor &wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    make();
}

void Tones::make()
{
    static_cast<Palette &>(*this) = Palette::make(m_dark, m_wish);
    Q_EMIT changed();
}

}
