// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A writer of blurhashes, to hold the demo's stored ones against the pictures that they stand for. Pure.
#pragma once

#include <QImage>
#include <QString>

namespace foyer::tests {

QString blurhashOf(const QImage &image, int columns = 4, int rows = 3);
QColor averageOf(const QString &blurhash);

}
