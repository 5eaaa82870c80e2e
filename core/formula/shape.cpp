// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formula/shape.h"

#include <algorithm>
#include <array>

namespace foyer::formula {

namespace {

using Shape = Atom::Shape;

bool isPlainGroup(const Atom &atom)
{
    return atom.shape == Shape::Group && !atom.hasScripts() && atom.primes.isEmpty();
}

bool isFence(const Atom &atom)
{
    return (atom.shape == Shape::Fence || atom.shape == Shape::Matrix) && !atom.text.isEmpty() && !atom.close.isEmpty();
}

// A letter that a bracket may follow as in f(x).
bool isLetter(const Atom &atom)
{
    return atom.shape == Shape::Symbol && atom.kind == Class::Ordinary && !isNumber(atom);
}

// Of the class of closing brackets, and none.
bool isMark(const Atom &atom)
{
    return atom.text == u"!" || atom.text == u"?" || atom.text == u".";
}

bool partsSum(const Atom &atom, bool isFirst)
{
    switch (atom.shape) {
    case Shape::Group:
        return isPlainGroup(atom) && isSum(atom.inner);
    case Shape::Fraction:
        return vulgarFraction(atom.inner, atom.other).isEmpty();
    case Shape::Words:
    case Shape::Align:
    case Shape::Cases:
        return true;
    case Shape::Symbol:
        break;
    default:
        return false;
    }
    return atom.kind == Class::Relation || atom.kind == Class::Operator || atom.kind == Class::Punctuation
        || (atom.kind == Class::Binary && !isFirst);
}

int nesting(const Atom &atom)
{
    if (atom.shape != Shape::Symbol)
        return 0;
    const bool closes = atom.kind == Class::Close && !isMark(atom);
    return atom.kind == Class::Open ? 1 : closes ? -1 : 0;
}

}

Class leftClass(const Atom &atom)
{
    if (atom.shape == Shape::Fraction && !vulgarFraction(atom.inner, atom.other).isEmpty())
        return Class::Ordinary;
    return isFence(atom) || atom.shape == Shape::Binomial ? Class::Open : atom.kind;
}

Class rightClass(const Atom &atom)
{
    return isFence(atom) || atom.shape == Shape::Binomial ? Class::Close : atom.kind;
}

std::vector<Class> classesOf(const Atoms &atoms)
{
    std::vector<Class> classes;
    classes.reserve(atoms.size());
    constexpr qsizetype none = -1;
    qsizetype last = none; // that is no space
    for (std::size_t at = 0; at < atoms.size(); ++at) {
        Class kind = leftClass(atoms[at]);
        if (atoms[at].shape != Shape::Space) {
            const Class before = last == none ? Class::Open : rightClass(atoms[last]);
            const bool hasLeft = before == Class::Ordinary || before == Class::Close || before == Class::Inner;
            if (kind == Class::Binary && (!hasLeft || classes[last] == Class::Binary))
                kind = Class::Ordinary;
            const bool endsSide = kind == Class::Relation || kind == Class::Close || kind == Class::Punctuation;
            if (endsSide && last != none && classes[last] == Class::Binary)
                classes[last] = Class::Ordinary;
            last = static_cast<qsizetype>(at);
        }
        classes.push_back(kind);
    }
    if (last != none && classes[last] == Class::Binary)
        classes[last] = Class::Ordinary;
    return classes;
}

bool isNumber(const Atom &atom)
{
    return atom.shape == Shape::Symbol && !atom.text.isEmpty() && std::ranges::all_of(atom.text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isFunction(const Atom &atom)
{
    static constexpr auto others = std::to_array<QStringView>({u"lim", u"lim sup", u"lim inf", u"max", u"min", u"sup", u"inf"});
    return atom.shape == Shape::Symbol && atom.kind == Class::Operator && atom.text.size() > 1 && atom.text.front().isLetter()
        && !std::ranges::contains(others, QStringView(atom.text));
}

QString vulgarFraction(const Atoms &above, const Atoms &below)
{
    struct Vulgar {
        QStringView above, below, text;
    };
    static constexpr auto known = std::to_array<Vulgar>({
        {u"1", u"2", u"½"},
        {u"1", u"3", u"⅓"},
        {u"2", u"3", u"⅔"},
        {u"1", u"4", u"¼"},
        {u"3", u"4", u"¾"},
        {u"1", u"5", u"⅕"},
        {u"2", u"5", u"⅖"},
        {u"3", u"5", u"⅗"},
        {u"4", u"5", u"⅘"},
        {u"1", u"6", u"⅙"},
        {u"5", u"6", u"⅚"},
        {u"1", u"7", u"⅐"},
        {u"1", u"8", u"⅛"},
        {u"3", u"8", u"⅜"},
        {u"5", u"8", u"⅝"},
        {u"7", u"8", u"⅞"},
        {u"1", u"9", u"⅑"},
        {u"1", u"10", u"⅒"},
    });
    const auto isPlain = [](const Atoms &atoms) {
        return atoms.size() == 1 && isNumber(atoms.front()) && !atoms.front().hasScripts() && atoms.front().primes.isEmpty() && !atoms.front().bold;
    };
    if (!isPlain(above) || !isPlain(below))
        return {};
    const auto found
        = std::ranges::find_if(known, [&](const Vulgar &one) { return one.above == above.front().text && one.below == below.front().text; });
    return found != known.end() ? found->text.toString() : QString();
}

bool isDerivation(const Atoms &above)
{
    return !above.empty() && above.front().shape == Shape::Symbol && (above.front().text == u"d" || above.front().text == u"∂");
}

bool isSum(const Atoms &atoms)
{
    int depth = 0;
    for (const Atom &atom : atoms) {
        if (depth == 0 && partsSum(atom, &atom == &atoms.front()))
            return true;
        depth += nesting(atom);
    }
    return false;
}

bool isCompound(const Atoms &atoms)
{
    if (isSum(atoms))
        return true;
    if (atoms.size() == 1 && isPlainGroup(atoms.front()))
        return isCompound(atoms.front().inner);
    int factors = 0;
    int depth = 0;
    const Atom *last = nullptr;
    for (const Atom &atom : atoms) {
        if (atom.shape == Shape::Space)
            continue;
        const bool begins = depth == 0;
        depth += nesting(atom);
        const bool isBracket = begins && (depth > 0 || isFence(atom));
        const bool isApplied = isBracket && factors == 1 && last && isLetter(*last);
        const bool isShout = atom.shape == Shape::Symbol && isMark(atom);
        const bool isDecimal = last && ((isNumber(*last) && atom.text == u".") || (last->text == u"." && isNumber(atom)));
        if (begins && !isApplied && !isShout && !isDecimal)
            ++factors;
        last = &atom;
    }
    return factors > (isDerivation(atoms) ? 2 : 1) || (factors > 0 && atoms.front().kind == Class::Binary);
}

}
