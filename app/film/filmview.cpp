// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/film/filmview.h"

#include <QQuickWindow>
#include <QSGImageNode>

namespace foyer::app {

FilmView::FilmView(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &FilmView::take);
    connect(&m_sink, &QVideoSink::subtitleTextChanged, this, &FilmView::subtitleChanged);
}

void FilmView::take(const QVideoFrame &frame)
{
    // A player that stops sends an empty frame; the last picture stays.
    if (!frame.isValid())
        return;
    const bool first = !m_frame.isValid();
    m_frame = frame;
    m_stale = true;
    update();
    if (first)
        Q_EMIT hasFrameChanged();
}

void FilmView::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

QSGNode *FilmView::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGImageNode *>(old);
    if (m_stale || (!node && m_frame.isValid())) {
        const QImage picture = m_frame.toImage();
        m_stale = false;
        if (!picture.isNull()) {
            if (!node) {
                node = window()->createImageNode();
                node->setOwnsTexture(true);
                node->setFiltering(QSGTexture::Linear);
            }
            node->setTexture(window()->createTextureFromImage(picture, QQuickWindow::TextureIsOpaque));
        }
    }
    if (!node)
        return nullptr;
    const QSizeF picture = node->texture()->textureSize();
    if (m_cover) {
        const QSizeF seen = size().scaled(picture, Qt::KeepAspectRatio);
        node->setSourceRect(QRectF(QPointF((picture.width() - seen.width()) / 2, (picture.height() - seen.height()) / 2), seen));
        node->setRect(QRectF(QPointF(), size()));
        return node;
    }
    const QSizeF shown = picture.scaled(size(), Qt::KeepAspectRatio);
    node->setSourceRect(QRectF(QPointF(), picture));
    node->setRect(QRectF(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown));
    return node;
}

}
