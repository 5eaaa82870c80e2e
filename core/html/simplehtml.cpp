// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/simplehtml.h"

#include <algorithm>
#include <array>

namespace foyer::html {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxDepth = 32;

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t';
}

bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

struct Reference {
    char32_t character = 0; // 0: not one that is decoded here
    qsizetype size = 0;     // with '&' and ';'
};

// The character reference that the text begins with.
Reference referenceAt(QStringView text)
{
    struct Named {
        QLatin1StringView name;
        char32_t character;
    };
    static constexpr auto names
        = std::to_array<Named>({{"amp;"_L1, U'&'}, {"lt;"_L1, U'<'}, {"gt;"_L1, U'>'}, {"quot;"_L1, U'"'}, {"apos;"_L1, U'\''}, {"nbsp;"_L1, 0xa0}});
    const QStringView rest = text.sliced(1);
    for (const Named &named : names) {
        if (rest.startsWith(named.name))
            return {named.character, named.name.size() + 1};
    }
    const qsizetype end = rest.first(qMin<qsizetype>(rest.size(), 10)).indexOf(u';');
    if (end < 2 || rest[0] != u'#')
        return {};
    const bool isHex = rest[1] == u'x' || rest[1] == u'X';
    const QStringView digits = rest.sliced(isHex ? 2 : 1, end - (isHex ? 2 : 1));
    if (!std::ranges::all_of(digits, isAlphanumeric))
        return {};
    bool ok = false;
    const uint number = digits.toUInt(&ok, isHex ? 16 : 10);
    // HTML gives other meanings to controls, surrogates and noncharacters.
    const bool isOrdinary = (number >= 0x20 && number < 0x7f) || (number >= 0xa0 && number < 0xd800) || (number >= 0xe000 && number < 0xfdd0)
        || (number >= 0xfdf0 && number <= 0x10ffff && (number & 0xfffe) != 0xfffe);
    return ok && isOrdinary ? Reference{number, end + 2} : Reference{};
}

// Carriage returns, controls and noncharacters: a parser makes something else of them before it begins.
bool holdsStrangeCharacter(QStringView html)
{
    for (qsizetype at = 0; at < html.size(); ++at) {
        const char16_t c = html[at].unicode();
        if ((c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7f && c < 0xa0) || (c >= 0xfdd0 && c < 0xfdf0) || c >= 0xfffe)
            return true;
        const bool endsPlane = (c == 0xdffe || c == 0xdfff) && at > 0 && (html[at - 1].unicode() & 0x3f) == 0x3f;
        if (endsPlane)
            return true;
    }
    return false;
}

class Reader
{
public:
    Reader(QStringView html, Listener &listener)
        : m_rest(html)
        , m_listener(listener)
    {
    }

    bool read()
    {
        while (!m_rest.isEmpty() && !m_listener.isFull()) {
            const QChar c = m_rest.front();
            if (c == u'<' ? !tag() : c == u'&' ? !reference() : !words())
                return false;
        }
        return m_open.isEmpty() || m_listener.isFull();
    }

private:
    bool words()
    {
        const auto end = std::ranges::find_if(m_rest, [](QChar c) { return c == u'<' || c == u'&'; });
        const qsizetype size = end - m_rest.begin();
        m_listener.text(m_rest.first(size));
        m_rest = m_rest.sliced(size);
        return true;
    }

    bool reference()
    {
        const Reference found = referenceAt(m_rest);
        if (found.character) {
            m_listener.text(QStringView(QChar::fromUcs4(found.character)));
            m_rest = m_rest.sliced(found.size);
            return true;
        }
        if (m_rest.size() > 1 && (isAlphanumeric(m_rest[1]) || m_rest[1] == u'#'))
            return false;
        m_listener.text(m_rest.first(1));
        m_rest = m_rest.sliced(1);
        return true;
    }

    bool tag()
    {
        m_rest = m_rest.sliced(1);
        if (m_rest.startsWith(u'/')) {
            m_rest = m_rest.sliced(1);
            const QLatin1StringView ended = name();
            if (m_open.isEmpty() || m_open.back()->name != ended || !m_rest.startsWith(u'>'))
                return false;
            m_anchors -= m_open.back()->nesting == Nesting::Anchor;
            m_open.removeLast();
            m_listener.close();
            m_rest = m_rest.sliced(1);
            return true;
        }
        const ElementKind &kind = elementKind(name());
        Attributes attributes;
        return mayStandHere(kind) && readAttributes(kind, attributes) && open(kind, attributes);
    }

