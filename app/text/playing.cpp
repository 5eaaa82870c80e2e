// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/playing.h"

#include "app/look/movement.h"

#include <QTimerEvent>

namespace foyer::app {

Playing::Playing(QQuickItem *item, Next next)
    : m_item(item)
    , m_next(std::move(next))
{
}

void Playing::attach()
{
    if (m_motion)
        return;
    m_motion = Movement::of(m_item);
    if (!m_motion)
        return;
    connect(m_motion, &Movement::settled, this, &Playing::look);
    connect(m_motion, &Movement::allowedChanged, this, [this] {
        if (!m_motion->isAllowed())
            rest();
    });
}

void Playing::setMoving(bool moving)
{
    if (moving == m_moving)
        return;
    m_moving = moving;
    m_inSight = false;
    if (!moving)
        return rest();
    attach();
    look();
}

void Playing::look()
{
    if (!m_moving || !m_motion)
        return;
    // What may not move yet has not been seen moving: it begins when it may.
    const bool inSight = m_motion->isAllowed() && m_motion->isInSight(m_item);
    if (!inSight)
        rest();
    else if (!m_inSight)
        begin();
    m_inSight = inSight;
}

void Playing::replay()
{
    if (m_moving && m_motion && !isRunning())
        begin();
}

void Playing::begin()
{
    if (!m_motion->isAllowed())
        return;
    m_clock.start();
    m_timer.start(std::max(1, m_next(0)), this);
    Q_EMIT frame();
}

void Playing::rest()
{
    if (!m_clock.isValid())
        return;
    m_timer.stop();
    m_clock.invalidate();
    Q_EMIT frame();
}

void Playing::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    const int next = m_next(m_clock.elapsed());
    if (next < 0)
        return rest();
    m_timer.start(next, this);
    Q_EMIT frame();
}

}
