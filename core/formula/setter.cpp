// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formula/setter.h"

#include "core/formula/alphabets.h"
#include "core/formula/linebuilder.h"
#include "core/formula/shape.h"

#include <algorithm>

namespace foyer::formula {

namespace {

using Shape = Atom::Shape;

constexpr QChar wide(0x2003); // an em

Line lineOf(const Atoms &atoms, int level);

bool isWideClass(Class kind)
{
    return kind == Class::Binary || kind == Class::Relation;
}

// The table of The TeXbook's chapter 18, for one width of space instead of three.
void addSpaceBetween(LineBuilder &out, Class left, Class right, int level)
{
    const auto isFactor = [](Class kind) { return kind == Class::Ordinary || kind == Class::Operator || kind == Class::Inner; };
    const bool isOperator = (left == Class::Operator && isFactor(right)) || (right == Class::Operator && (isFactor(left) || left == Class::Close));
    if (level != 0) {
        if (isOperator)
            out.space(QChar::Nbsp, level);
        return;
    }
    if (left == Class::Open || (right == Class::Close && left != Class::Punctuation))
        return;
    if (isWideClass(left) && left == right)
        return;
    const bool isInner = (left == Class::Inner && (isFactor(right) || right == Class::Open)) || (right == Class::Inner && isFactor(left));
    // A line may break behind a sign, not before it.
    if ((isWideClass(left) || left == Class::Punctuation) && right != Class::Punctuation)
        out.space(u' ', level);
    else if (isWideClass(right) || isOperator || isInner)
        out.space(QChar::Nbsp, level);
}

Line bracketed(const Line &line, int level)
{
    LineBuilder out;
    out.add(u"(", level);
    out.add(line);
    out.add(u")", level);
    return out.take();
}

// Raised or lowered a second time, which no text can be: "²" where there is such a character, "^(n+1)" else.
void addSecondScript(LineBuilder &out, const Atoms &atoms, bool up, int level)
{
    const Line line = lineOf(atoms, level);
    const QString text = textOf(line);
    if (text.isEmpty())
        return;
    if (const QString small = up ? raised(text) : lowered(text); !small.isEmpty()) {
        out.add(small, level);
        return;
    }
    out.add(up ? u"^" : u"_", level);
    out.add(text.size() == 1 ? line : bracketed(line, level));
}

void addScripts(LineBuilder &out, const Atom &atom, int level)
{
    if (level != 0) {
        addSecondScript(out, atom.down, false, level);
        addSecondScript(out, atom.up, true, level);
        return;
    }
    out.add(lineOf(atom.down, -1));
    out.add(lineOf(atom.up, 1));
}

Line fractionLine(const Atom &atom, bool isFactor, int level)
{
    const QString vulgar = level == 0 ? vulgarFraction(atom.inner, atom.other) : QString();
    const bool isAlone = !atom.hasScripts() && atom.primes.isEmpty();
    LineBuilder out;
    if (!vulgar.isEmpty()) {
        out.add(vulgar, level);
    } else {
        const Line above = lineOf(atom.inner, level);
        const Line below = lineOf(atom.other, level);
        out.add(isSum(atom.inner) ? bracketed(above, level) : above);
        out.add(u"/", level);
        out.add(isCompound(atom.other) ? bracketed(below, level) : below);
    }
    const bool isOperator = atom.inner.size() == 1 && isDerivation(atom.inner);
    const bool needsBrackets = !isAlone || (isFactor && vulgar.isEmpty() && !isOperator);
    return needsBrackets ? bracketed(out.take(), level) : out.take();
}

Line rootLine(const Atom &atom, int level)
{
    const Line degree = lineOf(atom.other, level == 0 ? 1 : level);
    const QString number = textOf(degree);
    LineBuilder out;
    if (number == u"3" || number == u"4") {
        out.add(number == u"3" ? u"∛" : u"∜", level);
    } else {
        if (const QString small = raised(number); level != 0 && !small.isEmpty())
            out.add(small, level);
        else
            out.add(level == 0 || number.isEmpty() ? degree : bracketed(degree, level));
        out.add(u"√", level);
    }
    const bool isBare = atom.inner.size() == 1 && !atom.inner.front().hasScripts() && !isCompound(atom.inner);
    out.add(isBare ? lineOf(atom.inner, level) : bracketed(lineOf(atom.inner, level), level));
    const bool isAlone = !atom.hasScripts() && atom.primes.isEmpty();
    return isAlone ? out.take() : bracketed(out.take(), level);
}

Line binomialLine(const Atom &atom, int level)
{
    LineBuilder out;
    if (level == 0) {
        out.add(u"(", level);
        out.add(lineOf(atom.inner, 1));
        out.add(lineOf(atom.other, -1));
    } else {
        out.add(u"C(", level);
        out.add(lineOf(atom.inner, level));
        out.add(u",", level);
        out.add(lineOf(atom.other, level));
    }
    out.add(u")", level);
    return out.take();
}

// The cells of aligned rows go on from each other, two by two.
Atoms joined(const std::vector<Atoms> &cells)
{
    Atoms all;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (at > 0 && at % 2 == 0)
            all.push_back({.shape = Shape::Space, .text = QString(wide)});
        all.insert(all.end(), cells[at].begin(), cells[at].end());
    }
    return all;
}

Line rowLine(const Atom &grid, const std::vector<Atoms> &cells, int level)
{
    if (grid.shape == Shape::Align)
        return lineOf(joined(cells), level);
    LineBuilder out;
    for (const Atoms &cell : cells) {
        if (&cell != &cells.front())
            out.space(wide, level);
        out.add(lineOf(cell, level));
    }
    return out.take();
}

Line gridLine(const Atom &grid, int level)
{
    LineBuilder out;
    out.add(grid.shape == Shape::Cases ? QStringView(u"{ ") : QStringView(grid.text), level);
    for (const auto &row : grid.rows) {
        if (&row != &grid.rows.front()) {
            out.add(u";", level);
            out.space(u' ', level);
        }
        out.add(rowLine(grid, row, level));
    }
    out.add(grid.shape == Shape::Cases ? QStringView(u" }") : QStringView(grid.close), level);
    return out.take();
}

Line nucleusLine(const Atom &atom, bool isFactor, int level)
{
    switch (atom.shape) {
    case Shape::Symbol:
    case Shape::Words:
    case Shape::Space:
        return {{.text = atom.text, .italic = atom.italic, .bold = atom.bold, .level = level}};
    case Shape::Group:
        return lineOf(atom.inner, level);
    case Shape::Fence: {
        LineBuilder out;
        out.add(atom.text, level);
        out.add(lineOf(atom.inner, level));
        out.add(atom.close, level);
        return out.take();
    }
    case Shape::Fraction:
        return fractionLine(atom, isFactor, level);
    case Shape::Binomial:
        return binomialLine(atom, level);
    case Shape::Root:
        return rootLine(atom, level);
    case Shape::Line: {
        Line line = lineOf(atom.inner, level);
        for (Run &run : line) {
            run.overline |= atom.overline;
            run.underline |= atom.underline;
        }
        return line;
    }
    case Shape::Matrix:
    case Shape::Cases:
    case Shape::Align:
        return gridLine(atom, level);
    }
    return {};
}

void addSpaceAtom(LineBuilder &out, const Atom &atom, int level)
{
    for (const QChar c : atom.text)
        out.space(c, level);
}

Line lineOf(const Atoms &atoms, int level)
{
    LineBuilder out;
    const std::vector<Class> classes = classesOf(atoms);
    const Atom *last = nullptr;
    for (std::size_t at = 0; at < atoms.size(); ++at) {
        const Atom &atom = atoms[at];
        if (atom.shape == Shape::Space) {
            addSpaceAtom(out, atom, level);
            continue;
        }
        const bool isArgument = last && isFunction(*last) && atom.shape == Shape::Fraction && classes[at] == Class::Inner;
        if (last) {
            const Class before = classes[last - atoms.data()];
            const Class left = isWideClass(before) || before == Class::Ordinary ? before : rightClass(*last);
            addSpaceBetween(out, left, isArgument ? Class::Open : classes[at], level);
        }
        const Atom *next = at + 1 < atoms.size() ? &atoms[at + 1] : nullptr;
        const bool isFactor = next && next->shape != Shape::Space && next->shape != Shape::Words
            && (classes[at + 1] == Class::Ordinary || classes[at + 1] == Class::Open || classes[at + 1] == Class::Inner
                || classes[at + 1] == Class::Operator);
        out.add(nucleusLine(atom, isFactor || isArgument, level));
        out.add(atom.primes, level);
        addScripts(out, atom, level);
        last = &atom;
    }
    return out.take();
}

// A displayed formula whose rows stand under each other: the first grid in it gives them, what is around it goes with the first and the last.
void addLines(QList<Line> &lines, const Atoms &atoms)
{
    const auto grid = std::ranges::find_if(
        atoms, [](const Atom &atom) { return (atom.shape == Shape::Align || atom.shape == Shape::Cases) && !atom.hasScripts(); });
    if (grid == atoms.end()) {
        lines.append(lineOf(atoms, 0));
        return;
    }
    const bool isCases = grid->shape == Shape::Cases;
    Atoms before(atoms.begin(), grid);
    const bool isAlone = before.empty();
    if (isCases)
        before.push_back({.kind = Class::Ordinary, .text = QStringLiteral("{")});
    if (!isAlone)
        lines.append(lineOf(before, 0));
    for (const auto &row : grid->rows) {
        LineBuilder out;
        const bool isFirst = &row == &grid->rows.front();
        if (isAlone && isCases && isFirst)
            out.add(u"{ ", 0);
        out.add(rowLine(*grid, row, 0));
        if (&row == &grid->rows.back()) {
            Atoms after(std::next(grid), atoms.end());
            out.add(lineOf(after, 0));
        }
        Line line = out.take();
        if (isAlone ? isCases && !isFirst : true)
            line.prepend({.text = isAlone ? QString(wide) : QString(2, wide)});
        lines.append(line);
    }
}

}

QList<Line> setRows(const Rows &rows, Form form)
{
    QList<Line> lines;
    for (const auto &row : rows) {
        const Atoms atoms = joined(row);
        if (form == Form::Display)
            addLines(lines, atoms);
        else
            lines.append(lineOf(atoms, 0));
    }
    return lines;
}

}
