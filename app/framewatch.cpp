// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framewatch.h"

#include "core/base/milestones.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>

namespace foyer::app {

FrameWatch::FrameWatch(QQuickWindow &window)
    : m_window(window)
{
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameWatch::painted);
    if (milestonesTraced())
        window.installEventFilter(this);
}

FrameWatch::~FrameWatch()
{
    if (milestonesTraced() && m_slowestMs > 0)
        std::fprintf(stderr, "slowest-frame %lld\n", static_cast<long long>(m_slowestMs));
}

bool FrameWatch::eventFilter(QObject *watched, QEvent *event)
{
    // Making delegates, laying out and painting all happen between this and frameSwapped, on this thread.
    if (event->type() == QEvent::UpdateRequest)
        m_frame.start();
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
        if (m_frame.isValid())
            m_slowestMs = std::max(m_slowestMs, m_frame.elapsed());
    } else if (showsRow()) {
        m_sawRow = true;
        milestone("first-row");
        Q_EMIT firstRow();
    }
    m_frame.invalidate();
}

// The timeline's list has an object name, and its rows are the children of its content that have a height.
bool FrameWatch::showsRow() const
{
    const auto *list = m_window.findChild<QQuickItem *>(QStringLiteral("timelineList"));
    return list && list->property("count").toInt() > 0 && list->property("contentHeight").toReal() > 0;
}

}
