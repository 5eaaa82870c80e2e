// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// describe: a Body as short text, so that a test can say in one line what it expects.
//     "p hello *bold* [words](address)\nq1 li2.3 item\ntags a b"
#pragma once

#include "core/model/body.h"

namespace foyer::tests {

inline QString describe(const model::Span &span)
{
    using Kind = model::Span::Kind;
    QString words = span.text;
    switch (span.kind) {
    case Kind::Text:
        break;
    case Kind::Link:
        words = u'[' + span.text + u"](" + span.target + u')';
        break;
    case Kind::Mention:
        words = u"{" + span.text + u"}(" + span.target + u')';
        break;
    case Kind::Hashtag:
        words = u"{" + span.text + u"=" + span.target + u'}';
        break;
    case Kind::Emoji:
        words = u"{" + span.text + u'}';
        break;
    case Kind::Break:
        words = QStringLiteral("/");
        break;
    }
    static constexpr std::pair<int, char16_t> marks[]
        = {{model::Span::Bold, u'*'}, {model::Span::Italic, u'~'},      {model::Span::Underline, u'_'}, {model::Span::Strike, u'-'},
           {model::Span::Code, u'`'}, {model::Span::Superscript, u'^'}, {model::Span::Subscript, u'v'}};
    for (const auto &[style, mark] : marks) {
        if (span.style & style)
            words = mark + words + mark;
    }
    return words;
}

inline QString describe(const model::Block &block)
{
    using Kind = model::Block::Kind;
    QString out;
    if (block.quoteDepth > 0)
        out += u'q' + QString::number(block.quoteDepth) + u' ';
    if (block.kind != Kind::ListItem && block.listDepth > 0)
        out += u'l' + QString::number(block.listDepth) + u' ';
    switch (block.kind) {
    case Kind::Paragraph:
        out += u'p';
        break;
    case Kind::Heading:
        out += u'h' + QString::number(block.number);
        break;
    case Kind::ListItem:
        out += u"li" + QString::number(block.listDepth);
        if (block.number > 0)
            out += u'.' + QString::number(block.number);
        break;
    case Kind::Code:
        out += u"code:" + block.language;
        break;
    case Kind::Rule:
        out += u"hr";
        break;
    }
    out += u' ';
    for (const model::Span &span : block.spans)
        out += describe(span);
    return out.trimmed();
}

inline QString describe(const model::Body &body)
{
    QStringList lines;
    for (const model::Block &block : body.blocks)
        lines << describe(block);
    if (!body.tagBar.isEmpty())
        lines << u"tags " + body.tagBar.join(u' ');
    return lines.join(u'\n');
}

}
