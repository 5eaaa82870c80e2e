// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Atom: one part of a formula, with what is raised and lowered beside it, and the parts that it is made of. Values; any thread.
#pragma once

#include <QString>

#include <vector>

namespace foyer::formula {

// What spacing goes by (The TeXbook, chapter 17).
enum class Class : quint8 { Ordinary, Operator, Binary, Relation, Open, Close, Punctuation, Inner };

struct Atom;
using Atoms = std::vector<Atom>;
using Rows = std::vector<std::vector<Atoms>>; // rows of cells

struct Atom {
    enum class Shape : quint8 {
        Symbol,   // `text`: a letter, a sign, a number, the name of a function
        Words,    // `text`, with its spaces
        Space,    // `text`
        Group,    // `inner`
        Fence,    // `inner` between `text` and `close`
        Fraction, // `inner` over `other`
        Binomial, // `inner` over `other`
        Root,     // of `inner`; its degree in `other`
        Line,     // over or under `inner`
        Matrix,   // `rows` between `text` and `close`
        Cases,    // `rows` behind a brace
        Align,    // `rows` whose cells go on from each other in pairs
    };

    Shape shape = Shape::Symbol;
    Class kind = Class::Ordinary;
    bool italic = false, bold = false;
    bool overline = false, underline = false; // Line
    QString text, close;
    QString primes;
    Atoms inner, other;
    Atoms up, down;
    Rows rows;

    bool hasScripts() const { return !up.empty() || !down.empty(); }
};

}
