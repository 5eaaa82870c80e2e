// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// folding: a boost of a post that the timeline shows already adds a booster to that row instead of showing it again (N6).
// Inside core/store; its threads.
#pragma once

#include "core/store/sequence.h"

namespace foyer::store::folding {

// Where boosts are news among others' posts; an author's own page shows each.
bool foldsBoosts(model::Timeline::Kind kind);

// Folds those of the rows that a page has just put in, newest first. The row that was there first keeps its place, and of two new
// ones the upper. It counts as shown when it is among the newest 400 rows or at most three days from the boost, which is how far back
// people scroll; what is further away may be shown once more. A folded row stays in the order, hidden, so that the entry is known.
void fold(Writer writer, qint64 timeline, sequence::Outcome &outcome);

}
