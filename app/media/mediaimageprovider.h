// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MediaImageProvider: "image://media/…", the pictures of posts, people and emoji (see picturerequest.h for the address).
// Owned by the QML engine, which calls it on its picture thread; decoding happens on the store's workers.
#pragma once

#include "app/media/mediaimageresponse.h"

#include <QQuickImageProvider>

namespace foyer::app {

class MediaStore;

class MediaImageProvider : public QQuickAsyncImageProvider
{
    Q_OBJECT
public:
    // The store outlives the engine.
    explicit MediaImageProvider(MediaStore &store);

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;
    MediaStore &store() const { return m_store; }

private:
    MediaStore &m_store;
    const std::shared_ptr<RecentPictures> m_recent;
};

}
