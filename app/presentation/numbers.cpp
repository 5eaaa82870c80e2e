// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/numbers.h"

#include "app/presentation/words.h"

#include <cmath>

namespace foyer::app {
namespace {

QLocale ungrouped(QLocale locale)
{
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

// One decimal below ten, none above, never rounded up.
QString cutOff(qint64 number, qint64 unit, const QLocale &locale)
{
    const qint64 tenths = number / (unit / 10);
    if (tenths >= 100 || tenths % 10 == 0)
        return ungrouped(locale).toString(tenths / 10);
    return locale.toString(static_cast<double>(tenths) / 10, 'f', 1);
}

}

QString exactNumber(qint64 number, const QLocale &locale)
{
    return locale.toString(number);
}

QString compactNumber(qint64 number, const QLocale &locale)
{
    if (number < 0)
        return {};
    if (number < 1000)
        return locale.toString(number);
    if (number < 1'000'000)
        //: A count in thousands, as short as can be: 1.2K
        return Words::tr("%1K").arg(cutOff(number, 1000, locale));
    if (number < 1'000'000'000)
        //: A count in millions, as short as can be: 1.2M
        return Words::tr("%1M").arg(cutOff(number, 1'000'000, locale));
    //: A count in thousands of millions, as short as can be: 1.2B
    return Words::tr("%1B").arg(cutOff(number, 1'000'000'000, locale));
}

QString countText(qint64 number)
{
    return number > 0 ? compactNumber(number) : QString();
}

QString percentText(double share, const QLocale &locale)
{
    //: A percentage, with the space and sign that the language wants: 42%
    return Words::tr("%1%").arg(locale.toString(std::lround(share * 100)));
}

QString durationText(double seconds, const QLocale &locale)
{
    if (!(seconds > 0) || seconds > 1e7)
        return {};
    const qint64 whole = std::max<qint64>(1, std::llround(seconds));
    const auto two = [&](qint64 value) {
        const QString text = locale.toString(value);
        return value < 10 ? locale.zeroDigit() + text : text;
    };
    if (whole < 3600)
        return locale.toString(whole / 60) + u':' + two(whole % 60);
    return ungrouped(locale).toString(whole / 3600) + u':' + two(whole / 60 % 60) + u':' + two(whole % 60);
}

QString fileSizeText(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeTraditionalFormat);
}

QString languageName(const QString &code)
{
    if (code.isEmpty())
        return {};
    const QLocale locale(code);
    // Qt names a language together with its largest country where the code says no country.
    if (locale.language() == QLocale::English)
        return QStringLiteral("English");
    if (locale.language() == QLocale::Spanish)
        return QStringLiteral("español");
    if (locale.language() == QLocale::C || locale.nativeLanguageName().isEmpty())
        return code.left(20);
    return locale.nativeLanguageName();
}

}
