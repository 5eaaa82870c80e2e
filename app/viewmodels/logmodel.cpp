// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/logmodel.h"

#include "core/base/log.h"

namespace foyer::app {

LogModel::LogModel(QObject *parent)
    : QObject(parent)
    , m_lines(recentLogLines())
{
}

void LogModel::refresh()
{
    m_lines = recentLogLines();
    Q_EMIT changed();
}

}
