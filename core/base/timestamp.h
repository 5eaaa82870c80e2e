// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Timestamp: an instant in milliseconds since 1970 UTC, and the fast reader of the API's dates. A value; any thread.
#pragma once

#include <QDateTime>
#include <QTimeZone>
#include <QString>
#include <string_view>

namespace foyer {

struct Timestamp {
    qint64 ms = 0; // 0 = unknown

    bool isKnown() const { return ms != 0; }
    QDateTime toDateTime() const { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC); }
    auto operator<=>(const Timestamp &) const = default;
};

// Reads ISO 8601 in the forms that servers send: "2024-01-31T12:00:00.123Z", "+02:00", no zone (UTC), date only.
// Anything else, and dates outside 0001…9999, is unknown.
Timestamp parseTimestamp(std::string_view text);

// "2024-01-31T12:00:00.123Z"; empty for an unknown instant.
QString formatTimestamp(Timestamp instant);

}
