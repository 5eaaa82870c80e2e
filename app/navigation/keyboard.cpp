// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation/keyboard.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace foyer::app {
namespace {

using namespace std::chrono_literals;

constexpr auto moment = 120ms; // a held key comes some 30 times a second
constexpr auto glance = 100ms; // who presses again before has not looked

// A modifier alone says nothing: Ctrl is held for a click, too.
bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr
        || key == Qt::Key_CapsLock;
}

}

Keyboard::Keyboard(QObject *parent)
    : QObject(parent)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, [this] { setResting(true); });
    qGuiApp->installEventFilter(this);
}

bool Keyboard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // comes before the keys that a shortcut takes, which are no key presses then
    case QEvent::KeyPress:
        if (const int key = static_cast<QKeyEvent *>(event)->key(); !isModifier(key)) {
            setInUse(true);
            setResting(key == Qt::Key_Tab || key == Qt::Key_Backtab);
            // Comes once for each press, unlike the press itself, which goes from item to item.
            if (event->type() == QEvent::ShortcutOverride && watched->isWindowType()) {
                setRunning(!m_resting && m_sincePress.isValid() && m_sincePress.durationElapsed() < glance);
                m_sincePress.start();
            }
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        setInUse(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Keyboard::setResting(bool resting)
{
    if (resting) {
        m_moment.stop();
        setRunning(false);
    } else {
        m_moment.start();
    }
    if (m_resting == resting)
        return;
    m_resting = resting;
    Q_EMIT restingChanged();
}

void Keyboard::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    Q_EMIT runningChanged();
}

void Keyboard::setInUse(bool inUse)
{
    if (m_inUse == inUse)
        return;
    m_inUse = inUse;
    Q_EMIT inUseChanged();
}

}
