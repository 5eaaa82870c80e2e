// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/filmstrip.h"

#include <QStringList>
#include <algorithm>

namespace foyer::app {
namespace {

// Played in whole rounds, at least once.
qint64 wholeRounds(int round)
{
    return std::max(1, (FilmStrip::playedMs + round / 2) / round) * qint64(round);
}

}

FilmStrip FilmStrip::of(const QImage &image)
{
    FilmStrip strip{.image = image, .ends = {}};
    int end = 0;
    for (const QString &delay : image.text(QStringLiteral("delays")).split(u' ', Qt::SkipEmptyParts))
        strip.ends.append(end += std::max(20, delay.toInt()));
    return strip;
}

int FilmStrip::frameAt(qint64 elapsedMs) const
{
    if (!moves() || elapsedMs < 0 || elapsedMs >= wholeRounds(ends.last()))
        return 0;
    const int at = int(elapsedMs % ends.last());
    return int(std::ranges::upper_bound(ends, at) - ends.begin());
}

int FilmStrip::msUntilNext(qint64 elapsedMs) const
{
    if (!moves() || elapsedMs < 0 || elapsedMs >= wholeRounds(ends.last()))
        return -1;
    return ends[frameAt(elapsedMs)] - int(elapsedMs % ends.last());
}

}
