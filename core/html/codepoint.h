// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CodePoint: the characters of UTF-16 text one by one. Pure; any thread.
#pragma once

#include <QStringView>

namespace foyer::html {

struct CodePoint {
    char32_t value = 0; // a lone surrogate stays what it is
    qsizetype units = 1;
};

inline CodePoint codePointAt(QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    if (QChar::isHighSurrogate(unit) && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text[at + 1].unicode()), 2};
    return {unit, 1};
}

template<class Test>
bool anyCodePoint(QStringView text, Test test)
{
    for (qsizetype at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        if (test(c.value))
            return true;
        at += c.units;
    }
    return false;
}

}
