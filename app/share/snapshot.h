// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshot: what an item shows, as a picture: to the clipboard or to a file. Owned by QML; main thread, files are written on a worker.
#pragma once

#include <QQuickItem>
#include <QUrl>
#include <QtQmlIntegration>
#include <functional>

namespace foyer::app {

class Snapshot : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *item MEMBER m_item NOTIFY itemChanged FINAL)
public:
    using QObject::QObject;

    Q_INVOKABLE void copy();
    // As PNG, whatever the name ends in.
    Q_INVOKABLE void save(const QUrl &file);

Q_SIGNALS:
    void itemChanged();
    void copied();
    void saved(const QUrl &file);
    void failed(const QString &errorText);

private:
    void take(std::function<void(const QImage &)> then);

    QPointer<QQuickItem> m_item;
};

}
