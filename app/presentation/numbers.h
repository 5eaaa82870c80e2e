// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// numbers: counts, shares, lengths and sizes as people read them, in the language of the app. Pure; main thread (translations).
#pragma once

#include <QLocale>
#include <QString>

namespace foyer::app {

QString exactNumber(qint64 number, const QLocale &locale = QLocale());
// "987", "1.2K", "34K", "5.6M": cut off, not rounded up, so that a number never claims more than there is.
QString compactNumber(qint64 number, const QLocale &locale = QLocale());
// compactNumber, or empty for 0 and less: what stands beside a button.
QString countText(qint64 number);
QString percentText(double share, const QLocale &locale = QLocale());
// "1:05", "2:03:04"; empty for 0.
QString durationText(double seconds, const QLocale &locale = QLocale());
QString fileSizeText(qint64 bytes, const QLocale &locale = QLocale());
// The language's name in itself: "français"; the code where it is unknown; empty for an empty code.
QString languageName(const QString &code);

}
