// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/milestones.h"

#include <QFile>
#include <QSet>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#ifdef Q_OS_UNIX
#include <time.h>
#include <unistd.h>
#endif

namespace foyer {
namespace {

std::atomic<bool> traced = false;

// Milliseconds between the start of the process, as the system knows it, and now.
double sinceStart()
{
#ifdef Q_OS_LINUX
    // /proc/self/stat field 22: start time in clock ticks since boot (proc(5)).
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (stat.open(QIODevice::ReadOnly)) {
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        timespec now{};
        if (fields.size() > 19 && clock_gettime(CLOCK_BOOTTIME, &now) == 0)
            return now.tv_sec * 1000.0 + now.tv_nsec / 1e6 - fields[19].toDouble() * 1000.0 / sysconf(_SC_CLK_TCK);
    }
#endif
    static const auto first = std::chrono::steady_clock::now();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - first).count();
}

}

void traceMilestones(bool on)
{
    traced = on;
}

bool milestonesTraced()
{
    return traced;
}

void milestone(const char *name)
{
    if (!traced)
        return;
    static std::mutex mutex;
    static QSet<QByteArray> seen;
    const std::lock_guard lock(mutex);
    if (seen.contains(name))
        return;
    seen.insert(name);
    std::fprintf(stderr, "%s %.0f\n", name, sinceStart());
}

}
