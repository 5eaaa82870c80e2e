// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formula/alphabets.h"

#include <algorithm>
#include <array>

namespace foyer::formula {

namespace {

// Unicode, Mathematical Alphanumeric Symbols: where the capitals, small letters and digits of an alphabet begin; 0 = it has none.
struct Places {
    char32_t capitals = 0, smalls = 0, digits = 0;
};

Places places(Alphabet alphabet)
{
    switch (alphabet) {
    case Alphabet::Blackboard:
        return {0x1d538, 0x1d552, 0x1d7d8};
    case Alphabet::Script:
        return {0x1d49c, 0x1d4b6, 0};
    case Alphabet::Fraktur:
        return {0x1d504, 0x1d51e, 0};
    case Alphabet::Sans:
        return {0x1d5a0, 0x1d5ba, 0x1d7e2};
    case Alphabet::Mono:
        return {0x1d670, 0x1d68a, 0x1d7f6};
    default:
        return {};
    }
}

struct Exception {
    Alphabet alphabet;
    char16_t letter;
    char16_t there;
};

// Those that Unicode had before, among the Letterlike Symbols.
constexpr auto exceptions = std::to_array<Exception>({
    {Alphabet::Blackboard, u'C', u'ℂ'}, {Alphabet::Blackboard, u'H', u'ℍ'}, {Alphabet::Blackboard, u'N', u'ℕ'}, {Alphabet::Blackboard, u'P', u'ℙ'},
    {Alphabet::Blackboard, u'Q', u'ℚ'}, {Alphabet::Blackboard, u'R', u'ℝ'}, {Alphabet::Blackboard, u'Z', u'ℤ'}, {Alphabet::Script, u'B', u'ℬ'},
    {Alphabet::Script, u'E', u'ℰ'},     {Alphabet::Script, u'F', u'ℱ'},     {Alphabet::Script, u'H', u'ℋ'},     {Alphabet::Script, u'I', u'ℐ'},
    {Alphabet::Script, u'L', u'ℒ'},     {Alphabet::Script, u'M', u'ℳ'},     {Alphabet::Script, u'R', u'ℛ'},     {Alphabet::Script, u'e', u'ℯ'},
    {Alphabet::Script, u'g', u'ℊ'},     {Alphabet::Script, u'o', u'ℴ'},     {Alphabet::Fraktur, u'C', u'ℭ'},    {Alphabet::Fraktur, u'H', u'ℌ'},
    {Alphabet::Fraktur, u'I', u'ℑ'},    {Alphabet::Fraktur, u'R', u'ℜ'},    {Alphabet::Fraktur, u'Z', u'ℨ'},
});

QString mapped(QStringView text, QStringView from, QStringView to)
{
    QString out;
    for (const QChar c : text) {
        const qsizetype at = from.indexOf(c);
        if (at < 0)
            return {};
        out += to[at];
    }
    return out;
}

}

QString inAlphabet(QStringView letter, Alphabet alphabet)
{
    const Places there = places(alphabet);
    if (there.capitals == 0 || letter.size() != 1)
        return letter.toString();
    const char16_t c = letter[0].unicode();
    const auto exception = std::ranges::find_if(exceptions, [&](const Exception &one) { return one.alphabet == alphabet && one.letter == c; });
    if (exception != exceptions.end())
        return QString(QChar(exception->there));
    char32_t found = 0;
    if (c >= u'A' && c <= u'Z')
        found = there.capitals + (c - u'A');
    else if (c >= u'a' && c <= u'z')
        found = there.smalls + (c - u'a');
    else if (c >= u'0' && c <= u'9' && there.digits != 0)
        found = there.digits + (c - u'0');
    return found != 0 ? QString(QChar::fromUcs4(found)) : letter.toString();
}

bool isSlanted(QChar letter)
{
    const char16_t c = letter.unicode();
    const bool latin = c < 0x250 && letter.isLetter();
    return latin || (c >= 0x3b1 && c <= 0x3c9) || (c >= 0x3d1 && c <= 0x3f5 && letter.isLower());
}

QString raised(QStringView text)
{
    return mapped(text, u"0123456789+−=()abcdefghijklmnoprstuvwxyz′", u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ′");
}

QString lowered(QStringView text)
{
    return mapped(text, u"0123456789+−=()aehijklmnoprstuvx", u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ");
}

}
