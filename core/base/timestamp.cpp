// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"

#include <chrono>

namespace foyer {
namespace {

// Reads exactly `digits` decimal digits and moves on; -1 when they are not there.
int number(std::string_view &text, std::size_t digits)
{
    if (text.size() < digits)
        return -1;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

// Months and days that a server wrote without their zero.
int oneOrTwoDigits(std::string_view &text)
{
    const bool two = text.size() > 1 && text[1] >= '0' && text[1] <= '9';
    return number(text, two ? 2 : 1);
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

int milliseconds(std::string_view &text)
{
    int value = 0;
    int scale = 100;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        value += (text.front() - '0') * scale;
        scale /= 10;
        text.remove_prefix(1);
    }
    return value;
}

// The zone's offset in minutes: "Z", "+02:00", "+0200", nothing.
int zone(std::string_view &text)
{
    const bool minus = text.starts_with('-');
    if (!minus && !text.starts_with('+')) {
        take(text, 'Z');
        return 0;
    }
    text.remove_prefix(1);
    const int hours = number(text, 2);
    take(text, ':');
    const int minutes = number(text, 2);
    const int offset = std::max(hours, 0) * 60 + std::max(minutes, 0);
    return minus ? -offset : offset;
}

}

Timestamp parseTimestamp(std::string_view text)
{
    using namespace std::chrono;
    const int y = number(text, 4);
    if (y < 1 || !take(text, '-'))
        return {};
    const int m = oneOrTwoDigits(text);
    if (!take(text, '-'))
        return {};
    const int d = oneOrTwoDigits(text);
    const year_month_day date{year{y}, month(static_cast<unsigned>(std::max(m, 0))), day(static_cast<unsigned>(std::max(d, 0)))};
    if (!date.ok())
        return {};
    const qint64 dayMs = duration_cast<std::chrono::milliseconds>(sys_days{date}.time_since_epoch()).count();
    if (!take(text, 'T') && !take(text, ' '))
        return {dayMs};
    const int hour = number(text, 2);
    if (hour < 0 || hour > 24 || !take(text, ':'))
        return {};
    const int minute = number(text, 2);
    if (minute < 0 || minute > 59)
        return {};
    const int second = take(text, ':') ? number(text, 2) : 0;
    if (second < 0 || second > 60)
        return {};
    const int ms = take(text, '.') ? milliseconds(text) : 0;
    return {dayMs + ((hour * 60LL + minute - zone(text)) * 60 + second) * 1000 + ms};
}

QString formatTimestamp(Timestamp instant)
{
    return instant.isKnown() ? instant.toDateTime().toString(Qt::ISODateWithMs) : QString();
}

}
