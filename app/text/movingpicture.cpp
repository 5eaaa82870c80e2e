// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/movingpicture.h"

#include <QQuickWindow>
#include <QSGImageNode>

namespace foyer::app {

MovingPicture::MovingPicture(QQuickItem *parent)
    : QQuickItem(parent)
    , m_playing(this, [this](qint64 elapsedMs) { return m_strip.msUntilNext(elapsedMs); })
{
    setFlag(ItemHasContents);
    connect(&m_pictures, &InlinePictures::arrived, this, &MovingPicture::take);
    connect(&m_playing, &Playing::frame, this, &QQuickItem::update);
}

void MovingPicture::setAddress(const QString &address)
{
    if (address == m_address)
        return;
    m_address = address;
    want();
    Q_EMIT addressChanged();
}

void MovingPicture::componentComplete()
{
    QQuickItem::componentComplete();
    want();
}

void MovingPicture::want()
{
    if (!isComponentComplete())
        return;
    m_strip = {};
    m_playing.setMoving(false);
    const double pixelRatio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    m_pictures.want(m_address.isEmpty() ? QSet<QString>() : QSet<QString>{m_address}, qRound(width() * pixelRatio));
    take();
}

void MovingPicture::take()
{
    const QImage image = m_pictures.image(m_address);
    if (image.isNull())
        return;
    m_strip = FilmStrip::of(image);
    m_stale = true;
    m_playing.setMoving(m_strip.moves());
    Q_EMIT movingChanged();
}

QSGNode *MovingPicture::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (!m_playing.isRunning()) {
        delete old;
        return nullptr;
    }
    auto *node = static_cast<QSGImageNode *>(old);
    if (!node || m_stale) {
        delete node;
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setTexture(window()->createTextureFromImage(m_strip.image, QQuickWindow::TextureHasAlphaChannel));
        node->setFiltering(QSGTexture::Linear);
        m_stale = false;
    }
    node->setRect(QRectF(0, 0, width(), height()));
    node->setSourceRect(m_strip.frame(m_strip.frameAt(m_playing.elapsed())));
    return node;
}

}
