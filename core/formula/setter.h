// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// setter: atoms as lines of runs. Pure; any thread.
#pragma once

#include "core/formula/atom.h"
#include "core/formula/formula.h"

namespace foyer::formula {

QList<Line> setRows(const Rows &rows, Form form);

}
