// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Blurhash: a few characters that describe a blurred picture as the first terms of a cosine transform. Pure; any thread.
#pragma once

#include <QImage>
#include <QStringView>
#include <optional>

namespace foyer::app {

// Nothing where the hash is not valid to the last character. `size` is at least 1 × 1 and at most 64 × 64.
std::optional<QImage> decodeBlurhash(QStringView hash, QSize size);

}
