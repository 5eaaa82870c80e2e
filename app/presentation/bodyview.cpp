// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/bodyview.h"

#include "app/presentation/formulaview.h"
#include "core/formula/find.h"

#include <QLocale>
#include <QUrl>
#include <algorithm>
#include <utility>

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
    if (style & Style::Superscript)
        markup = u"<sup>" + markup + u"</sup>";
    if (style & Style::Subscript)
        markup = u"<sub>" + markup + u"</sub>";
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

// A reply that begins with "@alice", or with a formula, is written in the direction of the words after it.
bool isBlockRightToLeft(const QList<BodyPart> &parts, const QString &plain)
{
    QString words;
    for (const BodyPart &part : parts) {
        if (part.span.kind == model::Span::Kind::Text)
            words += part.span.text;
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

QList<BodyPart> partsOf(const QList<model::Span> &spans, qsizetype &formulaBudget)
{
    if (mayHoldFormula(spans))
        return partFormulas(spans, formulaBudget);
    QList<BodyPart> parts;
    parts.reserve(spans.size());
    for (const model::Span &span : spans)
        parts.append({.span = span});
    return parts;
}

class MarkupMaker
{
public:
    explicit MarkupMaker(const BodyContext &context)
        : m_context(context)
    {
    }

    void add(const BodyPart &part)
    {
        if (part.formula.isEmpty())
            add(part.span);
        else
            m_markup += styled(formulaMarkup(part.formula), part.span.style);
    }

    bool isEmpty() const { return m_markup.isEmpty(); }
    QString take() { return std::exchange(m_markup, {}); }

private:
    void add(const model::Span &span)
    {
        if (span.kind == model::Span::Kind::Break) {
            m_markup += u"<br>";
            return;
        }
        if (span.kind == model::Span::Kind::Emoji) {
            const auto emoji = std::ranges::find(m_context.emojis, span.target, &model::Emoji::shortcode);
            if (emoji != m_context.emojis.end() && m_pictures++ < maxEmojisInBlock) {
                m_markup += emojiImage(*emoji, m_context.emoji);
                return;
            }
        }
        const QString text = styled(escaped(span.text), span.style);
        const QString target = linkTarget(span, m_context);
        m_markup += target.isEmpty() ? text : anchor(target, text);
    }

    const BodyContext &m_context;
    QString m_markup;
    int m_pictures = 0; // of the block, so far
};

// A block is one view; displayed formulas part it into several.
void addViews(QList<BlockView> &views, const model::Block &block, const BodyContext &context, qsizetype &formulaBudget)
{
    BlockView view{.kind = kindName(block.kind), .quoteDepth = block.quoteDepth, .listDepth = block.listDepth};
    if (block.kind == model::Block::Kind::Code) {
        view.markup = plainSpans(block.spans);
        view.language = block.language;
        views.append(view);
        return;
    }
    if (block.kind == model::Block::Kind::ListItem)
        view.bullet = block.number > 0 ? QLocale().toString(block.number) + u'.' : QStringLiteral("•");
    if (block.kind == model::Block::Kind::Heading)
        view.level = std::clamp(block.number, 1, 6);
    const QList<BodyPart> parts = partsOf(block.spans, formulaBudget);
    view.rightToLeft = isBlockRightToLeft(parts, plainSpans(block.spans));
    MarkupMaker maker(context);
    bool hasView = false;
    const auto finish = [&] {
        view.markup = maker.take();
        views.append(view);
        hasView = true;
        if (block.kind == model::Block::Kind::ListItem) { // its bullet stands at its first words
            view.kind = kindName(model::Block::Kind::Paragraph);
            view.bullet.clear();
        }
    };
    for (const BodyPart &part : parts) {
        if (!part.isDisplayed) {
            maker.add(part);
            continue;
        }
        if (!maker.isEmpty() || (!hasView && block.kind == model::Block::Kind::ListItem))
            finish();
        views.append({.kind = QStringLiteral("formula"),
                      .markup = formulaMarkup(part.formula),
                      .quoteDepth = block.quoteDepth,
                      .listDepth = block.listDepth,
                      .rightToLeft = view.rightToLeft});
        hasView = true;
    }
    if (!maker.isEmpty() || !hasView)
        finish();
}

}

QString makeMarkup(const QList<model::Span> &spans, const BodyContext &context)
{
    MarkupMaker maker(context);
    qsizetype formulaBudget = formula::maxTexInPost;
    for (const BodyPart &part : partsOf(spans, formulaBudget))
        maker.add(part);
    return maker.take();
}

QList<BlockView> makeBlocks(const model::Body &body, const BodyContext &context)
{
    BodyContext moving = context;
    moving.emoji.moves = context.emoji.animated;
    QList<BlockView> views;
    views.reserve(body.blocks.size());
    qsizetype formulaBudget = formula::maxTexInPost;
    for (const model::Block &block : body.blocks)
        addViews(views, block, moving, formulaBudget);
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
