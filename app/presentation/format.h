// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Format: numbers, times and directions for QML bindings. A QML singleton without state; main thread.
#pragma once

#include "app/presentation/postview.h"

#include <QObject>
#include <QtQmlIntegration>

namespace foyer::app {

class Format : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    Q_INVOKABLE QString relative(double ms, double nowMs) const;
    Q_INVOKABLE QString relativeLong(double ms, double nowMs) const;
    Q_INVOKABLE QString absolute(double ms) const;
    Q_INVOKABLE QString fullDate(double ms) const;
    Q_INVOKABLE QString date(double ms) const;
    Q_INVOKABLE QString remaining(double ms, double nowMs) const;
    Q_INVOKABLE double msUntilChange(double ms, double nowMs) const;
    Q_INVOKABLE QString number(double number) const;
    Q_INVOKABLE QString exactNumber(double number) const;
    Q_INVOKABLE QString duration(double seconds) const;
    Q_INVOKABLE QString fileSize(double bytes) const;
    Q_INVOKABLE QString spoken(const foyer::app::PostView &post, double nowMs) const;
    Q_INVOKABLE bool rightToLeft(const QString &text) const;
    Q_INVOKABLE QString media(const QString &remoteUrl) const;
    // One picture by itself (an avatar, a header), as the viewer takes it.
    Q_INVOKABLE foyer::app::MediaView picture(const QString &address, const QString &description) const;
    // A film that is no attachment of a post.
    Q_INVOKABLE foyer::app::MediaView film(const QString &playUrl, const QString &preview, const QString &description) const;
};

}
