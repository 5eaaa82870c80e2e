// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/inlineflow.h"

#include "core/html/address.h"
#include "core/html/codepoint.h"

#include <algorithm>

namespace foyer::html {

namespace {

using model::Span;
using Kind = model::Span::Kind;

constexpr int maxBreaks = 3; // two empty lines; more is a flood
constexpr qsizetype maxLinkWords = 1000;
constexpr qsizetype maxTag = 200;

bool isCollapsible(QChar c)
{
    const char16_t u = c.unicode();
    return u == u' ' || (u >= 0x09 && u <= 0x0d) || u == 0x85 || u == 0x2028 || u == 0x2029;
}

// A single space between characters that always pass: needs no look of its own.
bool isBetweenWords(QStringView text, qsizetype start, qsizetype at)
{
    const auto isWord = [](QChar c) { return !isCollapsible(c) && Tamer::isPlain(c.unicode()); };
    return text[at] == u' ' && at > start && at + 1 < text.size() && isWord(text[at - 1]) && isWord(text[at + 1]);
}

bool isVisible(QStringView text)
{
    return anyCodePoint(text, [](char32_t c) {
        return !QChar::isSpace(c) && QChar::category(c) != QChar::Other_Format && QChar::category(c) != QChar::Mark_NonSpacing;
    });
}

// The words with the real host beside them where they look like another. Words that already end so stay as they are.
QString honestWords(QString words, QStringView address)
{
    QString real;
    if (words.endsWith(u')')) {
        real = realPlace(address);
        if (words.endsWith(u" (" + real + u')'))
            words.chop(real.size() + 3);
        else
            real.clear();
    }
    if (real.isEmpty())
        real = hiddenHost(words, address);
    if (words.size() > maxLinkWords) {
        words.truncate(words[maxLinkWords - 2].isHighSurrogate() ? maxLinkWords - 2 : maxLinkWords - 1);
        words += u'…';
    }
    return real.isEmpty() ? words : words + u" (" + real + u')';
}

bool isTagName(QStringView name)
{
    return name.size() <= maxTag && isVisible(name) && std::ranges::none_of(name, [](QChar c) { return c.isSpace(); });
}

bool startsMention(QStringView words)
{
    return words.startsWith(u'@') || words.startsWith(u'＠') || words.startsWith(u'!'); // '!' for communities, as Lemmy writes them
}

}

InlineFlow::InlineFlow(const Context &context)
    : m_context(context)
    , m_emojis(context.emojis)
{
}

bool InlineFlow::count(int parts)
{
    if (m_count + parts > maxParts) {
        m_count = maxParts;
        return false;
    }
    m_count += parts;
    return true;
}

bool InlineFlow::lineHasContent() const
{
    return !m_run.isEmpty() || (!m_spans.isEmpty() && m_spans.constLast().kind != Kind::Break);
}

void InlineFlow::space()
{
    m_tamer.reset();
    if (m_inLink && !m_linkWords.isEmpty())
        m_linkSpace = true;
    else
        m_space = lineHasContent();
}

void InlineFlow::text(QStringView text, quint8 style)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (isCollapsible(text[at])) {
            space();
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && (!isCollapsible(text[at]) || isBetweenWords(text, start, at)))
            ++at;
        m_tame.resize(0);
        m_tamer.append(text.sliced(start, at - start), m_tame);
        ownWords(m_tame, style);
    }
}

void InlineFlow::ownWords(QStringView text, quint8 style)
{
    if (text.isEmpty() || isFull())
        return;
    if (m_inLink) {
        if (m_linkWords.isEmpty())
            m_linkStyle = style;
        else if (m_linkSpace)
            m_linkWords += u' ';
        m_linkSpace = false;
        m_linkWords += text;
        return;
    }
    // A space belongs to the text before it, whatever its style; only behind a link does it open the next text.
    if (m_space && !m_run.isEmpty()) {
        m_run += u' ';
        m_space = false;
    }
    if (style != m_runStyle) {
        flushRun();
        m_runStyle = style;
    }
    if (m_space) {
        m_run += u' ';
        m_space = false;
    }
    m_run += text;
}

