// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Log: one Qt logging category per layer, and the last lines kept for the log page. Any thread.
#pragma once

#include <QLoggingCategory>
#include <QStringList>

namespace foyer {

Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logAuth)
Q_DECLARE_LOGGING_CATEGORY(logApp)

// Keeps the newest lines of every category (at most 500) beside printing them as before. Call once in main.
void keepLogLines();
QStringList recentLogLines();

}
