// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediaformat.h"

#include <array>

namespace foyer::app {
namespace {

using namespace Qt::StringLiterals;

struct Magic {
    MediaFormat format;
    qsizetype offset;
    QByteArrayView bytes;
};

constexpr std::array magics{
    Magic{MediaFormat::Png, 0, "\x89PNG\r\n\x1a\n"},
    Magic{MediaFormat::Jpeg, 0, "\xff\xd8\xff"},
    Magic{MediaFormat::Gif, 0, "GIF87a"},
    Magic{MediaFormat::Gif, 0, "GIF89a"},
    Magic{MediaFormat::WebP, 8, "WEBP"},
    Magic{MediaFormat::Jxl, 0, "\xff\x0a"},
    Magic{MediaFormat::Jxl, 4, "JXL \r\n\x87\n"},
    Magic{MediaFormat::Bmp, 0, "BM"},
    Magic{MediaFormat::WebM, 0, "\x1a\x45\xdf\xa3"},
    Magic{MediaFormat::Ogg, 0, "OggS"},
    Magic{MediaFormat::Mp3, 0, "ID3"},
    Magic{MediaFormat::Mp3, 0, "\xff\xfb"},
    Magic{MediaFormat::Mp3, 0, "\xff\xf3"},
    Magic{MediaFormat::Mp3, 0, "\xff\xf2"},
    Magic{MediaFormat::Aac, 0, "\xff\xf1"},
    Magic{MediaFormat::Aac, 0, "\xff\xf9"},
    Magic{MediaFormat::Flac, 0, "fLaC"},
    Magic{MediaFormat::Wav, 8, "WAVE"},
    Magic{MediaFormat::Avi, 8, "AVI "},
};

// ISO/IEC 14496-12 § 4.3: the box "ftyp" holds a major brand, a version and compatible brands, four bytes each.
MediaFormat formatOfBrands(QByteArrayView start)
{
    const qsizetype length = (uchar(start[2]) << 8) | uchar(start[3]);
    const QByteArrayView brands = start.first(std::min(start.size(), std::max<qsizetype>(length, 12))).sliced(8);
    const auto has = [brands](QByteArrayView brand) { return brands.contains(brand); };
    if (has("avif") || has("avis"))
        return MediaFormat::Avif;
    if (has("heic") || has("heix") || has("hevc") || has("mif1"))
        return MediaFormat::Heif;
    return MediaFormat::Mp4;
}

}

MediaFormat sniffFormat(QByteArrayView start)
{
    if (start.size() < 12)
        return MediaFormat::Unknown;
    if (start.sliced(4).startsWith("ftyp"))
        return formatOfBrands(start);
    for (const Magic &magic : magics) {
        if (start.sliced(magic.offset).startsWith(magic.bytes))
            return magic.format;
    }
    return MediaFormat::Unknown;
}

bool isPicture(MediaFormat format)
{
    return format >= MediaFormat::Png && format <= MediaFormat::Bmp;
}

QLatin1StringView formatName(MediaFormat format)
{
    constexpr std::array names{""_L1,    "png"_L1,  "jpeg"_L1, "gif"_L1, "webp"_L1, "avif"_L1, "heif"_L1, "jxl"_L1, "bmp"_L1,
                               "mp4"_L1, "webm"_L1, "ogg"_L1,  "mp3"_L1, "aac"_L1,  "flac"_L1, "wav"_L1,  "avi"_L1};
    static_assert(names.size() == std::size_t(MediaFormat::Avi) + 1);
    return names[std::size_t(format)];
}

}
