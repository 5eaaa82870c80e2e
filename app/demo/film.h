// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Films and sounds of the sample world, made from painted pictures and plucked strings. Pure; any thread.
#pragma once

#include "app/demo/demopictures.h"

namespace foyer::demo {

inline constexpr int filmFramesPerSecond = 12;

// A slow walk of the eye across a picture, with snow falling where the picture's look says so, as Motion JPEG in AVI:
// the one film format that can be written in a few lines and that every player reads.
QByteArray filmOf(const Picture &picture, QSize size, double seconds);

// Some bars on a plucked string ("harp"), or rain with a bird in it ("rain"), as WAV.
QByteArray soundOf(const QString &kind, double seconds);

}
