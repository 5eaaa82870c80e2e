// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/elements.h"

#include "core/html/mathreader.h"
#include "core/model/body.h"

#include <algorithm>
#include <array>

namespace foyer::html {

namespace {

using namespace Qt::StringLiterals;
using Style = model::Span::Style;
using M = Meaning;
using N = Nesting;

constexpr ElementKind mathPart(QLatin1StringView name, MathPart part)
{
    return {name, M::MathPart, N::Complex, static_cast<quint8>(part)};
}

// Sorted by name. Mastodon's strict set and what other servers send; what is not here counts for its children only.
constexpr auto elements = std::to_array<ElementKind>({
    {"a"_L1, M::Link, N::Anchor},
    {"address"_L1, M::Block},
    {"annotation"_L1, M::Annotation},
    {"annotation-xml"_L1, M::Dropped},
    {"article"_L1, M::Block},
    {"aside"_L1, M::Block},
    {"audio"_L1, M::Embed},
    {"b"_L1, M::Styled, N::Phrase, Style::Bold},
    {"blockquote"_L1, M::Quote, N::Container},
    {"br"_L1, M::Break, N::Void},
    {"caption"_L1, M::Block},
    {"center"_L1, M::Block},
    {"cite"_L1, M::Styled, N::Complex, Style::Italic},
    {"code"_L1, M::Code, N::Phrase, Style::Code},
    {"dd"_L1, M::Block},
    {"del"_L1, M::Styled, N::Phrase, Style::Strike},
    {"details"_L1, M::Block},
    {"div"_L1, M::Block, N::Container},
    {"dl"_L1, M::Block},
    {"dt"_L1, M::Block},
    {"em"_L1, M::Styled, N::Phrase, Style::Italic},
    {"embed"_L1, M::Embed},
    {"fieldset"_L1, M::Block},
    {"figcaption"_L1, M::Block},
    {"figure"_L1, M::Block},
    {"footer"_L1, M::Block},
    {"form"_L1, M::Block},
    {"h1"_L1, M::Heading, N::Line, 1},
    {"h2"_L1, M::Heading, N::Line, 2},
    {"h3"_L1, M::Heading, N::Line, 3},
    {"h4"_L1, M::Heading, N::Line, 4},
    {"h5"_L1, M::Heading, N::Line, 5},
    {"h6"_L1, M::Heading, N::Line, 6},
    {"head"_L1, M::Dropped},
    {"header"_L1, M::Block},
    {"hgroup"_L1, M::Block},
    {"hr"_L1, M::Rule, N::VoidLine},
    {"i"_L1, M::Styled, N::Phrase, Style::Italic},
    {"iframe"_L1, M::Embed},
    {"img"_L1, M::Image, N::Void},
    {"ins"_L1, M::Styled, N::Complex, Style::Underline},
    {"kbd"_L1, M::Code, N::Complex, Style::Code},
    {"legend"_L1, M::Block},
    {"li"_L1, M::Item, N::Item},
    {"listing"_L1, M::Preformatted},
    {"main"_L1, M::Block},
    {"math"_L1, M::Math},
    mathPart("mfrac"_L1, MathPart::Fraction),
    mathPart("mi"_L1, MathPart::Identifier),
    mathPart("mn"_L1, MathPart::Number),
    mathPart("mo"_L1, MathPart::Sign),
    mathPart("mover"_L1, MathPart::Raised),
    mathPart("mphantom"_L1, MathPart::Unseen),
    mathPart("mroot"_L1, MathPart::NumberedRoot),
    mathPart("ms"_L1, MathPart::Words),
    mathPart("mspace"_L1, MathPart::Space),
    mathPart("msqrt"_L1, MathPart::Root),
    mathPart("msub"_L1, MathPart::Lowered),
    mathPart("msubsup"_L1, MathPart::LoweredRaised),
    mathPart("msup"_L1, MathPart::Raised),
    mathPart("mtable"_L1, MathPart::Table),
    mathPart("mtd"_L1, MathPart::Cell),
    mathPart("mtext"_L1, MathPart::Words),
    mathPart("mtr"_L1, MathPart::TableRow),
    mathPart("munder"_L1, MathPart::Lowered),
    mathPart("munderover"_L1, MathPart::LoweredRaised),
    {"nav"_L1, M::Block},
    {"noembed"_L1, M::Dropped},
    {"noframes"_L1, M::Dropped},
    {"noscript"_L1, M::Dropped},
    {"object"_L1, M::Embed},
    {"ol"_L1, M::OrderedList, N::List},
    {"p"_L1, M::Block, N::Line},
    {"plaintext"_L1, M::Preformatted},
    {"pre"_L1, M::Preformatted, N::Line},
    {"rp"_L1, M::Dropped},
    {"rt"_L1, M::RubyText},
    {"s"_L1, M::Styled, N::Phrase, Style::Strike},
    {"samp"_L1, M::Code, N::Complex, Style::Code},
    {"script"_L1, M::Dropped},
    {"section"_L1, M::Block},
    {"source"_L1, M::Source},
    {"span"_L1, M::Inline, N::Phrase},
    {"strike"_L1, M::Styled, N::Complex, Style::Strike},
    {"strong"_L1, M::Styled, N::Phrase, Style::Bold},
    {"style"_L1, M::Dropped},
    {"sub"_L1, M::Styled, N::Phrase, Style::Subscript},
    {"summary"_L1, M::Block},
    {"sup"_L1, M::Styled, N::Phrase, Style::Superscript},
    {"svg"_L1, M::Dropped},
    {"table"_L1, M::Block},
    {"td"_L1, M::Cell},
    {"template"_L1, M::Dropped},
    {"th"_L1, M::Cell},
    {"title"_L1, M::Dropped},
    {"tr"_L1, M::Row},
    {"tt"_L1, M::Code, N::Complex, Style::Code},
    {"u"_L1, M::Styled, N::Phrase, Style::Underline},
    {"ul"_L1, M::BulletList, N::List},
    {"video"_L1, M::Embed},
    {"xmp"_L1, M::Preformatted},
});
static_assert(std::ranges::is_sorted(elements, [](const ElementKind &a, const ElementKind &b) {
    return std::string_view(a.name.data(), a.name.size()) < std::string_view(b.name.data(), b.name.size());
}));

constexpr ElementKind unknown;

}

const ElementKind &elementKind(QLatin1StringView name)
{
    const std::string_view wanted(name.data(), name.size());
    const auto found = std::ranges::lower_bound(elements, wanted, {},
                                                [](const ElementKind &kind) { return std::string_view(kind.name.data(), kind.name.size()); });
    return found != elements.end() && found->name == name ? *found : unknown;
}

Attributes::Name Attributes::nameOf(QLatin1StringView name)
{
    static constexpr std::array<QLatin1StringView, Unread> names{"href"_L1, "class"_L1, "rel"_L1,   "alt"_L1,      "title"_L1,  "src"_L1,
                                                                 "data"_L1, "start"_L1, "value"_L1, "encoding"_L1, "display"_L1};
    return static_cast<Name>(std::ranges::find(names, name) - names.begin());
}

void Attributes::add(Name name, QString value)
{
    if (name != Unread && !std::ranges::contains(m_attributes, name, &Attribute::name))
        m_attributes.append({name, std::move(value)});
}

QStringView Attributes::operator[](Name name) const
{
    const auto found = std::ranges::find(m_attributes, name, &Attribute::name);
    return found != m_attributes.end() ? QStringView(found->value) : QStringView();
}

bool Attributes::hasWord(Name name, QLatin1StringView word) const
{
    const QStringView words = (*this)[name];
    for (qsizetype at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || words[at - 1].isSpace()) && (end == words.size() || words[end].isSpace()))
            return true;
    }
    return false;
}

}
