// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace foyer::app {

Translations::Translations(const QString &locale)
{
    if (!locale.isEmpty())
        QLocale::setDefault(QLocale(locale));
    else if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // no locale is set: C's times are for machines
    const QLocale chosen;
    // English is loaded, too: it holds the plural forms.
    if (!m_foyer.load(chosen, QStringLiteral("foyer"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        (void)m_foyer.load(QStringLiteral(":/i18n/foyer_en.qm"));
    QCoreApplication::installTranslator(&m_foyer);
    if (m_qt.load(chosen, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(chosen.textDirection());
}

}
