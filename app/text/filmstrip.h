// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FilmStrip: the frames of a small moving picture as an image provider gives them, one below the other in one picture, with their times
// as texts of that picture. A picture without such texts is a strip of one frame. A value; any thread.
#pragma once

#include <QImage>
#include <QList>

namespace foyer::app {

struct FilmStrip {
    // One round may be short: the whole is shown for about as long as moving things may without being asked for (WCAG 2.2.2: five seconds).
    static constexpr int playedMs = 5000;

    QImage image;
    QList<int> ends; // when each frame ends, in milliseconds from the beginning; empty = one frame that stays

    static FilmStrip of(const QImage &image);
    bool moves() const { return ends.size() > 1; }
    QSize frameSize() const { return {image.width(), image.height() / int(std::max<qsizetype>(1, ends.size()))}; }
    QRect frame(int index) const { return {QPoint(0, index * frameSize().height()), frameSize()}; }
    // After so many milliseconds: which frame, and how long until the next one. Rests on the first frame when it has been played.
    int frameAt(qint64 elapsedMs) const;
    int msUntilNext(qint64 elapsedMs) const; // -1 = it rests
};

}
