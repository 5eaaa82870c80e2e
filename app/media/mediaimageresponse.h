// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MediaImageResponse: one picture that QML waits for. Made by MediaImageProvider, ended by the engine, on the engine's
// picture thread; the future is fulfilled from a worker.
#pragma once

#include "core/base/result.h"

#include <QCache>
#include <QFutureWatcher>
#include <QImage>
#include <QQuickImageResponse>

namespace foyer::app {

// Small pictures of late, ready to be shown again. Used on the picture thread only.
using RecentPictures = QCache<QString, QImage>;

class MediaImageResponse : public QQuickImageResponse
{
    Q_OBJECT
public:
    MediaImageResponse(QFuture<Result<QImage>> picture, const QString &key, std::shared_ptr<RecentPictures> recent);

    QQuickTextureFactory *textureFactory() const override;
    QString errorString() const override { return m_errorText; }
    void cancel() override;

private:
    void take();
    void end();

    QFutureWatcher<Result<QImage>> m_watcher;
    const QString m_key;
    const std::shared_ptr<RecentPictures> m_recent;
    QImage m_image;
    QString m_errorText;
    bool m_ended = false;
};

}
