// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FrameWatch: notices the first painted frame and the first painted timeline row, and tells, under --trace, what each slow frame
// took. Main thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QQuickWindow;

namespace foyer::app {

class FrameWatch : public QObject
{
    Q_OBJECT
public:
    explicit FrameWatch(QQuickWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void firstFrame();
    void firstRow();

private:
    void painted();
    bool showsRow() const;

    QQuickWindow &m_window;
    QElapsedTimer m_frame;  // since the window was asked to update
    qint64 m_handledNs = 0; // spent on keys and the wheel since the last frame
    bool m_sawFrame = false;
    bool m_sawRow = false;
};

}
