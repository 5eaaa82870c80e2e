// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NetworkWatch: tells when the system's network comes back. Main thread.
#pragma once

#include <QObject>

namespace foyer::app {

class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void cameBack();

private:
    bool m_away = false;
};

}
