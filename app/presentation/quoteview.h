// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// quoteview: a quoted post, or the sentence that stands where it would be. Pure; main thread (translations).
#pragma once

#include "app/presentation/makepostview.h"

namespace foyer::app {

// Fills in quoteState, quoteText and quote. `depth` 0 = the post itself; a quote within a quote is only named.
void addQuote(PostView &view, const model::Quote &quote, const ViewContext &context, int depth);
QString quoteSentence(model::Quote::State state);

}
