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

constexpr int gap = 4; // between two drawings

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

QImage sideBySide(const QStringList &names, const QColor &color, int pixels, int apart, bool mirror)
{
    QImage image(QSize(pixels + int(names.size() - 1) * (pixels + apart), pixels), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    for (int i = 0; i < names.size(); ++i) {
        painter.drawImage(i * (pixels + apart), 0, drawn(names.at(i), color, pixels, mirror));
    }
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
        change();
    }
}

void Icon::setColor(const QColor &color)
{
    if (m_color != color) {
        m_color = color;
        change();
    }
}

void Icon::setSize(int size)
{
    if (m_size != size) {
        m_size = size;
        change();
    }
}

void Icon::setMirror(bool mirror)
{
    if (m_mirror != mirror) {
        m_mirror = mirror;
        change();
    }
}

void Icon::change()
{
    const int count = int(m_name.count(u' ')) + 1;
    setImplicitSize(m_name.isEmpty() ? 0 : count * m_size + (count - 1) * gap, m_size);
    redraw();
    Q_EMIT changed();
}

// At once, since whoever asks for a frame while one is being made ready gets a second one after it.
void Icon::redraw()
{
    if (!window() || !isComponentComplete()) {
        return;
    }
    const qreal density = window()->effectiveDevicePixelRatio();
    const QStringList names = m_name.split(u' ', Qt::SkipEmptyParts);
    const int pixels = qRound(m_size * density);
    if (names.isEmpty() || m_size < 1) {
        m_image = {};
    } else if (names.size() == 1) {
        m_image = drawn(m_name, m_color, pixels, m_mirror);
    } else {
        m_image = sideBySide(names, m_color, pixels, qRound(gap * density), m_mirror);
    }
    m_stale = true;
    update();
}

void Icon::componentComplete()
{
    QQuickItem::componentComplete();
    redraw();
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
    const qreal drawnWidth = m_image.width() / window()->effectiveDevicePixelRatio();
    node->setRect(QRectF(qRound((width() - drawnWidth) / 2), qRound((height() - m_size) / 2), drawnWidth, m_size));
    return node;
}

void Icon::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && data.window)) {
        redraw();
    }
    QQuickItem::itemChange(change, data);
}

}
