// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MediaFormat: what a file is by its first bytes, whatever its server calls it. Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

namespace foyer::app {

// What is not in this list is neither kept nor decoded. SVG is left out on purpose: it is a program, not a picture.
enum class MediaFormat { Unknown, Png, Jpeg, Gif, WebP, Avif, Heif, Jxl, Bmp, Mp4, WebM, Ogg, Mp3, Aac, Flac, Wav, Avi };

MediaFormat sniffFormat(QByteArrayView start);
bool isPicture(MediaFormat format);

// "jpeg", "mp4": the usual ending of a file's name, and for pictures the name that QImageReader knows.
QLatin1StringView formatName(MediaFormat format);

}
