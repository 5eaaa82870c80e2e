// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ratelimit.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace foyer::net {
namespace {

using std::chrono::milliseconds;

// RFC 9110 § 5.6.7, the form that must be sent: "Sun, 06 Nov 1994 08:49:37 GMT".
Timestamp httpDate(const QByteArray &text)
{
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
    if (date.isValid())
        return {date.toMSecsSinceEpoch()};
    QString local = QString::fromLatin1(text);
    if (!local.endsWith(u" GMT"))
        return {};
    local.chop(4);
    const QDateTime parsed = QLocale::c().toDateTime(local, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    return parsed.isValid() ? Timestamp{QDateTime(parsed.date(), parsed.time(), QTimeZone::UTC).toMSecsSinceEpoch()} : Timestamp{};
}

Timestamp resetOf(const QByteArray &text, Timestamp now)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber)
        return parseTimestamp({text.constData(), static_cast<std::size_t>(text.size())});
    if (!std::isfinite(seconds) || seconds < 0 || seconds > 1e11)
        return {};
    constexpr double longAgo = 1e9; // smaller numbers are no date after 2001, so they count from now
    const qint64 ms = static_cast<qint64>(seconds * 1000);
    return {seconds < longAgo ? now.ms + ms : ms};
}

}

std::optional<RateLimit> rateLimitOf(const Response &response, Timestamp now)
{
    bool hasLimit = false;
    bool hasRemaining = false;
    RateLimit limit;
    limit.limit = response.header("X-RateLimit-Limit").toInt(&hasLimit);
    limit.remaining = response.header("X-RateLimit-Remaining").toInt(&hasRemaining);
    limit.reset = resetOf(response.header("X-RateLimit-Reset"), now);
    if (!hasLimit || !hasRemaining || limit.limit <= 0 || !limit.reset.isKnown())
        return {};
    return limit;
}

milliseconds retryAfterOf(const Response &response, Timestamp now)
{
    const QByteArray text = response.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    constexpr qint64 longest = 365 * 24 * 3600; // beyond it a number is no wish any more, and could overflow
    if (isNumber)
        return std::chrono::seconds(std::clamp(seconds, qint64(0), longest));
    const Timestamp date = httpDate(text);
    return milliseconds(date.isKnown() ? std::clamp(date.ms - now.ms, qint64(0), longest * 1000) : 0);
}

milliseconds spacingOf(const RateLimit &limit, Timestamp now)
{
    constexpr int plenty = 4; // slow down when less than a quarter of the window's requests is left
    if (limit.remaining * plenty >= limit.limit || limit.reset <= now)
        return milliseconds(0);
    return milliseconds((limit.reset.ms - now.ms) / std::max(1, limit.remaining));
}

}
