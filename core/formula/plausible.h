// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// plausible: whether what stands between the signs of a formula is one. Programs that turn HTML into Markdown write "\[sic\]" and "\[1/3\]" for
// plain brackets, and people write "s/\(a\)/\1/". Pure; any thread.
#pragma once

#include "core/formula/formula.h"

namespace foyer::formula {

bool isPlausible(QStringView tex, Form form);
// By what stands right before and right behind it.
bool mayStandBetween(QStringView before, QStringView behind);

}
