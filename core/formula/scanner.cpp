// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formula/scanner.h"

#include <utility>

namespace foyer::formula {

namespace {

bool isNameLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

}

bool isStrange(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

Scanner::Scanner(QStringView tex)
    : m_tex(tex)
{
    m_token = scan();
}

Token Scanner::take()
{
    return std::exchange(m_token, scan());
}

void Scanner::stop()
{
    m_at = m_tex.size();
    m_token = {};
}

Token Scanner::scan()
{
    using Kind = Token::Kind;
    while (m_at < m_tex.size() && m_tex[m_at].isSpace() && m_tex[m_at].category() != QChar::Other_Format)
        ++m_at;
    m_tokenAt = m_at;
    if (m_at == m_tex.size())
        return {};
    const QChar c = m_tex[m_at++];
    const QStringView own = m_tex.sliced(m_tokenAt, 1);
    switch (c.unicode()) {
    case u'\\':
        return command();
    case u'{':
        return {Kind::Open, own};
    case u'}':
        return {Kind::Close, own};
    case u'^':
        return {Kind::Up, own};
    case u'_':
        return {Kind::Down, own};
    case u'&':
        return {Kind::Cell, own};
    case u'%': // begins a remark, which a post has none of
    case u'$':
    case u'#':
        return {Kind::Bad, own};
    default:
        break;
    }
    if (c.isHighSurrogate() && m_at < m_tex.size() && m_tex[m_at].isLowSurrogate()) {
        const char32_t pair = QChar::surrogateToUcs4(c, m_tex[m_at++]);
        return {isStrange(pair) ? Kind::Bad : Kind::Character, m_tex.sliced(m_tokenAt, 2)};
    }
    return {isStrange(c.unicode()) ? Kind::Bad : Kind::Character, own};
}

Token Scanner::command()
{
    if (m_at == m_tex.size())
        return {Token::Kind::Bad, {}};
    const qsizetype start = m_at++;
    if (m_tex[start] == u'\\') {
        skipRowGap();
        return {Token::Kind::Row, {}};
    }
    while (isNameLetter(m_tex[start]) && m_at < m_tex.size() && isNameLetter(m_tex[m_at]))
        ++m_at;
    return {Token::Kind::Command, m_tex.sliced(start, m_at - start)};
}

// "\\[2pt]": how far the next row is away.
void Scanner::skipRowGap()
{
    constexpr qsizetype longest = 12;
    if (m_at + 1 >= m_tex.size() || m_tex[m_at] != u'[' || !(m_tex[m_at + 1].isDigit() || m_tex[m_at + 1] == u'-' || m_tex[m_at + 1] == u'.'))
        return;
    const qsizetype end = m_tex.sliced(m_at, qMin(longest, m_tex.size() - m_at)).indexOf(u']');
    if (end > 0)
        m_at += end + 1;
}

std::optional<QStringView> Scanner::between(char16_t open, char16_t close)
{
    if (m_tokenAt >= m_tex.size() || m_tex[m_tokenAt] != open)
        return {};
    int depth = 0;
    for (qsizetype at = m_tokenAt; at < m_tex.size(); ++at) {
        const QChar c = m_tex[at];
        if (c == u'\\')
            ++at;
        else if (c == open)
            ++depth;
        else if (c == close && --depth == 0) {
            const QStringView words = m_tex.sliced(m_tokenAt + 1, at - m_tokenAt - 1);
            m_at = at + 1;
            m_token = scan();
            return words;
        }
    }
    return {};
}

std::optional<QStringView> Scanner::braced()
{
    return between(u'{', u'}');
}

std::optional<QStringView> Scanner::bracketed()
{
    return between(u'[', u']');
}

}
