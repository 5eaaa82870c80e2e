// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// timelinetags: one timeline may show several hashtags: its argument joins them by '+', which no hashtag holds. Values; any thread.
#pragma once

#include "core/model/timeline.h"

namespace foyer::model {

// The hashtags of a Timeline::Hashtag, without '#'; empty for any other.
QStringList tagsOf(const Timeline &timeline);

}
