// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formula/formula.h"

#include "core/formula/alphabets.h"
#include "core/formula/linebuilder.h"
#include "core/formula/parser.h"
#include "core/formula/setter.h"

#include <algorithm>

namespace foyer::formula {

namespace {

// The longest formulas in papers are a quarter of this.
constexpr qsizetype maxTex = 4000;

bool isSeen(const Line &line)
{
    return std::ranges::any_of(line, [](const Run &run) { return std::ranges::any_of(run.text, [](QChar c) { return !c.isSpace(); }); });
}

void addScript(QString &plain, const QString &text, int level)
{
    const bool isNumber = std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u'+' || c == u'−'; });
    const QString small = !isNumber ? QString() : level > 0 ? raised(text) : lowered(text);
    if (!small.isEmpty())
        plain += small;
    else if (text.toUcs4().size() == 1)
        plain += (level > 0 ? u'^' : u'_') + text;
    else
        plain += (level > 0 ? u"^(" : u"_(") + text + u')';
}

}

std::optional<QList<Line>> read(QStringView tex, Form form)
{
    if (tex.size() > maxTex)
        return {};
    const std::optional<Rows> rows = Parser(tex).read();
    if (!rows || (form == Form::Inline && rows->size() > 1))
        return {};
    QList<Line> lines = setRows(*rows, form);
    if (!std::ranges::any_of(lines, isSeen))
        return {};
    return lines;
}

QString toPlain(const QList<Line> &lines)
{
    QStringList words;
    for (const Line &line : lines) {
        QString plain;
        for (qsizetype at = 0; at < line.size();) {
            const int level = line[at].level;
            QString text;
            for (; at < line.size() && line[at].level == level; ++at)
                text += line[at].text;
            if (level == 0)
                plain += text;
            else
                addScript(plain, text, level);
        }
        words += plain.simplified();
    }
    return words.join(u"; ");
}

}
