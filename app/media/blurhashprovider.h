// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BlurhashProvider: "image://blurhash/<percent-encoded hash>?aspect=1.5", a tiny picture that QML smooths while the real one
// comes. Owned by the QML engine; fast enough (well under a millisecond) to be asked for synchronously on the main thread.
#pragma once

#include <QQuickImageProvider>

namespace foyer::app {

class BlurhashProvider : public QQuickImageProvider
{
    Q_OBJECT
public:
    BlurhashProvider();

    // At most 32 pixels a side, in the shape of `aspect` (width / height) or else of requestedSize; a plain calm colour for a bad hash.
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

}
