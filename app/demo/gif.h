// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tiny writer of animated GIFs, since Qt reads them only. Made for emoji: few colours, small. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace foyer::demo {

// Frames of one size, at most 255 wide and high, with a transparent ground; repeats for ever.
QByteArray gifOf(const QList<QImage> &frames, int hundredthsPerFrame);

}
