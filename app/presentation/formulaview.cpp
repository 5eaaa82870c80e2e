// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/formulaview.h"

#include "app/presentation/markup.h"
#include "core/formula/find.h"

#include <algorithm>

namespace foyer::app {
namespace {

using namespace Qt::StringLiterals;
using model::Span;

// A formula may reach over a line's end, and over what was taken for an emoji.
bool mayBePartOfFormula(const Span &span)
{
    return (span.kind == Span::Kind::Text || span.kind == Span::Kind::Emoji || span.kind == Span::Kind::Break) && !(span.style & Span::Code);
}

QString textOf(const Span &span)
{
    return span.kind == Span::Kind::Break ? QStringLiteral("\n") : span.text;
}

// Neighbouring spans as one text, and the parts that it falls into.
class Stretch
{
public:
    void append(const Span &span)
    {
        m_spans.append(span);
        m_text += textOf(span);
    }

    void finish(QList<BodyPart> &parts, qsizetype &budget)
    {
        for (const formula::Found &found : formula::find(m_text, budget)) {
            auto lines = formula::read(found.tex, found.form);
            if (!lines)
                continue;
            takeUntil(found.start, &parts);
            const quint8 style = m_at < m_spans.size() ? m_spans[m_at].style : quint8(Span::Plain);
            takeUntil(found.start + found.length, nullptr);
            parts.append({.span = {.style = style}, .formula = *std::move(lines), .isDisplayed = found.form == formula::Form::Display});
        }
        takeUntil(m_text.size(), &parts);
        *this = Stretch();
    }

private:
    void takeUntil(qsizetype end, QList<BodyPart> *parts)
    {
        while (m_at < m_spans.size() && m_done < end) {
            const Span &span = m_spans[m_at];
            const qsizetype spanEnd = m_spanStart + textOf(span).size();
            const qsizetype stop = std::min(end, spanEnd);
            if (parts) {
                const bool isWhole = m_done == m_spanStart && stop == spanEnd;
                parts->append({.span = isWhole ? span : Span{.style = span.style, .text = m_text.sliced(m_done, stop - m_done)}});
            }
            m_done = stop;
            if (stop == spanEnd) {
                m_spanStart = spanEnd;
                ++m_at;
            }
        }
    }

    QList<Span> m_spans;
    QString m_text;
    qsizetype m_at = 0;        // the span that is under way
    qsizetype m_spanStart = 0; // where it begins in m_text
    qsizetype m_done = 0;
};

bool isBlank(const BodyPart &part)
{
    if (!part.formula.isEmpty())
        return false;
    return part.span.kind == Span::Kind::Break
        || (part.span.kind == Span::Kind::Text && std::ranges::all_of(part.span.text, [](QChar c) { return c.isSpace(); }));
}

// A displayed formula takes the sign behind it along, and leaves no empty lines around it.
QList<BodyPart> tidied(const QList<BodyPart> &parts)
{
    QList<BodyPart> out;
    for (BodyPart part : parts) {
        const bool isBehind = !out.isEmpty() && out.constLast().isDisplayed;
        if (part.isDisplayed) {
            while (!out.isEmpty() && isBlank(out.constLast()))
                out.removeLast();
        } else if (isBehind) {
            QString &text = part.span.text;
            if (part.span.kind == Span::Kind::Text && !text.isEmpty() && QStringView(u".,;:!?").contains(text.front())) {
                out.last().formula.last().append({.text = QString(text.front())});
                text.remove(0, 1);
            }
            while (part.span.kind == Span::Kind::Text && text.startsWith(u' '))
                text.remove(0, 1);
            if (isBlank(part))
                continue;
        }
        out.append(part);
    }
    return out;
}

QString runMarkup(const formula::Run &run)
{
    QString markup = escaped(run.text);
    markup.replace(u'/', u"/\u2060"_s); // no line ends behind a fraction's stroke
    const auto wrap = [&markup](bool isSo, QStringView tag) {
        if (isSo)
            markup = u'<' + tag + u'>' + markup + u"</" + tag + u'>';
    };
    wrap(run.italic, u"i");
    wrap(run.bold, u"b");
    wrap(run.underline, u"u");
    wrap(run.overline, u"o");
    wrap(run.level > 0, u"sup");
    wrap(run.level < 0, u"sub");
    return markup;
}

}

bool mayHoldFormula(const QList<Span> &spans)
{
    return std::ranges::any_of(spans, [](const Span &span) { return span.kind == Span::Kind::Text && span.text.contains(u'\\'); });
}

QList<BodyPart> partFormulas(const QList<Span> &spans, qsizetype &budget)
{
    QList<BodyPart> parts;
    Stretch stretch;
    for (const Span &span : spans) {
        if (mayBePartOfFormula(span)) {
            stretch.append(span);
            continue;
        }
        stretch.finish(parts, budget);
        parts.append({.span = span});
    }
    stretch.finish(parts, budget);
    return tidied(parts);
}

QString formulaMarkup(const QList<formula::Line> &lines)
{
    // From left to right in every language.
    constexpr QChar isolate(0x2066), endIsolate(0x2069);
    QString markup;
    for (const formula::Line &line : lines) {
        if (!markup.isEmpty())
            markup += u"<br>";
        markup += isolate;
        for (const formula::Run &run : line)
            markup += runMarkup(run);
        markup += endIsolate;
    }
    return markup;
}

}
