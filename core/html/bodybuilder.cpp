// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/bodybuilder.h"

#include "core/html/address.h"
#include "core/html/endings.h"

#include <algorithm>

namespace foyer::html {

namespace {

using namespace Qt::StringLiterals;
using BlockKind = model::Block::Kind;

constexpr int maxQuoteDepth = 6; // as core/model/body.h promises
constexpr int maxListDepth = 6;
constexpr int maxNumber = 1'000'000;
constexpr qsizetype maxLanguage = 32;

bool isBlock(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Block:
    case Meaning::Rule:
    case Meaning::Preformatted:
    case Meaning::Heading:
    case Meaning::Quote:
    case Meaning::OrderedList:
    case Meaning::BulletList:
    case Meaning::Item:
        return true;
    default:
        return false;
    }
}

int numberIn(QStringView text, int otherwise)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok ? std::clamp(number, 1, maxNumber) : otherwise;
}

}

BodyBuilder::BodyBuilder(const Context &context)
    : m_context(context)
    , m_flow(context)
{
    m_frames.reserve(8);
}

void BodyBuilder::open(const ElementKind &kind, const Attributes &attributes)
{
    m_frames.push_back({.meaning = kind.meaning, .outer = m_state});
    if (m_state.inTex) { // which holds no elements
        m_state.inTex = false;
        m_state.dropped = true;
    } else if (m_state.dropped)
        openDropped(kind, attributes);
    else if (m_context.stripQuoteInline && attributes.hasClass("quote-inline"_L1))
        m_state.dropped = true;
    else if (m_state.preformatted)
        openInCode(kind, attributes);
    else if (isBlock(kind.meaning))
        openBlock(kind, attributes);
    else
        openInline(kind, attributes);
}

void BodyBuilder::openDropped(const ElementKind &kind, const Attributes &attributes)
{
    if (kind.meaning == Meaning::Source || kind.meaning == Meaning::Embed) {
        if (m_wantsSource)
            openEmbed(attributes);
        m_state.inMath = false;
    } else if (!m_state.inMath) {
        return;
    } else if (kind.meaning == Meaning::Dropped || (kind.meaning == Meaning::Annotation && m_annotated)) {
        m_state.inMath = false;
    } else if (kind.meaning != Meaning::Annotation) {
        m_frames.back().isMathPart = true;
        m_math.open(kind.meaning == Meaning::MathPart ? static_cast<MathPart>(kind.detail) : MathPart::Row);
    } else {
        // FEP-dc88: a formula carries its LaTeX, or else words, as an annotation.
        const QStringView encoding = attributes[Attributes::Encoding];
        m_state.inTex = encoding == "application/x-tex"_L1;
        m_annotated = m_state.inTex || encoding == "text/plain"_L1;
        m_state.dropped = !m_annotated;
        m_state.inMath = false;
        if (!m_state.inTex)
            m_state.style |= model::Span::Code;
    }
}

void BodyBuilder::openInCode(const ElementKind &kind, const Attributes &attributes)
{
    if (kind.meaning == Meaning::Dropped || kind.meaning == Meaning::Math || kind.meaning == Meaning::Embed)
        m_state.dropped = true;
    else if (kind.meaning == Meaning::Break || (isBlock(kind.meaning) && !m_code.isEmpty() && !m_code.endsWith(u'\n')))
        addCode(u"\n");
    else if (kind.meaning == Meaning::Image)
        addCode(attributes[Attributes::Alt]);
    else if (kind.meaning == Meaning::Code)
        nameLanguage(attributes);
}

void BodyBuilder::openBlock(const ElementKind &kind, const Attributes &attributes)
{
    endBlock();
    switch (kind.meaning) {
    case Meaning::Heading:
        m_state.heading = kind.detail;
        break;
    case Meaning::Quote:
        ++m_state.quotes;
        break;
    case Meaning::OrderedList:
        m_frames.back().nextNumber = numberIn(attributes[Attributes::Start], 1);
        [[fallthrough]];
    case Meaning::BulletList:
        m_state.list = static_cast<int>(m_frames.size()) - 1;
        break;
    case Meaning::Item:
        openItem(attributes);
        break;
    case Meaning::Rule:
        addRule();
        break;
    case Meaning::Preformatted:
        m_state.preformatted = true;
        m_language.clear();
        nameLanguage(attributes);
        break;
    default:
        break;
    }
}

