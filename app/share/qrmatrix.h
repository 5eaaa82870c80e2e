// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// qrMatrix: a text as a QR code, dark and light modules in a square. Pure; any thread.
#pragma once

#include "core/base/result.h"

#include <QBitArray>

namespace foyer::app {

struct QrMatrix {
    // ISO/IEC 18004 § 6.3.8: a code must be surrounded by so many light modules, or readers do not find it.
    static constexpr int quietZone = 4;

    int side = 0;   // in modules, without the quiet zone
    QBitArray dark; // row by row

    bool isDark(int x, int y) const { return dark.testBit(y * side + x); }
    bool operator==(const QrMatrix &) const = default;
};

// Fails where the text is longer than the largest code holds.
Result<QrMatrix> qrMatrix(const QString &text);

}
