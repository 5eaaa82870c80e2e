// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <algorithm>

namespace foyer::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Screenshots)
};

constexpr qint64 longestWaitMs = 6000;
constexpr qint64 roundMs = 60;
// So many rounds without a new picture: pages load from the store, pictures from the demo's painter. Rounds, for time passes on a busy
// machine without anything being done.
constexpr int calmRounds = 6;

void runEvents(qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

// A busy machine may leave a window as it is for longer than any number of rounds, and what is still on its way shows that it is.
bool isWaiting(const QQuickItem &item)
{
    if (!item.isVisible())
        return false;
    constexpr int loading = 2; // Image.Loading
    if (item.objectName() == u"waiting" || (item.inherits("QQuickImageBase") && item.property("status").toInt() == loading))
        return true;
    return std::ranges::any_of(item.childItems(), [](const QQuickItem *child) { return isWaiting(*child); });
}

// Waits until nothing has moved for a while, and gives what the window shows.
QImage settled(QQuickWindow &window)
{
    QElapsedTimer whole;
    whole.start();
    QImage last = window.grabWindow();
    for (int calm = 0; calm < calmRounds && whole.elapsed() < longestWaitMs;) {
        runEvents(roundMs);
        const QImage now = window.grabWindow();
        calm = now == last && !isWaiting(*window.contentItem()) ? calm + 1 : 0;
        last = now;
    }
    return last;
}

}

std::expected<QStringList, int> pagesToShow(QQuickWindow &window, const QStringList &wanted)
{
    const QStringList known = window.property("pageNames").toStringList();
    for (const QString &page : wanted) {
        if (!known.contains(page)) {
            printError(Words::tr("There is no page “%1”. There are: %2.").arg(page, known.join(u", ")));
            return std::unexpected(2);
        }
    }
    return wanted.isEmpty() ? known : wanted;
}

int takeScreenshot(QQuickWindow &window, const QString &directory, const QString &page)
{
    if (!QDir().mkpath(directory))
        return printError(Words::tr("The folder %1 cannot be made.").arg(directory));
    settled(window); // the first page fetches what the others show
    QMetaObject::invokeMethod(&window, "showPage", Q_ARG(QString, page));
    runEvents(200);
    if (!settled(window).save(QDir(directory).filePath(page + u".png")))
        return printError(Words::tr("The picture %1 cannot be written.").arg(QDir(directory).filePath(page + u".png")));
    return 0;
}

}
