// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Playing: when the moving pictures of one item play: for some seconds when it has come into sight, and again when it is asked to. Owned
// by the item; main thread.
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QQuickItem>
#include <functional>

namespace foyer::app {

class Movement;

class Playing : public QObject
{
    Q_OBJECT
public:
    // How long until the next frame after so many milliseconds; -1 = nothing moves any more.
    using Next = std::function<int(qint64 elapsedMs)>;

    Playing(QQuickItem *item, Next next);

    // There is something that moves now, or no more.
    void setMoving(bool moving);
    void replay(); // the pointer is on it
    qint64 elapsed() const { return m_clock.isValid() ? m_clock.elapsed() : -1; }
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void frame(); // another frame is to be shown

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void attach();
    void look();
    void begin();
    void rest();

    QQuickItem *m_item;
    Next m_next;
    Movement *m_motion = nullptr;
    QElapsedTimer m_clock;
    QBasicTimer m_timer;
    bool m_moving = false;
    bool m_inSight = false; // has begun since it came into sight
};

}
