// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// InlinePictures: fetches the small pictures that stand between words from the engine's image providers. Owned by the item that
// draws them; main thread.
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

class QQuickItem;
class QQuickImageResponse;

namespace foyer::app {

class InlinePictures : public QObject
{
    Q_OBJECT
public:
    explicit InlinePictures(QQuickItem *item);
    ~InlinePictures() override;

    // From now on these are wanted, and no others. Those that are not here yet come with arrived().
    void want(const QSet<QString> &sources, int pixels);
    QImage image(const QString &source) const { return m_images.value(source); }

Q_SIGNALS:
    void arrived();

private:
    void request(const QString &source, int pixels);
    void drop(QQuickImageResponse *response);

    QQuickItem *m_item;
    QHash<QString, QImage> m_images;
    QHash<QString, QQuickImageResponse *> m_underWay;
};

}
