// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formula/linebuilder.h"

#include <utility>

namespace foyer::formula {

void LineBuilder::add(Run run)
{
    const auto isStyledAs = [](const Run &one, const Run &other) {
        return one.italic == other.italic && one.bold == other.bold && one.overline == other.overline && one.underline == other.underline
            && one.level == other.level;
    };
    if (run.text.startsWith(u' ') && !m_line.isEmpty() && m_line.constLast().text.back().isSpace())
        run.text.remove(0, 1);
    if (run.text.isEmpty())
        return;
    if (!m_line.isEmpty() && isStyledAs(m_line.constLast(), run))
        m_line.last().text += run.text;
    else
        m_line.append(std::move(run));
}

void LineBuilder::add(const Line &line)
{
    for (const Run &run : line)
        add(run);
}

void LineBuilder::space(QChar space, int level)
{
    if (m_line.isEmpty() || !m_line.constLast().text.back().isSpace()) {
        add({.text = QString(space), .level = level});
        return;
    }
    QChar &last = m_line.last().text.back();
    if (last == QChar::Nbsp)
        last = space;
}

Line LineBuilder::take()
{
    const auto trim = [this](qsizetype at, bool atEnd) {
        QString &text = m_line[at].text;
        while (!text.isEmpty() && (atEnd ? text.back() : text.front()).isSpace())
            text.remove(atEnd ? text.size() - 1 : 0, 1);
        if (!text.isEmpty())
            return false;
        m_line.remove(at);
        return true;
    };
    while (!m_line.isEmpty() && trim(m_line.size() - 1, true)) {}
    while (!m_line.isEmpty() && trim(0, false)) {}
    return std::exchange(m_line, {});
}

QString textOf(const Line &line)
{
    QString text;
    for (const Run &run : line)
        text += run.text;
    return text;
}

}
