// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// shape: what a list of atoms is when it comes to stand beside others: which class they are of, and where they need brackets. Pure; any thread.
#pragma once

#include "core/formula/atom.h"

namespace foyer::formula {

// As The TeXbook has it: a binary sign without something on either side is an ordinary one.
std::vector<Class> classesOf(const Atoms &atoms);
Class leftClass(const Atom &atom);
Class rightClass(const Atom &atom);

bool isNumber(const Atom &atom);
// sin, log and their kin, which take what follows them; lim and max do so with more of it.
bool isFunction(const Atom &atom);
// "½" where there is one.
QString vulgarFraction(const Atoms &above, const Atoms &below);
// The d of d/dx.
bool isDerivation(const Atoms &above);
// Over a slash: sums, lists and what an operator takes need brackets.
bool isSum(const Atoms &atoms);
// Under a slash or a root: so does everything of several parts.
bool isCompound(const Atoms &atoms);

}
