// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text to formulas: they stand where they are said to, are shown whole or not at all, and grow no longer than what was written.
#include "core/formula/find.h"

using namespace foyer;

namespace {

void require(bool isTrue, const char *promise, const QString &text)
{
    if (isTrue)
        return;
    qWarning("broken: %s\n%s", promise, qPrintable(text));
    std::abort();
}

void check(QStringView tex, formula::Form form)
{
    const auto lines = formula::read(tex, form);
    if (!lines)
        return;
    const QString text = tex.toString();
    qsizetype size = 0;
    for (const formula::Line &line : *lines) {
        for (const formula::Run &run : line) {
            size += run.text.size();
            require(!run.text.isEmpty() && std::abs(run.level) <= 1, "runs hold words of three levels", text);
            require(!run.text.contains(QChar::Null) && !run.text.contains(QChar(0x202e)) && !run.text.contains(u'\n'), "runs are tame", text);
        }
    }
    require(size <= 8 * tex.size() + 16, "nothing grows out of proportion", text);
    require(!formula::toPlain(*lines).isEmpty(), "there is something to say", text);
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check(text, formula::Form::Inline);
    check(text, formula::Form::Display);
    qsizetype end = 0;
    qsizetype budget = formula::maxTexInPost;
    for (const formula::Found &found : formula::find(text, budget)) {
        require(found.start >= end && found.length >= 4, "formulas stand one behind the other", text);
        end = found.start + found.length;
        require(end <= text.size() && QStringView(text).sliced(found.start + 2, found.length - 4) == found.tex, "they are part of the text", text);
    }
    formula::inWords(text);
    return 0;
}
