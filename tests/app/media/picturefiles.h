// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Picture files that the tests make themselves: whole ones, and ones that a stranger would send to do harm.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace foyer::tests {

QByteArray encoded(const QImage &image, const char *format);
QImage plain(QSize size, Qt::GlobalColor colour);
// Red, green / blue, yellow: the four quarters, so that a crop tells where it was taken.
QImage quarters(QSize size);
// Noise: a file of about three bytes a pixel as PNG.
QImage noise(QSize size, quint32 seed);
// A true and complete PNG of one colour, eight bits RGB, streamed: small as a file, giant as a picture.
QByteArray monotonePng(QSize size);
// One pixel, red and then blue.
QByteArray animatedGif();
// 16 × 8 red pixels as HEVC; stored, since the library that writes HEIF leaks.
QByteArray tinyHeif();
// A JPEG that a camera held sideways made: stored as `image`, to be shown turned by 90°.
QByteArray turnedJpeg(const QImage &image);

}
