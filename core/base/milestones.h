// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Milestones: `--trace` prints each with the milliseconds since the process started. Any thread.
#pragma once

namespace foyer {

void traceMilestones(bool on);
bool milestonesTraced();

// Prints "name N" on stderr, once per name, where tracing is on. `name` is a literal.
void milestone(const char *name);

}
