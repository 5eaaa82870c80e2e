// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/inlinepictures.h"

#include <QPixmapCache>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QQuickItem>

namespace foyer::app {

InlinePictures::InlinePictures(QQuickItem *item)
    : m_item(item)
{
}

InlinePictures::~InlinePictures()
{
    for (QQuickImageResponse *response : std::as_const(m_underWay)) {
        drop(response);
    }
}

void InlinePictures::want(const QSet<QString> &sources, int pixels)
{
    m_images.removeIf([&](const auto &entry) { return !sources.contains(entry.key()); });
    m_underWay.removeIf([&](const auto &entry) {
        if (sources.contains(entry.key())) {
            return false;
        }
        drop(entry.value());
        return true;
    });
    for (const QString &source : sources) {
        if (!m_images.contains(source) && !m_underWay.contains(source)) {
            request(source, pixels);
        }
    }
}

void InlinePictures::request(const QString &source, int pixels)
{
    // "image://provider/id", where the id may hold anything.
    const QStringView rest = QStringView(source).sliced(8);
    const qsizetype slash = rest.indexOf(u'/');
    QQmlEngine *engine = qmlEngine(m_item);
    if (slash < 0 || !engine) {
        return;
    }
    QPixmap cached;
    if (QPixmapCache::find(source, &cached)) {
        m_images.insert(source, cached.toImage());
        return;
    }
    auto *provider = dynamic_cast<QQuickAsyncImageProvider *>(engine->imageProvider(rest.first(slash).toString()));
    if (!provider) {
        return;
    }
    QQuickImageResponse *response = provider->requestImageResponse(rest.sliced(slash + 1).toString(), QSize(pixels, pixels));
    m_underWay.insert(source, response);
    connect(
        response, &QQuickImageResponse::finished, this,
        [this, source, response] {
            m_underWay.remove(source);
            if (const std::unique_ptr<QQuickTextureFactory> factory(response->textureFactory()); factory) {
                const QImage image = factory->image();
                m_images.insert(source, image);
                if (image.text(QStringLiteral("delays")).isEmpty()) // a pixmap would lose when its frames end
                    QPixmapCache::insert(source, QPixmap::fromImage(image));
                Q_EMIT arrived();
            }
            response->deleteLater();
        },
        Qt::QueuedConnection); // a provider may finish in its own thread, or before this line
}

void InlinePictures::drop(QQuickImageResponse *response)
{
    // A provider may still write to it until it says that it has finished.
    response->disconnect(this);
    connect(response, &QQuickImageResponse::finished, response, &QObject::deleteLater);
    response->cancel();
}

}
