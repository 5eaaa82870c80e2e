// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QDateTime>
#include <deque>
#include <mutex>

namespace foyer {

Q_LOGGING_CATEGORY(logNet, "foyer.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "foyer.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "foyer.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logAuth, "foyer.auth", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "foyer.app", QtWarningMsg)

namespace {

constexpr std::size_t keptLines = 500; // enough to see what led to a problem, small enough to forget
QtMessageHandler previous = nullptr;
std::mutex linesMutex; // Qt calls the handler from any thread
std::deque<QString> &lines()
{
    static std::deque<QString> kept;
    return kept;
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const std::lock_guard lock(linesMutex);
        lines().push_back(QDateTime::currentDateTime().toString(Qt::ISODate) + u' ' + QString::fromUtf8(context.category) + u": " + message);
        if (lines().size() > keptLines)
            lines().pop_front();
    }
    if (previous)
        previous(type, context, message);
}

}

void keepLogLines()
{
    previous = qInstallMessageHandler(keep);
}

QStringList recentLogLines()
{
    const std::lock_guard lock(linesMutex);
    return QStringList(lines().begin(), lines().end());
}

}