    bool open(const ElementKind &kind, const Attributes &attributes)
    {
        m_listener.open(kind, attributes);
        if (kind.nesting == Nesting::Void || kind.nesting == Nesting::VoidLine) {
            m_listener.close();
            return true;
        }
        m_anchors += kind.nesting == Nesting::Anchor;
        m_open.append(&kind);
        if (kind.meaning == Meaning::Preformatted && m_rest.startsWith(u'\n')) // HTML § 13.2.6.4.7: it is not part of the text
            m_rest = m_rest.sliced(1);
        return m_open.size() <= maxDepth;
    }

    bool mayStandHere(const ElementKind &kind) const
    {
        const Nesting outer = m_open.isEmpty() ? Nesting::Container : m_open.back()->nesting;
        switch (kind.nesting) {
        case Nesting::Complex:
            return false;
        case Nesting::Phrase:
        case Nesting::Void:
            return true;
        case Nesting::Anchor:
            return m_anchors == 0;
        case Nesting::Line:
        case Nesting::VoidLine:
        case Nesting::Container:
        case Nesting::List:
            return outer == Nesting::Container || outer == Nesting::List || outer == Nesting::Item;
        case Nesting::Item:
            return outer == Nesting::List;
        }
        return false;
    }

    bool readAttributes(const ElementKind &kind, Attributes &attributes)
    {
        while (true) {
            const bool parted = skipSpace();
            if (m_rest.startsWith(u'>')) {
                m_rest = m_rest.sliced(1);
                return true;
            }
            if (m_rest.startsWith("/>"_L1)) {
                m_rest = m_rest.sliced(2);
                return kind.nesting == Nesting::Void || kind.nesting == Nesting::VoidLine;
            }
            const Attributes::Name attribute = Attributes::nameOf(name());
            if (!parted || m_nameSize == 0 || !m_rest.startsWith("=\""_L1))
                return false;
            m_rest = m_rest.sliced(2);
            const qsizetype end = m_rest.indexOf(u'"');
            QString value;
            if (end < 0 || (attribute != Attributes::Unread && !decode(m_rest.first(end), value)))
                return false;
            attributes.add(attribute, std::move(value));
            m_rest = m_rest.sliced(end + 1);
        }
    }

    static bool decode(QStringView raw, QString &value)
    {
        qsizetype ampersand = raw.indexOf(u'&');
        while (ampersand >= 0) {
            value += raw.first(ampersand);
            raw = raw.sliced(ampersand);
            const Reference found = referenceAt(raw);
            if (!found.character)
                return false;
            value += QStringView(QChar::fromUcs4(found.character));
            raw = raw.sliced(found.size);
            ampersand = raw.indexOf(u'&');
        }
        value += raw;
        return true;
    }

    bool skipSpace()
    {
        const qsizetype size = std::ranges::find_if_not(m_rest, isSpace) - m_rest.begin();
        m_rest = m_rest.sliced(size);
        return size > 0;
    }

    // Reads a name in lower case; valid until the next call.
    QLatin1StringView name()
    {
        m_nameSize = 0;
        while (m_nameSize < qMin<qsizetype>(m_rest.size(), m_name.size()) && isNameCharacter(m_rest[m_nameSize])) {
            m_name[m_nameSize] = m_rest[m_nameSize].toLatin1();
            ++m_nameSize;
        }
        m_rest = m_rest.sliced(m_nameSize);
        return {m_name.data(), m_nameSize};
    }

    QStringView m_rest;
    Listener &m_listener;
    QVarLengthArray<const ElementKind *, maxDepth + 1> m_open;
    int m_anchors = 0;
    std::array<char, 32> m_name;
    qsizetype m_nameSize = 0;
};

}

bool readSimpleHtml(QStringView html, Listener &listener)
{
    return !holdsStrangeCharacter(html) && Reader(html, listener).read();
}

}
