// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/bodyview.h"

#include <QLocale>
#include <QUrl>
#include <algorithm>

namespace foyer::app {
namespace {

// A post of hundreds of pictures would take seconds to lay out; what is beyond stays ":shortcode:".
constexpr int maxEmojisInBlock = 100;

// About a screenful of a reading column: 15 lines of 60 letters.
constexpr qsizetype longCharacters = 900;
constexpr qsizetype longLines = 15;

// Text.StyledText knows no monospaced run inside a line; this colour has a contrast of 4:1 on white and on the darkest backgrounds.
constexpr auto codeColor = u"#c4548f";

// core/html has put the real host behind words that name another one.
bool isDoubtful(const model::Span &link)
{
    const QString host = QUrl(link.target).host(QUrl::FullyEncoded);
    return !host.isEmpty() && link.text.endsWith(u" (" + host + u')');
}

QString linkTarget(const model::Span &span, const BodyContext &context)
{
    switch (span.kind) {
    case model::Span::Kind::Link:
        if (!isWebAddress(span.target))
            return {};
        return isDoubtful(span) ? doubtfulLink(span.target) : span.target;
    case model::Span::Kind::Hashtag:
        return tagLink(span.target);
    case model::Span::Kind::Mention: {
        const auto known = std::ranges::find(context.mentions, span.target, &model::Mention::url);
        return personLink(known != context.mentions.end() && !known->handle.isEmpty() ? known->handle : span.target);
    }
    default:
        return {};
    }
}

QString styled(QString markup, quint8 style)
{
    using Style = model::Span::Style;
    if (style & Style::Code)
        markup = u"<font color=\"" + QString(codeColor) + u"\">" + markup + u"</font>";
    if (style & Style::Underline)
        markup = u"<u>" + markup + u"</u>";
    if (style & Style::Strike)
        markup = u"<s>" + markup + u"</s>";
    if (style & Style::Italic)
        markup = u"<i>" + markup + u"</i>";
    if (style & Style::Bold)
        markup = u"<b>" + markup + u"</b>";
    return markup;
}

QString plainSpans(const QList<model::Span> &spans)
{
    QString text;
    for (const model::Span &span : spans)
        text += span.kind == model::Span::Kind::Break ? QStringLiteral("\n") : span.text;
    return text;
}

// A reply that begins with "@alice" is written in the direction of the words after it.
bool isBlockRightToLeft(const model::Block &block, const QString &plain)
{
    QString words;
    for (const model::Span &span : block.spans) {
        if (span.kind == model::Span::Kind::Text)
            words += span.text;
    }
    return std::ranges::any_of(words, [](QChar c) { return c.isLetter(); }) ? isRightToLeft(words) : isRightToLeft(plain);
}

QString kindName(model::Block::Kind kind)
{
    switch (kind) {
    case model::Block::Kind::Heading:
        return QStringLiteral("heading");
    case model::Block::Kind::ListItem:
        return QStringLiteral("item");
    case model::Block::Kind::Code:
        return QStringLiteral("code");
    case model::Block::Kind::Rule:
        return QStringLiteral("rule");
    case model::Block::Kind::Paragraph:
        break;
    }
    return QStringLiteral("paragraph");
}

}

QString makeMarkup(const QList<model::Span> &spans, const BodyContext &context)
{
    QString markup;
    int pictures = 0;
    for (const model::Span &span : spans) {
        if (span.kind == model::Span::Kind::Break) {
            markup += u"<br>";
            continue;
        }
        if (span.kind == model::Span::Kind::Emoji) {
            const auto emoji = std::ranges::find(context.emojis, span.target, &model::Emoji::shortcode);
            if (emoji != context.emojis.end() && pictures++ < maxEmojisInBlock) {
                markup += emojiImage(*emoji, context.emoji);
                continue;
            }
        }
        const QString text = styled(escaped(span.text), span.style);
        const QString target = linkTarget(span, context);
        markup += target.isEmpty() ? text : anchor(target, text);
    }
    return markup;
}

QList<BlockView> makeBlocks(const model::Body &body, const BodyContext &context)
{
    BodyContext moving = context;
    moving.emoji.moves = context.emoji.animated;
    QList<BlockView> views;
    views.reserve(body.blocks.size());
    for (const model::Block &block : body.blocks) {
        const QString plain = plainSpans(block.spans);
        BlockView view;
        view.kind = kindName(block.kind);
        view.quoteDepth = block.quoteDepth;
        view.listDepth = block.listDepth;
        if (block.kind == model::Block::Kind::Code) {
            view.markup = plain;
            view.language = block.language;
        } else {
            view.markup = makeMarkup(block.spans, moving);
            view.rightToLeft = isBlockRightToLeft(block, plain);
        }
        if (block.kind == model::Block::Kind::ListItem)
            view.bullet = block.number > 0 ? QLocale().toString(block.number) + u'.' : QStringLiteral("•");
        if (block.kind == model::Block::Kind::Heading)
            view.level = std::clamp(block.number, 1, 6);
        views.append(view);
    }
    return views;
}

bool isLongBody(const model::Body &body)
{
    qsizetype characters = 0;
    qsizetype lines = 0;
    for (const model::Block &block : body.blocks) {
        ++lines;
        for (const model::Span &span : block.spans) {
            characters += span.text.size();
            lines += span.kind == model::Span::Kind::Break ? 1 : block.kind == model::Block::Kind::Code ? span.text.count(u'\n') : 0;
        }
    }
    return characters > longCharacters || lines > longLines;
}

}
