// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediaimageprovider.h"

#include "app/media/mediastore.h"
#include "app/media/picturedecoder.h"

#include <QPromise>

namespace foyer::app {
namespace {

constexpr qsizetype recentBytes = 3 * 1024 * 1024; // some 400 avatars of 44 × 44 pixels; anew they come from the disk

using PicturePromise = std::shared_ptr<QPromise<Result<QImage>>>;

// On a worker: what came becomes a picture. A cached one that does not decode is fetched anew, once.
void decodeInto(MediaStore &store, const PictureRequest &request, const PicturePromise &promise, Result<MediaData> data);

MediaWish wishFor(MediaStore &store, const PictureRequest &request, const PicturePromise &promise)
{
    return {.address = request.address,
            .gone = [promise] { return promise->isCanceled(); },
            .done = [&store, request, promise](Result<MediaData> data) { decodeInto(store, request, promise, std::move(data)); }};
}

void decodeInto(MediaStore &store, const PictureRequest &request, const PicturePromise &promise, Result<MediaData> data)
{
    Result<QImage> picture = data.and_then([&request](const MediaData &found) { return decodePicture(found.bytes, request); });
    if (data && !picture) {
        picture.error().subject = QUrl(request.address).host();
        if (!data->fresh && picture.error().kind == ErrorKind::BadAnswer)
            return store.refetch(wishFor(store, request, promise));
        store.reportBroken(request.address, picture.error());
    }
    promise->addResult(std::move(picture));
    promise->finish();
}

}

MediaImageProvider::MediaImageProvider(MediaStore &store)
    : m_store(store)
    , m_recent(std::make_shared<RecentPictures>(recentBytes))
{
}

QQuickImageResponse *MediaImageProvider::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    const QString key = id + u' ' + QString::number(requestedSize.width()) + u' ' + QString::number(requestedSize.height());
    if (const QImage *recent = m_recent->object(key))
        return new MediaImageResponse(QtFuture::makeReadyValueFuture(Result<QImage>(*recent)), key, m_recent);
    const auto promise = std::make_shared<QPromise<Result<QImage>>>();
    promise->start();
    auto *response = new MediaImageResponse(promise->future(), key, m_recent);
    m_store.load(wishFor(m_store, parsePictureRequest(id, requestedSize), promise));
    return response;
}

}
