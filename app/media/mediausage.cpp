// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediausage.h"

#include "app/media/mediaimageprovider.h"
#include "app/media/mediastore.h"

#include <QQmlEngine>

namespace foyer::app {

MediaStore *MediaUsage::store() const
{
    const QQmlEngine *engine = qmlEngine(this);
    const auto *provider = engine ? qobject_cast<MediaImageProvider *>(engine->imageProvider(QStringLiteral("media"))) : nullptr;
    return provider ? &provider->store() : nullptr;
}

void MediaUsage::componentComplete()
{
    if (const MediaStore *media = store()) {
        connect(media, &MediaStore::sizeChanged, this, &MediaUsage::changed);
        Q_EMIT changed();
    }
}

double MediaUsage::bytes() const
{
    const MediaStore *media = store();
    return media ? static_cast<double>(media->size()) : 0;
}

void MediaUsage::clear()
{
    MediaStore *media = store();
    if (!media || m_clearing)
        return;
    m_clearing = true;
    Q_EMIT changed();
    media->clear().then(this, [this] {
        m_clearing = false;
        Q_EMIT changed();
    });
}

}
