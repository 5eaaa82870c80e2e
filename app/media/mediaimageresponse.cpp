// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediaimageresponse.h"

namespace foyer::app {
namespace {

constexpr qsizetype smallBytes = 64 * 1024; // avatars and emoji; QML keeps the larger ones as long as they are shown

}

MediaImageResponse::MediaImageResponse(QFuture<Result<QImage>> picture, const QString &key, std::shared_ptr<RecentPictures> recent)
    : m_key(key)
    , m_recent(std::move(recent))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MediaImageResponse::take);
    m_watcher.setFuture(std::move(picture));
}

QQuickTextureFactory *MediaImageResponse::textureFactory() const
{
    return QQuickTextureFactory::textureFactoryForImage(m_image);
}

void MediaImageResponse::cancel()
{
    m_watcher.cancel();
    // The engine lets go of the response only after `finished`, and must not hear it from inside its own call.
    QMetaObject::invokeMethod(this, &MediaImageResponse::end, Qt::QueuedConnection);
}

void MediaImageResponse::take()
{
    const QFuture<Result<QImage>> future = m_watcher.future();
    if (!future.isResultReadyAt(0)) {
        m_errorText = sentence({.kind = ErrorKind::Cancelled});
    } else if (const Result<QImage> picture = future.resultAt(0)) {
        m_image = *picture;
        if (m_image.sizeInBytes() <= smallBytes)
            m_recent->insert(m_key, new QImage(m_image), m_image.sizeInBytes());
    } else {
        m_errorText = sentence(picture.error());
    }
    end();
}

void MediaImageResponse::end()
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(); // the engine may delete this now
}

}
