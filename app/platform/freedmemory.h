// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FreedMemory: gives back to the system what was freed. Pictures come and go by the hundred while one scrolls, and the C library
// would keep most of their room. Owned by openWindow; main thread.
#pragma once

#include <QObject>
#include <QTimer>

namespace foyer::app {

class FreedMemory : public QObject
{
    Q_OBJECT
public:
    FreedMemory();

    static void keepLittle(); // before the first thread is started
    void noteFrame();         // once no frame has come for a moment, there is time to tidy

private:
    void giveBack();

    QTimer m_rest;
};

}
