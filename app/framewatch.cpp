// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framewatch.h"

#include "core/base/milestones.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>

namespace foyer::app {
namespace {

constexpr double toldMs = 5; // a third of what a screen of 60 Hz waits

}

FrameWatch::FrameWatch(QQuickWindow &window)
    : m_window(window)
{
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameWatch::painted);
    if (milestonesTraced())
        window.installEventFilter(this);
}

bool FrameWatch::eventFilter(QObject *watched, QEvent *event)
{
    // Laying out and painting happen between UpdateRequest and frameSwapped; a key or the wheel makes rows before that. All on this thread.
    if (event->type() == QEvent::UpdateRequest) {
        m_frame.start();
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::Wheel) {
        QElapsedTimer handling;
        handling.start();
        QMetaObject::invokeMethod(this, [this, handling] { m_handledNs += handling.nsecsElapsed(); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FrameWatch::painted()
{
    if (!m_sawFrame) {
        m_sawFrame = true;
        milestone("first-frame");
        Q_EMIT firstFrame();
    }
    if (m_sawRow) {
        const double ms = m_frame.isValid() ? static_cast<double>(m_handledNs + m_frame.nsecsElapsed()) / 1e6 : 0;
        if (ms >= toldMs)
            std::fprintf(stderr, "frame %.1f\n", ms);
    } else if (showsRow()) {
        m_sawRow = true;
        milestone("first-row");
        Q_EMIT firstRow();
    }
    m_frame.invalidate();
    m_handledNs = 0;
}

// The timeline's list has an object name, and its rows are the children of its content that have a height.
bool FrameWatch::showsRow() const
{
    const auto *list = m_window.findChild<QQuickItem *>(QStringLiteral("timelineList"));
    return list && list->property("count").toInt() > 0 && list->property("contentHeight").toReal() > 0;
}

}
