// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Translations: Foyer's and Qt's texts in the person's language. Made in main before any text is; main thread.
#pragma once

#include <QTranslator>

namespace foyer::app {

class Translations
{
public:
    // Empty = the system's language. Sets the default locale, too, for numbers and dates.
    explicit Translations(const QString &locale);

private:
    QTranslator m_foyer;
    QTranslator m_qt;
};

}
