// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSvgRenderer>

namespace foyer::app {

namespace {

QImage drawn(const QString &name, const QColor &color, int pixels, bool mirror)
{
    const QString key = QStringLiteral("foyer-icon/%1/%2/%3/%4").arg(name, color.name(QColor::HexArgb)).arg(pixels).arg(mirror);
    QPixmap cached;
    if (QPixmapCache::find(key, &cached)) {
        return cached.toImage();
    }
    QFile file(QStringLiteral(":/foyer/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon %s", qPrintable(name));
        return {};
    }
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1()));
    QPainter painter(&image);
    painter.setOpacity(color.alphaF());
    if (mirror) {
        painter.translate(pixels, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    QPixmapCache::insert(key, QPixmap::fromImage(image));
    return image;
}

}

Icon::Icon(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setImplicitSize(m_size, m_size);
}

void Icon::setName(const QString &name)
{
    if (m_name != name) {
        m_name = name;
        redraw();
    }
}

void Icon::setColor(const QColor &color)
{
    if (m_color != color) {
        m_color = color;
        redraw();
    }
}

void Icon::setSize(int size)
{
    if (m_size != size) {
        m_size = size;
        setImplicitSize(size, size);
        redraw();
    }
}

void Icon::setMirror(bool mirror)
{
    if (m_mirror != mirror) {
        m_mirror = mirror;
        redraw();
    }
}

void Icon::redraw()
{
    Q_EMIT changed();
    polish();
}

void Icon::updatePolish()
{
    if (!window()) {
        return;
    }
    m_image = m_name.isEmpty() || m_size < 1 ? QImage() : drawn(m_name, m_color, qRound(m_size * window()->effectiveDevicePixelRatio()), m_mirror);
    m_stale = true;
    update();
}

QSGNode *Icon::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGImageNode *>(old);
    if (m_image.isNull()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        m_stale = true;
    }
    if (m_stale) {
        node->setTexture(window()->createTextureFromImage(m_image, QQuickWindow::TextureHasAlphaChannel));
        m_stale = false;
    }
    // In the middle and on whole pixels: a line drawing that is stretched or lies between pixels is blurred.
    node->setRect(QRectF(qRound((width() - m_size) / 2), qRound((height() - m_size) / 2), m_size, m_size));
    return node;
}

void Icon::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && data.window)) {
        polish();
    }
    QQuickItem::itemChange(change, data);
}

}
