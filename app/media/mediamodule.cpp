// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediamodule.h"

#include "app/media/blurhashprovider.h"
#include "app/media/cardfilm.h"
#include "app/media/mediafile.h"
#include "app/media/mediaimageprovider.h"
#include "app/media/mediausage.h"

#include <QCoreApplication>
#include <QQmlEngine>

namespace foyer::app {

void installMedia(QQmlEngine &engine, MediaStore &store)
{
    static const bool registered = [] { // for the whole program; there may be an engine after the other
        qmlRegisterTypesAndRevisions<MediaFile, MediaUsage, CardFilm>("foyer.media", 1);
        qmlRegisterModule("foyer.media", 1, 0);
        return true;
    }();
    Q_UNUSED(registered)
    // The plug-ins foyer.film and foyer.speech: beside the program in the build folder, under lib where it is installed.
    const QString program = QCoreApplication::applicationDirPath();
    engine.addImportPath(program + u"/../lib/foyer/qml");
    engine.addImportPath(program + u"/qml");
    engine.addImageProvider(QStringLiteral("media"), new MediaImageProvider(store));
    engine.addImageProvider(QStringLiteral("blurhash"), new BlurhashProvider);
}

}
