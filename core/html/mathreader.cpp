// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/mathreader.h"

#include <array>
#include <utility>

namespace foyer::html {

namespace {

using namespace Qt::StringLiterals;

// Longer than any formula that is shown; beyond it, joining the parts of a hostile one would take ever longer.
constexpr qsizetype maxTex = 8000;

bool isToken(MathPart part)
{
    return part >= MathPart::Identifier && part <= MathPart::Words;
}

// How many parts an element of a fixed form has; 0 = any number.
qsizetype partsOf(MathPart part)
{
    switch (part) {
    case MathPart::Fraction:
    case MathPart::NumberedRoot:
    case MathPart::Raised:
    case MathPart::Lowered:
        return 2;
    case MathPart::LoweredRaised:
        return 3;
    default:
        return 0;
    }
}

void appendCharacter(QString &tex, QChar c)
{
    if (c == u'\\')
        tex += "\\backslash "_L1;
    else if (u"{}%$#&_"_s.contains(c))
        tex += u'\\' + QString(c);
    else if (c == u'^')
        tex += "\\wedge "_L1;
    else if (c == u'~')
        tex += "\\sim "_L1;
    else if (c.category() != QChar::Other_Format) // "invisible times" and "function application" among them
        tex += c;
}

QString characters(QStringView words)
{
    QString tex;
    for (const QChar c : words)
        appendCharacter(tex, c);
    return tex;
}

QString identifier(QStringView words)
{
    const QString tex = characters(words);
    return words.toUcs4().size() > 1 && !tex.contains(u'\\') ? "\\operatorname{"_L1 + tex + u'}' : tex;
}

// Digits and their separators are one number.
QString number(QStringView words)
{
    return u'{' + characters(words).replace(u","_s, u"{,}"_s) + u'}';
}

QString plainWords(QStringView words)
{
    QString tex = u"\\text{"_s;
    for (const QChar c : words) {
        if (c != u'\\' && c != u'^' && c != u'~') // which words in TeX cannot hold
            appendCharacter(tex, c);
    }
    return tex + u'}';
}

// The accents that are written as a sign over a letter.
QLatin1StringView accent(QStringView sign)
{
    static constexpr auto known = std::to_array<std::pair<char16_t, QLatin1StringView>>({{u'¯', "\\bar"_L1},
                                                                                         {u'‾', "\\overline"_L1},
                                                                                         {u'→', "\\vec"_L1},
                                                                                         {u'⃗', "\\vec"_L1},
                                                                                         {u'ˆ', "\\hat"_L1},
                                                                                         {u'˜', "\\tilde"_L1},
                                                                                         {u'∼', "\\tilde"_L1},
                                                                                         {u'˙', "\\dot"_L1},
                                                                                         {u'¨', "\\ddot"_L1}});
    for (const auto &[character, command] : known) {
        if (sign.size() == 1 && sign[0] == character)
            return command;
    }
    return sign == u"\\wedge " ? "\\hat"_L1 : sign == u"\\sim " ? "\\tilde"_L1 : sign == u"\\_" ? "\\bar"_L1 : QLatin1StringView();
}

QString raised(const QString &base, const QString &up)
{
    if (up == u"′" || up == u"'")
        return base + u'\'';
    const QLatin1StringView command = accent(up);
    return command.isEmpty() ? QString(base + u"^{" + up + u'}') : QString(command + u'{' + base + u'}');
}

// What a script can stand beside: one sign, or what braces hold together.
QString base(const QString &tex)
{
    const bool isOne = tex.size() == 1 || (tex.startsWith(u'{') && tex.indexOf(u'}') == tex.size() - 1) || tex.startsWith("\\operatorname{"_L1);
    return isOne ? tex : u'{' + tex + u'}';
}

}

void MathReader::reset()
{
    m_open.assign(1, {});
    m_failed = false;
}

void MathReader::open(MathPart part)
{
    const bool isInWords = isToken(m_open.back().part); // where HTML may stand
    m_open.push_back({.part = isInWords ? MathPart::Words : part, .words = {}, .children = {}});
}

void MathReader::text(QStringView text)
{
    if (isToken(m_open.back().part) && !m_failed)
        m_open.back().words += text;
}

void MathReader::close()
{
    const Node node = std::move(m_open.back());
    m_open.pop_back();
    if (m_failed)
        return;
    Node &outer = m_open.back();
    if (isToken(outer.part))
        outer.words += node.words;
    else if (QString made = tex(node); made.size() <= maxTex)
        outer.children.append(std::move(made));
    else
        m_failed = true;
}

QString MathReader::take()
{
    QString made = m_failed ? QString() : m_open.front().children.join(QString());
    reset();
    return made.size() <= maxTex ? made : QString();
}

QString MathReader::tex(const Node &node)
{
    const QStringList &parts = node.children;
    const qsizetype wanted = partsOf(node.part);
    if (wanted != 0 && parts.size() != wanted) {
        m_failed = true;
        return {};
    }
    const QString words = node.words.simplified();
    switch (node.part) {
    case MathPart::Identifier:
        return identifier(words);
    case MathPart::Number:
        return number(words);
    case MathPart::Sign:
        return words.size() > 1 ? identifier(words) : characters(words);
    case MathPart::Words:
        return plainWords(node.words);
    case MathPart::Space:
        return u"\\ "_s;
    case MathPart::Unseen:
        return {};
    case MathPart::Fraction:
        return u"\\frac{" + parts[0] + u"}{" + parts[1] + u'}';
    case MathPart::Root:
        return u"\\sqrt{" + parts.join(QString()) + u'}';
    case MathPart::NumberedRoot:
        return u"\\sqrt[{" + parts[1] + u"}]{" + parts[0] + u'}';
    case MathPart::Raised:
        return raised(base(parts[0]), parts[1]);
    case MathPart::Lowered:
        return base(parts[0]) + u"_{" + parts[1] + u'}';
    case MathPart::LoweredRaised:
        return base(parts[0]) + u"_{" + parts[1] + u"}^{" + parts[2] + u'}';
    case MathPart::Table:
        return u"\\begin{matrix}" + parts.join(u"\\\\"_s) + u"\\end{matrix}";
    case MathPart::TableRow:
        return parts.join(u'&');
    case MathPart::Cell:
    case MathPart::Row:
        break;
    }
    return parts.size() == 1 ? parts.first() : parts.join(QString());
}

}
