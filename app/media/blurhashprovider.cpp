// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/blurhashprovider.h"

#include "app/media/blurhash.h"

#include <QUrl>
#include <algorithm>

namespace foyer::app {
namespace {

constexpr int longSide = 32;                         // nine waves at most are in it; more pixels would show nothing more
constexpr QRgb calm = qRgba(0x20, 0x20, 0x20, 0x40); // grey, premultiplied: a shade of any background, light or dark

QSize sizeFor(double aspect)
{
    const double bounded = std::clamp(aspect, 1.0 / longSide, double(longSide));
    return bounded >= 1 ? QSize(longSide, std::max(1, qRound(longSide / bounded))) : QSize(std::max(1, qRound(longSide * bounded)), longSide);
}

double aspectOf(QStringView options, QSize requestedSize)
{
    for (const QStringView option : options.tokenize(u'&')) {
        if (option.startsWith(u"aspect=")) {
            const double aspect = option.sliced(7).toDouble();
            if (aspect > 0)
                return aspect;
        }
    }
    return requestedSize.isEmpty() ? 1 : double(requestedSize.width()) / requestedSize.height();
}

}

BlurhashProvider::BlurhashProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage BlurhashProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const qsizetype question = id.indexOf(u'?');
    const QString hash = QUrl::fromPercentEncoding((question < 0 ? id : id.first(question)).toUtf8());
    const double aspect = aspectOf(question < 0 ? QStringView() : QStringView(id).sliced(question + 1), requestedSize);
    QImage image = decodeBlurhash(hash, sizeFor(aspect)).value_or(QImage());
    if (image.isNull()) {
        image = QImage(sizeFor(aspect), QImage::Format_ARGB32_Premultiplied);
        image.fill(calm);
    }
    if (size)
        *size = image.size();
    return image;
}

}
