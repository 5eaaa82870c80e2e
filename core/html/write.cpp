// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/write.h"

#include <algorithm>
#include <array>
#include <vector>

namespace foyer::html {

namespace {

using namespace Qt::StringLiterals;
using model::Block;
using model::Body;
using model::Span;

constexpr auto headings = std::to_array<QLatin1StringView>({"h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1});

struct StyleElement {
    Span::Style style;
    QLatin1StringView name;
};

constexpr auto styleElements = std::to_array<StyleElement>({
    {Span::Bold, "b"_L1},
    {Span::Italic, "i"_L1},
    {Span::Underline, "u"_L1},
    {Span::Strike, "s"_L1},
    {Span::Superscript, "sup"_L1},
    {Span::Subscript, "sub"_L1},
    {Span::Code, "code"_L1},
});

void escape(QStringView text, QString &out)
{
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        QLatin1StringView reference;
        switch (text[at].unicode()) {
        case u'&':
            reference = "&amp;"_L1;
            break;
        case u'<':
            reference = "&lt;"_L1;
            break;
        case u'>':
            reference = "&gt;"_L1;
            break;
        case u'"':
            reference = "&quot;"_L1;
            break;
        default:
            continue;
        }
        out += text.sliced(done, at - done);
        out += reference;
        done = at + 1;
    }
    out += text.sliced(done);
}

class Writer
{
public:
    Writer(const Body &body, const TagAddress &tagAddress)
        : m_body(body)
        , m_tagAddress(tagAddress)
    {
    }

    QString write()
    {
        for (qsizetype at = 0; at < m_body.blocks.size(); ++at) {
            enter(at);
            writeBlock(m_body.blocks[at]);
        }
        leave(0, 0);
        if (!m_body.tagBar.isEmpty())
            writeTagBar();
        return std::move(m_out);
    }

private:
    // An open <blockquote>, or an open list with its open <li>.
    struct Open {
        bool isList = false;
        int number = 0; // of the <li>; 0 = bullet
    };

    int depth(bool isList) const { return static_cast<int>(std::ranges::count(m_open, isList, &Open::isList)); }

    void closeLast()
    {
        m_out += !m_open.back().isList ? "</blockquote>"_L1 : m_open.back().number ? "</li></ol>"_L1 : "</li></ul>"_L1;
        m_open.pop_back();
    }

    void leave(int quotes, int lists)
    {
        while (depth(true) > lists || depth(false) > quotes)
            closeLast();
    }

    void openList(int number)
    {
        m_out += number == 0 ? u"<ul><li>"_s : number == 1 ? u"<ol><li>"_s : QString(u"<ol start=\"" + QString::number(number) + u"\"><li>");
        m_open.push_back({.isList = true, .number = number});
    }

    void openQuotes(int quotes)
    {
        while (depth(false) < quotes) {
            m_out += "<blockquote>"_L1;
            m_open.push_back({});
        }
    }

    // Opens and closes lists and quotes for a block. A Body does not say whether a quote is in a list or a list in a quote.
    // The list is in the quote where everything in that list is quoted.
    void enter(qsizetype at)
    {
        const Block &block = m_body.blocks[at];
        const bool isItem = block.kind == Block::Kind::ListItem;
        leave(block.quoteDepth, block.listDepth);
        if (isItem && depth(true) == block.listDepth && block.listDepth > 0)
            nextItem(block.number);
        if (isListQuoted(at))
            openQuotes(block.quoteDepth);
        while (depth(true) < block.listDepth)
            openList(isItem && depth(true) + 1 == block.listDepth ? block.number : 0);
        openQuotes(block.quoteDepth);
    }

    void nextItem(int number)
    {
        while (!m_open.back().isList)
            closeLast();
        Open &list = m_open.back();
        if ((list.number == 0) != (number == 0)) {
            closeLast();
            return;
        }
        m_out += number == 0 || number == list.number + 1 ? u"</li><li>"_s : QString(u"</li><li value=\"" + QString::number(number) + u"\">");
        list.number = number;
    }

    bool isListQuoted(qsizetype at) const
    {
        const int lists = depth(true);
        const int quotes = m_body.blocks[at].quoteDepth;
        for (; at < m_body.blocks.size() && m_body.blocks[at].listDepth > lists; ++at) {
            if (m_body.blocks[at].quoteDepth < quotes)
                return false;
        }
        return true;
    }

    void writeBlock(const Block &block)
    {
        switch (block.kind) {
        case Block::Kind::Paragraph:
            writeSpans("p"_L1, block.spans);
            break;
        case Block::Kind::Heading:
            writeSpans(headings[std::clamp(block.number, 1, 6) - 1], block.spans);
            break;
        case Block::Kind::ListItem:
            for (const Span &span : block.spans)
                writeSpan(span);
            break;
        case Block::Kind::Code:
            m_out += "<pre><code"_L1;
            if (!block.language.isEmpty()) {
                m_out += " class=\"language-"_L1;
                escape(block.language, m_out);
                m_out += u'"';
            }
            m_out += u'>';
            for (const Span &span : block.spans)
                escape(span.text, m_out);
            m_out += "</code></pre>"_L1;
            break;
        case Block::Kind::Rule:
            m_out += "<hr />"_L1;
            break;
        }
    }

    void writeSpans(QLatin1StringView element, const QList<Span> &spans)
    {
        m_out += u'<' + element + u'>';
        for (const Span &span : spans)
            writeSpan(span);
        m_out += "</"_L1 + element + u'>';
    }

    void writeSpan(const Span &span)
    {
        for (const StyleElement &element : styleElements) {
            if (span.style & element.style)
                m_out += u'<' + element.name + u'>';
        }
        switch (span.kind) {
        case Span::Kind::Break:
            m_out += "<br />"_L1;
            break;
        case Span::Kind::Link:
            writeLink(span.target, "rel=\"nofollow noopener\" target=\"_blank\""_L1, span.text);
            break;
        case Span::Kind::Mention:
            writeLink(span.target, "class=\"u-url mention\""_L1, span.text);
            break;
        case Span::Kind::Hashtag:
            writeLink(m_tagAddress ? m_tagAddress(span.target) : QString(), "class=\"mention hashtag\" rel=\"tag\""_L1, span.text);
            break;
        default:
            escape(span.text, m_out);
            break;
        }
        for (auto element = styleElements.rbegin(); element != styleElements.rend(); ++element) {
            if (span.style & element->style)
                m_out += "</"_L1 + element->name + u'>';
        }
    }

    void writeLink(const QString &address, QLatin1StringView attributes, const QString &words)
    {
        m_out += "<a "_L1;
        if (!address.isEmpty()) {
            m_out += "href=\""_L1;
            escape(address, m_out);
            m_out += "\" "_L1;
        }
        m_out += attributes;
        m_out += u'>';
        escape(words, m_out);
        m_out += "</a>"_L1;
    }

    void writeTagBar()
    {
        m_out += "<p>"_L1;
        for (const QString &tag : m_body.tagBar) {
            if (&tag != &m_body.tagBar.constFirst())
                m_out += u' ';
            writeSpan({.kind = Span::Kind::Hashtag, .style = Span::Plain, .text = u'#' + tag, .target = tag});
        }
        m_out += "</p>"_L1;
    }

    const Body &m_body;
    const TagAddress &m_tagAddress;
    std::vector<Open> m_open;
    QString m_out;
};

}

QString toHtml(const model::Body &body, const TagAddress &tagAddress)
{
    return Writer(body, tagAddress).write();
}

}
