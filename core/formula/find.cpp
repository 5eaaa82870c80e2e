// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formula/find.h"

#include "core/formula/plausible.h"

namespace foyer::formula {

QList<Found> find(QStringView text, qsizetype &budget)
{
    QList<Found> found;
    qsizetype open = -1;
    Form form = Form::Inline;
    qsizetype at = text.indexOf(u'\\');
    if (at < 0)
        return found;
    for (; at + 1 < text.size(); ++at) {
        const QChar next = text[at + 1];
        if (text[at] == u'\n' && next == u'\n')
            open = -1;
        if (text[at] != u'\\')
            continue;
        const bool closes = open >= 0 && next == (form == Form::Inline ? u')' : u']');
        // Words within a displayed formula may hold one of the other kind.
        const bool opens = next == u'[' || (next == u'(' && (open < 0 || form == Form::Inline));
        if (closes) {
            const Found one{.start = open, .length = at + 2 - open, .tex = text.sliced(open + 2, at - open - 2), .form = form};
            open = -1;
            budget -= one.length;
            if (budget < 0)
                break;
            if (isPlausible(one.tex, form) && mayStandBetween(text.first(one.start), text.sliced(at + 2)))
                found.append(one);
        } else if (opens) {
            open = at;
            form = next == u'(' ? Form::Inline : Form::Display;
        }
        ++at; // "\\[2pt]" ends a row, and opens nothing
    }
    return found;
}

QString inWords(const QString &text)
{
    QString words;
    qsizetype done = 0;
    qsizetype budget = maxTexInPost;
    for (const Found &one : find(text, budget)) {
        const auto lines = read(one.tex, one.form);
        if (!lines)
            continue;
        words += QStringView(text).sliced(done, one.start - done);
        words += toPlain(*lines);
        done = one.start + one.length;
    }
    return done == 0 ? text : words + QStringView(text).sliced(done);
}

}
