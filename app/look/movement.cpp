// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/movement.h"

#include <QQmlEngine>
#include <QQuickWindow>

namespace foyer::app {

Movement *Movement::of(const QObject *qmlObject)
{
    QQmlEngine *engine = qmlEngine(qmlObject);
    return engine ? engine->singletonInstance<Movement *>("foyer.look", "Movement") : nullptr;
}

void Movement::setAllowed(bool allowed)
{
    if (m_allowed == allowed)
        return;
    m_allowed = allowed;
    Q_EMIT allowedChanged();
    if (allowed)
        settle();
}

bool Movement::isInSight(const QQuickItem *item) const
{
    if (!item || !item->window() || !item->isVisible() || item->width() <= 0 || item->height() <= 0)
        return false;
    const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    const QRectF seen = place.intersected(QRectF(QPointF(), item->window()->size()));
    return seen.width() * seen.height() * 2 >= place.width() * place.height();
}

}
