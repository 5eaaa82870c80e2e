// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dates: points in time as people read them, near ones by their distance. Pure; main thread (translations).
#pragma once

#include "core/base/timestamp.h"

#include <QString>

namespace foyer::app {

QString relativeTime(Timestamp at, Timestamp now);     // "now", "5m", "3h", "2d", "12 Nov", "12 Nov 2024"
QString relativeTimeLong(Timestamp at, Timestamp now); // "5 minutes ago"; beyond a week the date
QString absoluteTime(Timestamp at);                    // as short as the locale has it, with the time
QString fullDate(Timestamp at);                        // the whole date with the time
QString dateOnly(Timestamp at);
QString remainingTime(Timestamp until, Timestamp now); // "3 hours left", "closed"; empty for an unknown end
// How long relativeTime stays as it is; at least a second, at most a day.
qint64 msUntilRelativeTimeChanges(Timestamp at, Timestamp now);

}
