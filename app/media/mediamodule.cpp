// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediamodule.h"

#include "app/media/blurhashprovider.h"
#include "app/media/mediafile.h"
#include "app/media/mediaimageprovider.h"

#include <QQmlEngine>

namespace foyer::app {

void installMedia(QQmlEngine &engine, MediaStore &store)
{
    qmlRegisterTypesAndRevisions<MediaFile>("foyer.media", 1);
    qmlRegisterModule("foyer.media", 1, 0);
    engine.addImageProvider(QStringLiteral("media"), new MediaImageProvider(store));
    engine.addImageProvider(QStringLiteral("blurhash"), new BlurhashProvider);
}

}
