// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the end of a post and is shown elsewhere: the line of hashtags, the link to a quoted post. Pure; any thread.
#pragma once

#include "core/model/body.h"

namespace foyer::html {

// Moves the last lines that hold nothing but hashtags to body.tagBar, where something else stands before them. With
// `hasMedia` nothing else is needed.
void takeTagBar(model::Body &body, bool hasMedia);

// Drops a last line such as "RE: https://…", which stands for a quote where a server does not know quotes.
void dropQuoteLink(model::Body &body);

}
