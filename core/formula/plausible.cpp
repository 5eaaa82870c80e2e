// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formula/plausible.h"

#include <algorithm>
#include <array>

namespace foyer::formula {

namespace {

// Commands whose braces hold words.
bool takesWords(QStringView name)
{
    static constexpr auto others = std::to_array<QStringView>({u"mbox", u"hbox", u"operatorname", u"begin", u"end", u"tag", u"label", u"color"});
    return name.startsWith(u"text") || name.startsWith(u"math") || std::ranges::contains(others, name);
}

bool isNameLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

class Impression
{
public:
    explicit Impression(QStringView tex)
        : m_tex(tex)
    {
        while (m_at < m_tex.size()) {
            if (m_tex[m_at] == u'\\')
                command();
            else if (m_tex[m_at].isLetter())
                word();
            else
                sign();
        }
    }

    // Two words beside each other are prose.
    bool isProse() const { return m_isProse; }
    // Something that only mathematics has.
    bool hasSign() const { return m_hasSign; }
    qsizetype longestWord() const { return m_longestWord; }

private:
    void command()
    {
        qsizetype end = m_at + 1;
        while (end < m_tex.size() && isNameLetter(m_tex[end]))
            ++end;
        const QStringView name = m_tex.sliced(m_at + 1, end - m_at - 1);
        m_hasSign |= !name.isEmpty() || (end < m_tex.size() && m_tex[end] == u'\\'); // or the end of a row
        m_afterWord = false;
        m_at = name.isEmpty() ? std::min(m_at + 2, m_tex.size()) : end;
        if (!takesWords(name))
            return;
        const qsizetype close = m_tex.indexOf(u'}', m_at);
        if (close >= 0)
            m_at = close + 1;
        else
            m_at = m_tex.size();
    }

    void word()
    {
        const qsizetype start = m_at;
        bool isCapitals = true;
        for (; m_at < m_tex.size() && m_tex[m_at].isLetter(); ++m_at)
            isCapitals &= m_tex[m_at] >= u'A' && m_tex[m_at] <= u'Z';
        const qsizetype size = m_at - start;
        if (size < 2)
            return;
        m_isProse |= m_afterWord;
        m_afterWord = true;
        if (!isCapitals || size > 4) // the triangle ABC
            m_longestWord = std::max(m_longestWord, size);
    }

    void sign()
    {
        const QChar c = m_tex[m_at++];
        if (c.isSpace() || QStringView(u",.:;-!?'’").contains(c))
            return;
        m_afterWord = false;
        const bool isPlus = c == u'+' && m_at >= 2 && m_at < m_tex.size() && m_tex[m_at - 2] != u'+' && m_tex[m_at] != u'+';
        m_hasSign |= QStringView(u"=<>^_").contains(c) || isPlus || (c.unicode() >= 0x80 && c.category() == QChar::Symbol_Math);
    }

    QStringView m_tex;
    qsizetype m_at = 0;
    bool m_afterWord = false;
    bool m_isProse = false;
    bool m_hasSign = false;
    qsizetype m_longestWord = 0;
};

}

bool isPlausible(QStringView tex, Form form)
{
    const Impression impression(tex);
    if (impression.isProse() || tex.contains(u".*") || tex.contains(u"]*") || tex.contains(u"[^"))
        return false;
    return impression.hasSign() || (form == Form::Inline && impression.longestWord() <= 2);
}

bool mayStandBetween(QStringView before, QStringView behind)
{
    if (!before.isEmpty() && QStringView(u"/^*.]$").contains(before.back()) && !before.endsWith(u"\\]"))
        return false;
    if (behind.size() > 1 && behind[0] == u'\\')
        return !behind[1].isDigit() && !QStringView(u"{?+|").contains(behind[1]);
    return behind.isEmpty() || !QStringView(u"/*{[^$").contains(behind.front());
}

}