void BodyBuilder::openInline(const ElementKind &kind, const Attributes &attributes)
{
    switch (kind.meaning) {
    case Meaning::Inline:
        openSpan(attributes);
        break;
    case Meaning::Break:
        m_flow.lineBreak();
        break;
    case Meaning::Link:
        openLink(attributes);
        break;
    case Meaning::Styled:
    case Meaning::Code:
        m_state.style |= kind.detail;
        break;
    case Meaning::Image:
        addImage(attributes);
        break;
    case Meaning::Embed:
        m_wantsSource = true;
        openEmbed(attributes);
        m_state.dropped = true;
        break;
    case Meaning::RubyText:
        m_flow.ownWords(u"(", m_state.style);
        break;
    case Meaning::Row: // tables become lines
        if (m_flow.lineHasContent())
            m_flow.lineBreak();
        break;
    case Meaning::Cell:
        if (m_flow.lineHasContent()) {
            m_flow.space();
            m_flow.ownWords(u"|", m_state.style);
            m_flow.space();
        }
        break;
    case Meaning::Math:
        m_state.inMath = m_state.dropped = m_frames.back().opensMath = true;
        m_annotated = false;
        m_math.reset();
        m_isDisplayed = attributes[Attributes::Display] == "block"_L1;
        break;
    case Meaning::Dropped:
        m_state.dropped = true;
        break;
    default:
        break;
    }
}

// Mastodon shortens the words of a link: class "invisible" is not shown, class "ellipsis" gets "…" behind it.
void BodyBuilder::openSpan(const Attributes &attributes)
{
    if (!m_flow.isInLink())
        return;
    if (attributes.hasClass("invisible"_L1))
        m_state.dropped = true;
    else if (attributes.hasClass("ellipsis"_L1))
        m_frames.back().isShortened = true;
}

void BodyBuilder::openLink(const Attributes &attributes)
{
    if (m_flow.isInLink())
        return;
    OpenLink link{.address = allowedAddress(attributes[Attributes::Href])};
    link.isTag = attributes.hasClass("hashtag"_L1) || attributes.hasWord(Attributes::Rel, "tag"_L1);
    link.isMention = attributes.hasClass("mention"_L1) || attributes.hasClass("u-url"_L1);
    if (link.address.isEmpty() && !link.isTag)
        return;
    m_flow.openLink(std::move(link));
    m_frames.back().opensLink = true;
}

void BodyBuilder::openItem(const Attributes &attributes)
{
    ++m_state.items;
    m_item = {.isPending = true};
    if (m_state.list < 0)
        return;
    int &next = m_frames[m_state.list].nextNumber;
    if (next == 0)
        return;
    m_item.number = numberIn(attributes[Attributes::Value], next);
    next = std::min(m_item.number + 1, maxNumber);
}

void BodyBuilder::openEmbed(const Attributes &attributes)
{
    for (const auto name : {Attributes::Src, Attributes::Data}) {
        if (!isWebAddress(attributes[name].trimmed()) || !m_wantsSource)
            continue;
        m_wantsSource = false;
        link(attributes[name]);
    }
}

void BodyBuilder::addImage(const Attributes &attributes)
{
    QStringView words = attributes[Attributes::Alt];
    if (words.isEmpty())
        words = attributes[Attributes::Title];
    if (attributes[Attributes::Class].contains("emoji"_L1) && m_flow.knownEmojis().contains(words))
        m_flow.text(QString(u':' + words + u':'), m_state.style);
    else
        m_flow.text(words, m_state.style);
}

void BodyBuilder::link(QStringView address)
{
    const QString allowed = allowedAddress(address);
    if (!allowed.isEmpty() && !m_flow.isInLink())
        m_flow.link(allowed, shortAddress(allowed), m_state.style);
}

void BodyBuilder::text(QStringView text)
{
    if (m_state.dropped) {
        if (m_state.inMath)
            m_math.text(text);
    } else if (m_state.inTex)
        m_tex += text;
    else if (m_state.preformatted)
        addCode(text);
    else
        m_flow.text(text, m_state.style);
}

