// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rowview: a timeline's row as it is shown: what makePostView is told of a row beside its post. Main thread.
#pragma once

#include "app/presentation/postview.h"
#include "app/viewmodels/timelineread.h"

namespace foyer::app {

class Services;

// Of a gap, an empty view. `merged`: the row says through which accounts it was seen.
PostView rowView(const Services &services, const timelines::Row &row, const FilterSet &filters, bool merged);

}
