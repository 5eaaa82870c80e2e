// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// timelinetitle: what a timeline is called. Pure but for the store; main thread (translations).
#pragma once

#include "core/model/lists.h"
#include "core/model/timeline.h"

namespace foyer::app {

// `lists`: of the account, for the names of list timelines.
QString timelineTitle(const model::Timeline &timeline, const QList<model::List> &lists = {});

}
