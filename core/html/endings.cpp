// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/endings.h"

#include <algorithm>

namespace foyer::html {

namespace {

using model::Block;
using model::Body;
using model::Span;

// Where the last lines of a block begin that hold hashtags only; spans.size() where there are none.
qsizetype startOfTags(const Block &block)
{
    qsizetype start = block.spans.size();
    if (block.kind != Block::Kind::Paragraph || block.quoteDepth > 0 || block.listDepth > 0)
        return start;
    bool hasTag = false;
    for (qsizetype at = start - 1; at >= 0; --at) {
        const Span &span = block.spans[at];
        const bool isSpace = span.kind == Span::Kind::Text && std::ranges::all_of(span.text, [](QChar c) { return c.isSpace(); });
        if (span.kind != Span::Kind::Hashtag && span.kind != Span::Kind::Break && !isSpace)
            break;
        hasTag |= span.kind == Span::Kind::Hashtag;
        if (hasTag && (at == 0 || block.spans[at - 1].kind == Span::Kind::Break))
            start = at;
    }
    return start;
}

void dropBreaksAtEnd(Block &block)
{
    while (!block.spans.isEmpty() && block.spans.constLast().kind == Span::Kind::Break)
        block.spans.removeLast();
}

}

void takeTagBar(Body &body, bool hasMedia)
{
    // The blocks from `first` on hold hashtags only; the one before them perhaps from its span `start` on.
    qsizetype first = body.blocks.size();
    while (first > 0 && !body.blocks[first - 1].spans.isEmpty() && startOfTags(body.blocks[first - 1]) == 0)
        --first;
    if (first == 0 && !hasMedia)
        return;
    qsizetype start = 0;
    if (first > 0) {
        start = startOfTags(body.blocks[first - 1]);
        if (start < body.blocks[first - 1].spans.size())
            --first;
        else
            start = 0;
    }
    for (qsizetype at = first, from = start; at < body.blocks.size(); ++at, from = 0) {
        for (const Span &span : body.blocks[at].spans.sliced(from)) {
            if (span.kind == Span::Kind::Hashtag && !body.tagBar.contains(span.target, Qt::CaseInsensitive))
                body.tagBar << span.target;
        }
    }
    if (start > 0) {
        body.blocks[first].spans.resize(start);
        dropBreaksAtEnd(body.blocks[first]);
        ++first;
    }
    body.blocks.resize(first);
}

void dropQuoteLink(Body &body)
{
    if (body.blocks.isEmpty() || body.blocks.constLast().kind != Block::Kind::Paragraph)
        return;
    Block &block = body.blocks.last();
    const qsizetype size = block.spans.size();
    if (size < 2 || block.spans[size - 1].kind != Span::Kind::Link || block.spans[size - 2].kind != Span::Kind::Text)
        return;
    if (size > 2 && block.spans[size - 3].kind != Span::Kind::Break)
        return;
    // Misskey and its kin write RE, Fedibird and Pleroma QT, old Misskey RN.
    static const QStringList marks{QStringLiteral("RE:"), QStringLiteral("QT:"), QStringLiteral("RN:")};
    if (!marks.contains(block.spans[size - 2].text.trimmed()))
        return;
    block.spans.resize(size - 2);
    dropBreaksAtEnd(block);
    if (block.spans.isEmpty())
        body.blocks.removeLast();
}

}