void BodyBuilder::close()
{
    Q_ASSERT(!m_frames.empty());
    const Frame frame = m_frames.back();
    const bool wasDropped = m_state.dropped;
    if (m_state.inTex)
        addFormula(std::exchange(m_tex, {}));
    else if (frame.isMathPart)
        m_math.close();
    else if (frame.opensMath && !m_annotated)
        addFormula(m_math.take());
    if (isBlock(frame.meaning) && !frame.outer.preformatted && !frame.outer.dropped && !wasDropped) {
        if (frame.meaning != Meaning::Preformatted)
            endBlock();
        if (frame.meaning == Meaning::Item)
            m_item = {};
    }
    m_state = frame.outer;
    m_frames.pop_back();
    if (frame.opensLink)
        m_flow.closeLink();
    else if (frame.meaning == Meaning::Preformatted && !wasDropped && !m_state.preformatted && !m_state.dropped)
        endCode();
    else if (frame.meaning == Meaning::RubyText && !wasDropped && !m_state.preformatted)
        m_flow.ownWords(u")", m_state.style);
    else if (frame.isShortened && m_flow.hasLinkWords())
        m_flow.ownWords(u"…", m_state.style);
    else if (frame.meaning == Meaning::Embed && !m_state.dropped)
        m_wantsSource = false;
}

model::Block BodyBuilder::newBlock(BlockKind kind) const
{
    return {.kind = kind,
            .quoteDepth = static_cast<quint8>(std::min(m_state.quotes, maxQuoteDepth)),
            .listDepth = static_cast<quint8>(std::min(m_state.items, maxListDepth)),
            .number = 0,
            .language = {},
            .spans = {}};
}

void BodyBuilder::endBlock()
{
    QList<model::Span> spans = m_flow.takeSpans();
    if (spans.isEmpty() || !m_flow.count(1))
        return;
    model::Block block = newBlock(m_item.isPending ? BlockKind::ListItem : m_state.heading ? BlockKind::Heading : BlockKind::Paragraph);
    block.number = m_item.isPending ? m_item.number : m_state.heading;
    block.spans = std::move(spans);
    m_item = {};
    m_body.blocks.append(std::move(block));
}

void BodyBuilder::addRule()
{
    if (m_flow.count(1))
        m_body.blocks.append(newBlock(BlockKind::Rule));
}

// As people write it where there is no markup for it, so that it can be searched for, copied and sent on; who shows it looks for the signs.
void BodyBuilder::addFormula(const QString &tex)
{
    const QString words = tex.trimmed();
    if (!words.isEmpty())
        m_flow.text(m_isDisplayed ? QString(u"\\[" + words + u"\\]") : QString(u"\\(" + words + u"\\)"), m_state.style);
}

void BodyBuilder::endCode()
{
    QString code = std::exchange(m_code, {});
    m_codeTamer.reset();
    while (!code.isEmpty() && code.back().isSpace())
        code.chop(1);
    qsizetype start = 0;
    while (start < code.size() && code[start] == u'\n')
        ++start;
    code.remove(0, start);
    if (code.isEmpty() || !m_flow.count(m_item.isPending ? 3 : 2))
        return;
    if (m_item.isPending) { // the block's kind is taken, so its bullet stands alone
        m_body.blocks.append(newBlock(BlockKind::ListItem));
        m_body.blocks.last().number = std::exchange(m_item, {}).number;
    }
    model::Block block = newBlock(BlockKind::Code);
    block.language = std::exchange(m_language, {});
    block.spans = {{.kind = model::Span::Kind::Text, .style = 0, .text = code, .target = {}}};
    m_body.blocks.append(std::move(block));
}

void BodyBuilder::nameLanguage(const Attributes &attributes)
{
    if (!m_language.isEmpty())
        return;
    for (const QStringView word : attributes[Attributes::Class].tokenize(u' ', Qt::SkipEmptyParts)) {
        for (const auto prefix : {"language-"_L1, "lang-"_L1}) {
            const QStringView name = word.startsWith(prefix) ? word.sliced(prefix.size()) : QStringView();
            const bool isName
                = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"+#_.-"_s.contains(c)); });
            if (m_language.isEmpty() && isName && name.size() <= maxLanguage)
                m_language = name.toString();
        }
    }
}

model::Body BodyBuilder::finish()
{
    endBlock();
    if (m_context.stripQuoteInline)
        dropQuoteLink(m_body);
    takeTagBar(m_body, m_context.hasMedia);
    return std::move(m_body);
}

}
