// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/media/picturefiles.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QRandomGenerator>
#include <QtEndian>
#include <zlib.h>

namespace foyer::tests {
namespace {

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    const QByteArray body = name + data;
    return bigEndian(quint32(data.size())) + body
        + bigEndian(quint32(crc32(0, reinterpret_cast<const Bytef *>(body.constData()), uInt(body.size()))));
}

}

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(95);
    return writer.write(image) ? buffer.data() : QByteArray();
}

QImage plain(QSize size, Qt::GlobalColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QImage quarters(QSize size)
{
    QImage image = plain(size, Qt::red);
    QPainter painter(&image);
    const int x = size.width() / 2;
    const int y = size.height() / 2;
    painter.fillRect(x, 0, size.width() - x, y, Qt::green);
    painter.fillRect(0, y, x, size.height() - y, Qt::blue);
    painter.fillRect(x, y, size.width() - x, size.height() - y, Qt::yellow);
    return image;
}

QImage noise(QSize size, quint32 seed)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(seed);
    random.fillRange(reinterpret_cast<quint32 *>(image.bits()), image.sizeInBytes() / 4);
    return image;
}

QByteArray monotonePng(QSize size)
{
    QByteArray header = bigEndian(quint32(size.width())) + bigEndian(quint32(size.height()));
    header += QByteArray("\x08\x02\x00\x00\x00", 5);
    // One line is compressed with a full flush, which makes the same bytes valid at any place; then it is repeated.
    const QByteArray line(size.width() * 3 + 1, '\0');
    QByteArray packed(line.size() + 1024, '\0');
    z_stream stream{};
    deflateInit(&stream, Z_BEST_COMPRESSION);
    const auto pack = [&](const QByteArray &input, int flush) {
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.constData()));
        stream.avail_in = uInt(input.size());
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = uInt(packed.size());
        deflate(&stream, flush);
        return packed.first(packed.size() - qsizetype(stream.avail_out));
    };
    QByteArray data = pack(line, Z_FULL_FLUSH);
    const QByteArray again = pack(line, Z_FULL_FLUSH);
    data.reserve(data.size() + again.size() * size.height());
    uLong checksum = adler32(0, nullptr, 0);
    const uLong ofLine = adler32(checksum, reinterpret_cast<const Bytef *>(line.constData()), uInt(line.size()));
    checksum = ofLine;
    for (int y = 1; y < size.height(); ++y) {
        data += again;
        checksum = adler32_combine(checksum, ofLine, line.size());
    }
    const QByteArray last = pack({}, Z_FINISH);
    data += last.first(last.size() - 4) + bigEndian(quint32(checksum));
    deflateEnd(&stream);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("IDAT", data) + chunk("IEND", {});
}

QByteArray animatedGif()
{
    // GIF89a §§ 17–27: screen 1 × 1, two colours; each frame a control block, a descriptor and "clear, colour, end" in three-bit codes.
    const auto frame = [](char code) -> QByteArray {
        return QByteArray("\x21\xf9\x04\x00\x0a\x00\x00\x00", 8) + QByteArray("\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00", 10)
            + QByteArray("\x02\x02", 2) + code + QByteArray("\x01\x00", 2);
    };
    return QByteArray("GIF89a\x01\x00\x01\x00\x80\x00\x00", 13) + QByteArray("\xff\x00\x00\x00\x00\xff", 6) + frame('\x44') + frame('\x4c') + ';';
}

QByteArray tinyHeif()
{
    return QByteArray::fromBase64(
        "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAaptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAA"
        "NGlsb2MAAAAAREAAAgABAAAAAAHOAAEAAAAAAAAAKwACAAAAAAH5AAEAAAAAAAABBgAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAFWlu"
        "ZmUCAAABAAIAAEV4aWYAAAAA6WlwcnAAAADKaXBjbwAAAHZodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroC"
        "QCEAAQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqrprm4CGgwIAAAAMAgAAAAwCEIgABAAZEAcFzwYkAAAAUaXNwZQAAAAAAAABAAAAAQAAAAChjbGFwAAAA"
        "EAAAAAEAAAAIAAAAAf///9AAAAAC////yAAAAAIAAAAQcGl4aQAAAAADCAgIAAAAF2lwbWEAAAAAAAAAAQABBIECBIMAAAAaaXJlZgAAAAAAAAAOY2RzYwAC"
        "AAEAAQAAATltZGF0AAAAJygBrxkhYEJA712lv/+Iyv+YgX+u1t8pkoCmlwTXiJkLA4GAjZGdOAAAAABJSSoACAAAAAcAAAEEAAEAAAAQAAAAAQEEAAEAAAAI"
        "AAAAGgEFAAEAAABiAAAAGwEFAAEAAABqAAAAKAEDAAEAAAACAAAAMgECABQAAAByAAAAaYcEAAEAAACGAAAAAAAAADDCmjuAlpgAMMKaO4CWmAAyMDI2OjEx"
        "OjIzIDA1OjA4OjA2AAcAAJAHAAQAAAAwMzAwA5ACABQAAADgAAAAEJACAAcAAAD0AAAAEZACAAcAAAD7AAAAAaADAAEAAAD//wAAAqAEAAEAAAAQAAAAA6AE"
        "AAEAAAAIAAAAAAAAADIwMjY6MTE6MjMgMDU6MDg6MDYAKzAwOjAwACswMDowMAA=");
}

QByteArray turnedJpeg(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(95);
    writer.setTransformation(QImageIOHandler::TransformationRotate90);
    writer.write(image);
    return buffer.data();
}

}
