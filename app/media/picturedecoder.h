// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding of pictures that strangers made: known formats only, their size read from the header before anything is decoded,
// and never larger in memory than shown. Pure functions; worker threads.
#pragma once

#include "app/media/mediaformat.h"
#include "app/media/picturerequest.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QImage>

namespace foyer::app {

struct PictureInfo {
    MediaFormat format = MediaFormat::Unknown;
    QSize size; // as it is stored, before it is turned
    bool animated = false;
};

// From the header alone. TooLarge over 33.2 Mpx, BadAnswer for what is no picture that this build reads.
Result<PictureInfo> pictureInfo(const QByteArray &bytes);

// Turned as its camera said, in sRGB, scaled down (never up), cropped and rounded as asked for.
Result<QImage> decodePicture(const QByteArray &bytes, const PictureRequest &request);

// How a picture of the size `natural` is brought into shape: scaled to `scaled`, then `crop` of that is shown.
struct PictureShape {
    QSize scaled;
    QRect crop;
    double scaleOfBox = 1; // the result's size, as a part of the box that was asked for

    bool operator==(const PictureShape &) const = default;
};
PictureShape shapeOf(QSize natural, const PictureRequest &request);

}
