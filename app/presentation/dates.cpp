// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/dates.h"

#include "app/presentation/words.h"

#include <QLocale>
#include <algorithm>

namespace foyer::app {
namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QDateTime local(Timestamp at)
{
    return at.toDateTime().toLocalTime();
}

int whole(qint64 ms, qint64 unit)
{
    return static_cast<int>(std::min<qint64>(ms / unit, 1'000'000));
}

QString dayText(Timestamp at, Timestamp now)
{
    const QDate date = local(at).date();
    if (date.year() == local(now).date().year())
        //: The format of a date of this year, see QLocale::toString
        return QLocale().toString(date, Words::tr("d MMM"));
    //: The format of a date of another year, see QLocale::toString
    return QLocale().toString(date, Words::tr("d MMM yyyy"));
}

}

// A server's clock may run ahead of ours: what seems to be in the future has just happened.
QString relativeTime(Timestamp at, Timestamp now)
{
    if (!at.isKnown())
        return {};
    const qint64 age = now.ms - at.ms;
    if (age < minute)
        //: Age of a post: less than a minute
        return Words::tr("now");
    if (age < hour)
        //: Age of a post in minutes, as short as can be
        return Words::tr("%1m").arg(QLocale().toString(whole(age, minute)));
    if (age < day)
        //: Age of a post in hours, as short as can be
        return Words::tr("%1h").arg(QLocale().toString(whole(age, hour)));
    if (age < 7 * day)
        //: Age of a post in days, as short as can be
        return Words::tr("%1d").arg(QLocale().toString(whole(age, day)));
    return dayText(at, now);
}

QString relativeTimeLong(Timestamp at, Timestamp now)
{
    if (!at.isKnown())
        return {};
    const qint64 age = now.ms - at.ms;
    if (age < minute)
        return Words::tr("just now");
    if (age < hour)
        return Words::tr("%Ln minutes ago", nullptr, whole(age, minute));
    if (age < day)
        return Words::tr("%Ln hours ago", nullptr, whole(age, hour));
    if (age < 7 * day)
        return Words::tr("%Ln days ago", nullptr, whole(age, day));
    return dateOnly(at);
}

QString absoluteTime(Timestamp at)
{
    return at.isKnown() ? QLocale().toString(local(at), QLocale::ShortFormat) : QString();
}

QString fullDate(Timestamp at)
{
    if (!at.isKnown())
        return {};
    const QDateTime moment = local(at);
    //: %1 is a whole date, %2 the time of the day
    return Words::tr("%1, %2").arg(QLocale().toString(moment.date(), QLocale::LongFormat), QLocale().toString(moment.time(), QLocale::ShortFormat));
}

QString dateOnly(Timestamp at)
{
    //: The format of a date in a sentence, see QLocale::toString
    return at.isKnown() ? QLocale().toString(local(at).date(), Words::tr("d MMMM yyyy")) : QString();
}

QString remainingTime(Timestamp until, Timestamp now)
{
    if (!until.isKnown())
        return {};
    const qint64 left = until.ms - now.ms;
    if (left <= 0)
        //: Of a poll
        return Words::tr("closed");
    if (left < minute)
        return Words::tr("less than a minute left");
    if (left < hour)
        return Words::tr("%Ln minutes left", nullptr, whole(left, minute));
    if (left < day)
        return Words::tr("%Ln hours left", nullptr, whole(left, hour));
    return Words::tr("%Ln days left", nullptr, whole(left, day));
}

qint64 msUntilRelativeTimeChanges(Timestamp at, Timestamp now)
{
    const qint64 age = now.ms - at.ms;
    const qint64 unit = age < hour ? minute : age < day ? hour : day;
    const qint64 wait = age < 0 ? minute - age : unit - age % unit;
    return std::clamp<qint64>(wait, second, day);
}

}
