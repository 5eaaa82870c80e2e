// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parser: TeX mathematics as rows of atoms, or nothing where a part of it is not understood. Lives for one formula; one thread.
#pragma once

#include "core/formula/alphabets.h"
#include "core/formula/atom.h"
#include "core/formula/scanner.h"

#include <optional>

namespace foyer::formula {

class Parser
{
public:
    explicit Parser(QStringView tex, int depth = 0);

    std::optional<Rows> read();

private:
    using Handler = std::optional<Atom> (Parser::*)(QStringView name);
    struct Command;
    static Handler handler(QStringView name);

    // parser.cpp: the grammar
    Rows grid();
    Atoms list();
    std::optional<Atom> nucleus();
    std::optional<Atom> command();
    Atom character(const Token &token) const;
    Atom sign(QStringView text, Class kind) const;
    Atom group();
    void scripts(Atom &atom);
    Atoms argument();
    Atoms optional();
    QString words();
    void expect(Token::Kind kind);
    bool expect(QStringView command);
    void fail();

    // commands.cpp: what a command takes, and what becomes of it; no atom where it draws nothing
    std::optional<Atom> fraction(QStringView name);
    std::optional<Atom> root(QStringView name);
    std::optional<Atom> text(QStringView name);
    std::optional<Atom> operatorName(QStringView name);
    std::optional<Atom> inOtherAlphabet(QStringView name);
    std::optional<Atom> otherAlphabet(QStringView name);
    std::optional<Atom> accent(QStringView name);
    std::optional<Atom> line(QStringView name);
    std::optional<Atom> fence(QStringView name);
    std::optional<Atom> sized(QStringView name);
    std::optional<Atom> space(QStringView name);
    std::optional<Atom> negated(QStringView name);
    std::optional<Atom> stacked(QStringView name);
    std::optional<Atom> arrow(QStringView name);
    std::optional<Atom> modulus(QStringView name);
    std::optional<Atom> ofKind(QStringView name);
    std::optional<Atom> unseen(QStringView name);
    std::optional<Atom> plain(QStringView name);
    std::optional<Atom> tag(QStringView name);
    std::optional<Atom> nothing(QStringView name);
    std::optional<Atom> stackedLines(QStringView name);
    std::optional<Atom> state(QStringView name);
    std::optional<Atom> environment(QStringView name);

    Scanner m_scanner;
    Alphabet m_alphabet = Alphabet::Italic;
    int m_depth = 0;
    bool m_failed = false;
};

}
