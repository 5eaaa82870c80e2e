// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// symbols: what TeX's commands for single signs, and signs that were typed themselves, stand for. Pure; any thread.
#pragma once

#include "core/formula/atom.h"
#include "core/formula/scanner.h"

namespace foyer::formula {

struct Symbol {
    QStringView name; // of the command
    QStringView text;
    Class kind = Class::Ordinary;
};

const Symbol *symbol(QStringView command); // null where there is none of that name
// A character of the formula itself; its text is how it is set.
Symbol typedSign(QStringView character);
// The sign that \left, \right and their kin are to draw; empty for none at all, nothing where the token is not one.
std::optional<QStringView> delimiter(const Token &token);

}