void InlineFlow::append(Span span)
{
    if (count(1))
        m_spans.append(std::move(span));
}

void InlineFlow::flushRun()
{
    if (m_run.isEmpty())
        return;
    const QString run = std::exchange(m_run, {});
    if (m_runStyle & Span::Code)
        append({.kind = Kind::Text, .style = m_runStyle, .text = run, .target = {}});
    else
        m_emojis.part(run, m_runStyle, [this](Span span) { append(std::move(span)); });
}

void InlineFlow::lineBreak()
{
    m_tamer.reset();
    if (m_inLink) {
        space();
        return;
    }
    m_space = false;
    flushRun();
    const auto breaks
        = std::ranges::find_if(m_spans.crbegin(), m_spans.crend(), [](const Span &span) { return span.kind != Kind::Break; }) - m_spans.crbegin();
    if (!m_spans.isEmpty() && breaks < maxBreaks)
        append({.kind = Kind::Break, .style = 0, .text = {}, .target = {}});
}

void InlineFlow::openLink(OpenLink link)
{
    m_link = std::move(link);
    m_inLink = true;
}

void InlineFlow::closeLink()
{
    flushLink();
    m_inLink = false;
}

void InlineFlow::link(QString address, QStringView words, quint8 style)
{
    openLink({.address = std::move(address)});
    text(words, style);
    closeLink();
}

const model::Mention *InlineFlow::mentionOf(QStringView address) const
{
    const auto found = address.isEmpty() ? m_context.mentions.cend() : std::ranges::find(m_context.mentions, address, &model::Mention::url);
    return found != m_context.mentions.cend() ? &*found : nullptr;
}

// With an empty kind of Text where the link is none after all.
Span InlineFlow::linkSpan(QString words) const
{
    const QStringView tag = words.startsWith(u'#') || words.startsWith(u'＃') ? QStringView(words).sliced(1) : QStringView();
    if (isTagName(tag) && (m_link.isTag || m_context.tags.contains(tag, Qt::CaseInsensitive))) {
        QString target = tag.toString();
        return {.kind = Kind::Hashtag, .style = m_linkStyle, .text = std::move(words), .target = std::move(target)};
    }
    if (m_link.address.isEmpty())
        return {.kind = Kind::Text, .style = m_linkStyle, .text = std::move(words), .target = {}};
    const bool isKnownPerson = mentionOf(m_link.address);
    const Kind kind = isKnownPerson || (m_link.isMention && startsMention(words)) ? Kind::Mention : Kind::Link;
    // The server vouches for whom it names in the post's mentions.
    if (!isKnownPerson || words.size() > maxLinkWords)
        words = honestWords(std::move(words), m_link.address);
    return {.kind = kind, .style = m_linkStyle, .text = std::move(words), .target = m_link.address};
}

void InlineFlow::flushLink()
{
    const bool endsInSpace = std::exchange(m_linkSpace, false);
    if (m_linkWords.isEmpty())
        return;
    Span span = linkSpan(std::exchange(m_linkWords, {}));
    if (span.kind == Kind::Text) {
        m_inLink = false;
        ownWords(span.text, span.style);
        m_inLink = true;
    } else if (isVisible(span.text)) {
        if (m_space) {
            if (m_run.isEmpty())
                m_runStyle = Span::Plain;
            m_run += u' ';
            m_space = false;
        }
        flushRun();
        append(std::move(span));
    }
    if (endsInSpace)
        m_space = lineHasContent();
}

QList<Span> InlineFlow::takeSpans()
{
    flushLink();
    flushRun();
    m_space = false;
    m_tamer.reset();
    QList<Span> spans = std::exchange(m_spans, {});
    while (!spans.isEmpty()) {
        Span &last = spans.last();
        while (last.kind == Kind::Text && last.text.endsWith(u' ')) // where the limit cut a line
            last.text.chop(1);
        if (last.kind != Kind::Break && !last.text.isEmpty())
            break;
        spans.removeLast();
    }
    const bool isSeen = std::ranges::any_of(spans, [](const Span &span) { return span.kind != Kind::Break && isVisible(span.text); });
    return isSeen ? spans : QList<Span>();
}

}
