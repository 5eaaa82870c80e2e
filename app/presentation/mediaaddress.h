// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of pictures as QML binds them: "image://media/…" and "image://blurhash/…". Pure; any thread.
// QML appends options after one '?': "?fit=cover&focus=0.2,-0.5&r=12" or "?r=circle" (see app/media/picturerequest.h).
#pragma once

#include <QString>
#include <QUrl>

namespace foyer::app {

// Empty where there is no picture, and for anything but the web: remote text must not name local files (S12).
inline QString mediaAddress(const QString &remoteUrl)
{
    if (!remoteUrl.startsWith(u"https://", Qt::CaseInsensitive) && !remoteUrl.startsWith(u"http://", Qt::CaseInsensitive))
        return {};
    return u"image://media/" + QString::fromLatin1(QUrl::toPercentEncoding(remoteUrl));
}

inline QString blurhashAddress(const QString &hash)
{
    return hash.isEmpty() ? QString() : u"image://blurhash/" + QString::fromLatin1(QUrl::toPercentEncoding(hash));
}

}
