// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/picturedecoder.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QtEndian>
#include <algorithm>
#include <cmath>

namespace foyer::app {
namespace {

constexpr qint64 pixelLimit = 7680LL * 4320;    // Mastodon refuses larger pictures as well
constexpr double shownPixels = 4096.0 * 4096.0; // 64 MiB decoded; no screen shows more at once
constexpr int shownSide = 8192;                 // what every graphics card takes as a texture
constexpr int stripFrames = 120;                // of a small moving picture; some seconds
constexpr qsizetype stripBytes = 1536 * 1024;   // 60 frames of 80 × 80: there may be dozens on screen
constexpr int freeSide = 4096;                  // where QML names no size at all

bool isTooLarge(QSize size)
{
    return qint64(size.width()) * size.height() > pixelLimit;
}

// The HEIF plugin decodes the picture to tell its size, so the largest "ispe" box (ISO/IEC 23008-12 § 6.5.3) is read here first.
QSize largestDeclared(QByteArrayView bytes)
{
    QSize largest;
    const QByteArrayView header = bytes.first(std::min<qsizetype>(bytes.size(), 256 * 1024));
    for (qsizetype at = header.indexOf("ispe"); at >= 0 && at + 16 <= header.size(); at = header.indexOf("ispe", at + 4)) {
        const quint32 width = qFromBigEndian<quint32>(header.data() + at + 8);
        const quint32 height = qFromBigEndian<quint32>(header.data() + at + 12);
        if (width > 65'535 || height > 65'535)
            return {65'535, 65'535};
        if (qint64(width) * height > qint64(largest.width()) * largest.height())
            largest = {int(width), int(height)};
    }
    return largest;
}

Error broken(const QString &detail)
{
    return {.kind = ErrorKind::BadAnswer, .detail = detail};
}

// Sets the reader on the one plugin that the content calls for, and reads the header.
Result<PictureInfo> readHeader(QImageReader &reader, QBuffer &buffer)
{
    const QByteArray &bytes = buffer.data();
    PictureInfo info{.format = sniffFormat(bytes)};
    if (!isPicture(info.format))
        return fail(broken(QStringLiteral("not a picture of a known format")));
    const bool boxed = info.format == MediaFormat::Heif || info.format == MediaFormat::Avif;
    if (boxed && isTooLarge(largestDeclared(bytes)))
        return fail(ErrorKind::TooLarge, QStringLiteral("a picture of too many pixels"));
    buffer.open(QIODevice::ReadOnly);
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(QByteArray(formatName(info.format).data(), formatName(info.format).size()));
    reader.setDevice(&buffer);
    info.size = reader.size();
    if (!info.size.isValid() || info.size.isEmpty())
        return fail(broken(u"no picture of the format " + formatName(info.format) + u": " + reader.errorString()));
    if (isTooLarge(info.size))
        return fail(ErrorKind::TooLarge, QStringLiteral("a picture of %1 × %2 pixels").arg(info.size.width()).arg(info.size.height()));
    return info;
}

QSize scaledBy(QSize size, double factor)
{
    return {std::max(1, int(std::lround(size.width() * factor))), std::max(1, int(std::lround(size.height() * factor)))};
}

// Centres on the focal point as far as the picture's edges allow.
int cropStart(double focus, int whole, int part)
{
    return std::clamp(int(std::lround((focus + 1) / 2 * whole - part / 2.0)), 0, whole - part);
}

QImage rounded(const QImage &image, double radius)
{
    QImage result(image.size(), QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(image));
    painter.drawRoundedRect(QRectF(result.rect()), radius, radius);
    painter.end();
    return result.copy(); // what was painted on keeps its paint engine, several kilobytes, as long as it lives
}

QImage inShape(QImage image, const PictureRequest &request, const PictureShape &shape)
{
    if (shape.crop.isValid() && shape.crop != image.rect())
        image = image.copy(shape.crop);
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    if (request.circle) {
        const int side = std::min(image.width(), image.height());
        image = image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
        return rounded(image, side / 2.0);
    }
    if (request.radius > 0)
        return rounded(image, request.radius * shape.scaleOfBox);
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    return image;
}

QImage fitted(QImage image, const PictureRequest &request, const PictureShape &shape)
{
    if (image.size() != shape.scaled) // a plugin that rounds, or a header that was not true
        image = image.scaled(shape.scaled, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return inShape(std::move(image), request, shape);
}

// The frames below each other; an empty picture where one frame is all that there is, or fits.
QImage stripOf(QImageReader &reader, const PictureRequest &request, const PictureShape &shape)
{
    QList<QImage> frames;
    QStringList delays;
    qsizetype bytes = 0;
    while (frames.size() < stripFrames && reader.canRead()) {
        const QImage image = reader.read();
        if (image.isNull())
            break;
        frames.append(fitted(image, request, shape).convertedTo(QImage::Format_ARGB32_Premultiplied));
        // As browsers do: what asks to be faster than the eye is shown at a tenth of a second.
        delays.append(QString::number(reader.nextImageDelay() < 20 ? 100 : std::min(reader.nextImageDelay(), 5'000)));
        bytes += frames.last().sizeInBytes();
        if (bytes > stripBytes || (frames.size() + 1) * frames.first().height() > shownSide)
            break;
    }
    if (frames.size() < 2)
        return frames.isEmpty() ? QImage() : frames.first();
    QImage strip(frames.first().width(), frames.first().height() * int(frames.size()), QImage::Format_ARGB32_Premultiplied);
    strip.fill(Qt::transparent);
    QPainter painter(&strip);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (qsizetype i = 0; i < frames.size(); ++i)
        painter.drawImage(0, int(i) * frames.first().height(), frames[i]);
    painter.end();
    strip.setText(QStringLiteral("delays"), delays.join(u' '));
    return strip;
}

}

PictureShape shapeOf(QSize natural, const PictureRequest &request)
{
    const double width = natural.width();
    const double height = natural.height();
    const QSize box = request.box;
    const double least = std::min({1.0, std::sqrt(shownPixels / (width * height)), shownSide / width, shownSide / height});
    if (request.fit == PictureRequest::Fit::Cover && !box.isEmpty()) {
        const double scale = std::min(1.0, std::max(box.width() / width, box.height() / height));
        const QSize scaled = scaledBy(natural, scale);
        const double part = std::min({1.0, double(scaled.width()) / box.width(), double(scaled.height()) / box.height()});
        const QSize crop = scaledBy(box, part).boundedTo(scaled);
        // The API's focus has y up, pictures have y down.
        const QPoint start(cropStart(request.focus.x(), scaled.width(), crop.width()), cropStart(-request.focus.y(), scaled.height(), crop.height()));
        return {.scaled = scaled, .crop = {start, crop}, .scaleOfBox = part};
    }
    double wanted = 1;
    if (box.width() > 0)
        wanted = std::min(wanted, box.width() / width);
    if (box.height() > 0)
        wanted = std::min(wanted, box.height() / height);
    if (box.width() <= 0 && box.height() <= 0)
        wanted = std::min(1.0, freeSide / std::max(width, height));
    const QSize scaled = scaledBy(natural, std::min(wanted, least));
    double scaleOfBox = 1;
    if (box.width() > 0 && box.height() > 0)
        scaleOfBox = std::max(double(scaled.width()) / box.width(), double(scaled.height()) / box.height());
    return {.scaled = scaled, .crop = {}, .scaleOfBox = std::min(1.0, scaleOfBox)};
}

Result<PictureInfo> pictureInfo(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader;
    Result<PictureInfo> info = readHeader(reader, buffer);
    if (info)
        info->animated = reader.supportsAnimation() && reader.imageCount() != 1;
    return info;
}

Result<QImage> decodePicture(const QByteArray &bytes, const PictureRequest &request)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader;
    const Result<PictureInfo> info = readHeader(reader, buffer);
    if (!info)
        return fail(info.error());
    reader.setAutoTransform(true);
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const PictureShape shape = shapeOf(turned ? info->size.transposed() : info->size, request);
    const QSize stored = turned ? shape.scaled.transposed() : shape.scaled;
    if (stored != info->size)
        reader.setScaledSize(stored);
    if (request.moves && reader.supportsAnimation()) {
        if (const QImage strip = stripOf(reader, request, shape); !strip.isNull())
            return strip;
    }
    const QImage image = reader.read();
    if (image.isNull())
        return fail(broken(reader.errorString()));
    return fitted(image, request, shape);
}

}
