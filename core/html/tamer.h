// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tamer: copies text without the characters that disturb other text: overrides of direction, floods of zero-width
// characters and combining marks, controls. What Arabic, Hebrew, Indic scripts and joined emoji need stays. One thread.
#pragma once

#include <QString>
#include <QStringView>

namespace foyer::html {

class Tamer
{
public:
    // Appends the tamed text to `out`. White space passes as it is.
    void append(QStringView text, QString &out);
    // Forgets the character before: at the start of a word, a line or a block.
    void reset() { *this = Tamer(); }

    // True for characters that always pass and are never part of another's cluster.
    static constexpr bool isPlain(char16_t c)
    {
        return (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0x300 && c != 0xad) || (c >= 0x370 && c < 0x483) || (c >= 0x48a && c < 0x590)
            || (c >= 0x1e00 && c < 0x200b) || (c >= 0x2010 && c < 0x2028) || (c >= 0x2030 && c < 0x205f) || (c >= 0x20a0 && c < 0x20d0)
            || (c >= 0x2100 && c < 0x2cef) || (c >= 0x3000 && c < 0x302a) || (c >= 0x3030 && c < 0x3099) || (c >= 0x309b && c < 0xa66f)
            || (c >= 0xac00 && c < 0xd7b0) || c == u'\n' || c == u'\t';
    }

private:
    bool passes(char32_t c); // and remembers it

    char32_t m_base = 0; // the last character that was no mark, join or other companion
    int m_marks = 0;     // companions of m_base so far
    int m_zeroWidths = 0;
    int m_joins = 0; // zero-width joiners in the chain that m_base belongs to
    int m_same = 0;  // how often m_base came in a row
    int m_tags = 0;  // tag characters that may still follow (flags of regions)
    bool m_joined = false;
};

}
