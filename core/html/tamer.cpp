// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/tamer.h"

#include "core/html/codepoint.h"

namespace foyer::html {

namespace {

// Vietnamese, IPA and transliteration stack up to three general marks on a letter.
constexpr int maxGeneralMarks = 3;
// Biblical Hebrew, Tibetan and Burmese need up to six of their own.
constexpr int maxMarks = 8;
// Persian and emoji need one at a time; two leave room for a mark of direction beside it.
constexpr int maxZeroWidths = 2;
// The longest emoji in use, a kissing couple or a family, holds four joined parts.
constexpr int maxJoins = 16;
// A row of the same emoji beyond this is a flood.
constexpr int maxSameEmoji = 64;
// The flag of Scotland is five tag characters and an end.
constexpr int maxTags = 8;

bool isGeneralMark(char32_t c)
{
    return (c >= 0x300 && c < 0x370) || (c >= 0x1ab0 && c < 0x1b00) || (c >= 0x1dc0 && c < 0x1e00) || (c >= 0x20d0 && c < 0x2100)
        || (c >= 0xfe20 && c < 0xfe30);
}

// Never shown: controls, embeddings/overrides/isolates of direction, deprecated and interlinear formats, the object
// character (text layouts put pictures there) and noncharacters (Qt's text documents use some as marks of structure).
bool isForbidden(char32_t c)
{
    return (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2065 && c <= 0x206f)
        || (c >= 0xfff9 && c <= 0xfffc) || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
}

// Format characters that are drawn: Arabic and Syriac signs that enclose digits, and the Kaithi ones.
bool isDrawnFormat(char32_t c)
{
    return (c >= 0x600 && c <= 0x605) || c == 0x6dd || c == 0x70f || c == 0x890 || c == 0x891 || c == 0x8e2 || c == 0x110bd || c == 0x110cd;
}

}

void Tamer::append(QStringView text, QString &out)
{
    qsizetype start = 0; // of what is not yet copied
    qsizetype at = 0;
    while (at < text.size()) {
        if (isPlain(text[at].unicode())) {
            ++at;
            continue;
        }
        if (at > start) {
            reset();
            m_base = text[at - 1].unicode();
        }
        out += text.sliced(start, at - start);
        const CodePoint c = codePointAt(text, at);
        if (QChar::isSurrogate(c.value)) {
            out += QChar(QChar::ReplacementCharacter);
            reset();
        } else if (passes(c.value)) {
            out += text.sliced(at, c.units);
        }
        at += c.units;
        start = at;
    }
    if (at > start) {
        reset();
        m_base = text[at - 1].unicode();
        out += text.sliced(start);
    }
}

bool Tamer::passes(char32_t c)
{
    if (isForbidden(c))
        return false;
    if (c >= 0xe0000 && c <= 0xe007f)
        return m_tags > 0 && m_tags-- > 0;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Mark_SpacingCombining:
        if (m_marks >= (isGeneralMark(c) ? maxGeneralMarks : maxMarks))
            return false;
        ++m_marks;
        return true;
    case QChar::Other_Format:
        if (isDrawnFormat(c))
            break;
        if (m_zeroWidths >= maxZeroWidths || (c == 0x200d && m_joins >= maxJoins))
            return false;
        ++m_zeroWidths;
        if (c == 0x200d) {
            ++m_joins;
            m_joined = true;
        }
        return true;
    default:
        break;
    }
    if (c == m_base && c >= 0x1f000 && !m_joined) {
        if (m_same >= maxSameEmoji)
            return false;
        ++m_same;
    } else {
        m_same = 1;
    }
    if (!m_joined)
        m_joins = 0;
    m_joined = false;
    m_base = c;
    m_marks = 0;
    m_zeroWidths = 0;
    m_tags = c == 0x1f3f4 ? maxTags : 0;
    return true;
}

}
