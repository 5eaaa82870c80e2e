// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PostWords: a stored post in words for elsewhere, made when they are asked for: HTML for a web page, text for a voice. A QML singleton; main thread.
#pragma once

#include <QObject>
#include <QVariantMap>
#include <QtQmlIntegration>

namespace foyer::app {

class PostWords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    // Empty where the post is not for everybody, or is gone.
    Q_INVOKABLE QString embedCode(double accountId, double postId) const;
    // { text, language }; `warningOpen`: the person has opened what is behind the content warning.
    Q_INVOKABLE QVariantMap aloud(double accountId, double postId, bool warningOpen) const;
};

}
