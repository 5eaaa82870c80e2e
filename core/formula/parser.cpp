// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formula/parser.h"

#include "core/formula/symbols.h"

#include <algorithm>

namespace foyer::formula {

namespace {

using Kind = Token::Kind;
using Shape = Atom::Shape;

// People nest five levels; this keeps a hostile formula from using up the stack.
constexpr int maxDepth = 40;

bool isDigit(const Token &token)
{
    return token.kind == Kind::Character && token.text.size() == 1 && token.text[0] >= u'0' && token.text[0] <= u'9';
}

bool isMark(const Token &token)
{
    return token.kind == Kind::Character && token.text[0].isMark();
}

bool divides(const Token &token)
{
    return token.isCommand(u"over") || token.isCommand(u"choose");
}

}

Parser::Parser(QStringView tex, int depth)
    : m_scanner(tex)
    , m_depth(depth)
{
}

void Parser::fail()
{
    m_failed = true;
    m_scanner.stop();
}

void Parser::expect(Kind kind)
{
    if (m_scanner.take().kind != kind)
        fail();
}

bool Parser::expect(QStringView command)
{
    const bool isThere = m_scanner.take().isCommand(command);
    if (!isThere)
        fail();
    return isThere;
}

std::optional<Rows> Parser::read()
{
    Rows rows = grid();
    if (m_failed || m_scanner.peek().kind != Kind::End)
        return {};
    return rows;
}

Rows Parser::grid()
{
    Rows rows(1);
    rows.back().push_back(list());
    while (m_scanner.peek().kind == Kind::Cell || m_scanner.peek().kind == Kind::Row) {
        if (m_scanner.take().kind == Kind::Row)
            rows.emplace_back();
        rows.back().push_back(list());
    }
    if (rows.size() > 1 && std::ranges::all_of(rows.back(), &Atoms::empty)) // the last row may be ended, too
        rows.pop_back();
    return rows;
}

Atoms Parser::list()
{
    Atoms atoms;
    if (++m_depth > maxDepth)
        fail();
    const Alphabet outer = m_alphabet;
    while (true) {
        const Token &next = m_scanner.peek();
        if (next.kind == Kind::End || next.kind == Kind::Close || next.kind == Kind::Cell || next.kind == Kind::Row)
            break;
        if (next.isCommand(u"right") || next.isCommand(u"middle") || next.isCommand(u"end"))
            break;
        if (divides(next)) {
            const Shape shape = m_scanner.take().text == u"over" ? Shape::Fraction : Shape::Binomial;
            Atom whole{.shape = shape, .kind = Class::Inner, .inner = std::move(atoms), .other = list()};
            atoms.clear();
            atoms.push_back(std::move(whole));
            break;
        }
        if (std::optional<Atom> atom = nucleus()) {
            scripts(*atom);
            atoms.push_back(*std::move(atom));
        }
    }
    m_alphabet = outer;
    --m_depth;
    return atoms;
}

std::optional<Atom> Parser::nucleus()
{
    const Token &next = m_scanner.peek();
    if (next.kind == Kind::Up || next.kind == Kind::Down || next.is(u'\''))
        return Atom{.shape = Shape::Group};
    if (next.kind == Kind::Open)
        return group();
    if (next.kind == Kind::Command)
        return command();
    if (next.kind != Kind::Character) {
        fail();
        return {};
    }
    const bool isNumber = isDigit(next);
    Atom atom = character(m_scanner.take());
    while (isMark(m_scanner.peek()))
        atom.text += m_scanner.take().text;
    if (atom.text == u"." && !isDigit(m_scanner.peek()))
        atom.kind = Class::Close; // it ends a sentence
    while (isNumber && isDigit(m_scanner.peek()))
        atom.text += inAlphabet(m_scanner.take().text, m_alphabet);
    return atom;
}

std::optional<Atom> Parser::command()
{
    const QStringView name = m_scanner.take().text;
    if (const Handler known = handler(name))
        return (this->*known)(name);
    const Symbol *found = symbol(name);
    if (!found) {
        fail();
        return {};
    }
    return sign(found->text, found->kind);
}

Atom Parser::character(const Token &token) const
{
    if (token.is(u'~'))
        return {.shape = Shape::Space, .text = QString(QChar(QChar::Nbsp))};
    const Symbol typed = typedSign(token.text);
    return sign(typed.text, typed.kind);
}

Atom Parser::sign(QStringView text, Class kind) const
{
    const bool isLetter = kind == Class::Ordinary && text.size() == 1;
    const bool slants = m_alphabet == Alphabet::Italic || m_alphabet == Alphabet::BoldItalic;
    return {.kind = kind,
            .italic = isLetter && slants && isSlanted(text[0]),
            .bold = m_alphabet == Alphabet::Bold || m_alphabet == Alphabet::BoldItalic,
            .text = isLetter ? inAlphabet(text, m_alphabet) : text.toString()};
}

Atom Parser::group()
{
    expect(Kind::Open);
    Atoms atoms = list();
    expect(Kind::Close);
    if (atoms.size() != 1)
        return {.shape = Shape::Group, .inner = std::move(atoms)};
    Atom only = std::move(atoms.front());
    if (only.hasScripts() || !only.primes.isEmpty()) {
        Atom outer{.shape = Shape::Group};
        outer.inner.push_back(std::move(only));
        return outer;
    }
    if (only.kind == Class::Binary || only.kind == Class::Relation || only.kind == Class::Punctuation)
        only.kind = Class::Ordinary; // "1{,}5" is how TeX writes a comma without a space
    return only;
}

void Parser::scripts(Atom &atom)
{
    bool hasUp = !atom.up.empty();
    bool hasDown = !atom.down.empty();
    while (true) {
        const Token &next = m_scanner.peek();
        if (next.is(u'\'')) {
            m_scanner.take();
            atom.primes += u'′';
        } else if (next.isCommand(u"limits") || next.isCommand(u"nolimits")) {
            m_scanner.take();
        } else if (next.kind == Kind::Up && !hasUp) {
            m_scanner.take();
            atom.up = argument();
            hasUp = true;
        } else if (next.kind == Kind::Down && !hasDown) {
            m_scanner.take();
            atom.down = argument();
            hasDown = true;
        } else {
            break;
        }
    }
    if (m_scanner.peek().kind == Kind::Up || m_scanner.peek().kind == Kind::Down)
        fail();
}

Atoms Parser::argument()
{
    Atoms atoms;
    if (++m_depth > maxDepth)
        fail();
    const Kind next = m_scanner.peek().kind;
    std::optional<Atom> atom;
    if (next == Kind::Open)
        atom = group();
    else if (next == Kind::Character)
        atom = character(m_scanner.take());
    else if (next == Kind::Command)
        atom = command();
    if (!atom) {
        fail();
    } else if (atom->shape == Shape::Group && atom->kind == Class::Ordinary && !atom->hasScripts() && atom->primes.isEmpty()) {
        atoms = std::move(atom->inner);
    } else {
        atoms.push_back(*std::move(atom));
    }
    --m_depth;
    return atoms;
}

// What stands in square brackets, if any do.
Atoms Parser::optional()
{
    if (!m_scanner.peek().is(u'['))
        return {};
    const std::optional<QStringView> tex = m_scanner.bracketed();
    std::optional<Rows> rows;
    if (tex && m_depth < maxDepth)
        rows = Parser(*tex, m_depth + 1).read();
    if (!rows || rows->size() != 1 || rows->front().size() != 1) {
        fail();
        return {};
    }
    return std::move(rows->front().front());
}

// The words of \text and its kin.
QString Parser::words()
{
    const std::optional<QStringView> typed = m_scanner.braced();
    QString out;
    if (!typed) {
        fail();
        return out;
    }
    for (qsizetype at = 0; at < typed->size(); ++at) {
        const QChar c = (*typed)[at];
        const QChar next = at + 1 < typed->size() ? (*typed)[at + 1] : QChar();
        if (c == u'\\' && QStringView(u"%$#&_{} ,").contains(next)) {
            out += next == u',' ? QChar(u' ') : next;
            ++at;
        } else if (c.isSpace()) {
            if (!out.endsWith(u' '))
                out += u' ';
        } else if (QStringView(u"\\$%#&^_{}").contains(c) || (!c.isSurrogate() && isStrange(c.unicode()))) {
            fail();
            return {};
        } else {
            out += c == u'~' ? QChar(QChar::Nbsp) : c == u'\'' ? QChar(u'’') : c == u'`' ? QChar(u'‘') : c;
        }
    }
    return out;
}

}
