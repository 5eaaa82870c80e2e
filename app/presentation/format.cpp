// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/format.h"

#include "app/presentation/dates.h"
#include "app/presentation/markup.h"
#include "app/presentation/numbers.h"
#include "app/presentation/spoken.h"

#include <cmath>

namespace foyer::app {
namespace {

// JavaScript hands out NaN and infinity where a binding is not ready.
qint64 integer(double value)
{
    return std::isfinite(value) && std::abs(value) < 9e15 ? std::llround(value) : 0;
}

Timestamp time(double ms)
{
    return {integer(ms)};
}

}

QString Format::relative(double ms, double nowMs) const
{
    return relativeTime(time(ms), time(nowMs));
}

QString Format::relativeLong(double ms, double nowMs) const
{
    return relativeTimeLong(time(ms), time(nowMs));
}

QString Format::absolute(double ms) const
{
    return absoluteTime(time(ms));
}

QString Format::fullDate(double ms) const
{
    return app::fullDate(time(ms));
}

QString Format::date(double ms) const
{
    return dateOnly(time(ms));
}

QString Format::remaining(double ms, double nowMs) const
{
    return remainingTime(time(ms), time(nowMs));
}

double Format::msUntilChange(double ms, double nowMs) const
{
    return static_cast<double>(msUntilRelativeTimeChanges(time(ms), time(nowMs)));
}

QString Format::number(double number) const
{
    return compactNumber(integer(number));
}

QString Format::exactNumber(double number) const
{
    return app::exactNumber(integer(number));
}

QString Format::duration(double seconds) const
{
    return durationText(seconds);
}

QString Format::fileSize(double bytes) const
{
    return fileSizeText(integer(bytes));
}

QString Format::spoken(const PostView &post, double nowMs) const
{
    return spokenSentence(post, time(nowMs));
}

bool Format::rightToLeft(const QString &text) const
{
    return isRightToLeft(text);
}

QString Format::media(const QString &remoteUrl) const
{
    return mediaAddress(remoteUrl);
}

MediaView Format::picture(const QString &address, const QString &description) const
{
    MediaView view;
    view.kind = QStringLiteral("image");
    view.preview = address;
    view.full = address;
    view.alt = description;
    return view;
}

MediaView Format::film(const QString &playUrl, const QString &preview, const QString &description) const
{
    MediaView view;
    view.kind = QStringLiteral("video");
    view.playUrl = isWebAddress(playUrl) ? playUrl : QString();
    view.preview = preview;
    view.alt = description;
    return view;
}

}
