// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// cleanlink: web addresses without what only tells somebody who sent the reader. Pure; any thread.
#pragma once

#include <QString>

namespace foyer::app {

// Takes known parameters of campaigns and clicks out of the query ("utm_source", "fbclid"…); every other byte stays as it is.
QString withoutTracking(const QString &address);

}
