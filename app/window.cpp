// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/framewatch.h"
#include "app/platform/network.h"
#include "app/platform/windowplace.h"
#include "app/profile/profile.h"
#include "app/screenshots.h"
#include "app/stage.h"

#include <QGuiApplication>
#include <QQuickWindow>

namespace foyer::app {

int openWindow(Profile &profile, const CommandLine &line, const OpenWindow &command)
{
    Stage stage(profile);
    QQuickWindow *window = stage.load(line.size, line.theme);
    if (!window)
        return 1;
    if (!line.size.isValid())
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, window, [&stage, window] { stage.keepWindow(*window); });
    FrameWatch frames(*window);
    if (command.quitAfterFirstRow)
        QObject::connect(&frames, &FrameWatch::firstRow, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    // The first frame comes from the store alone; the network and the key store may be slow.
    QObject::connect(
        &frames, &FrameWatch::firstFrame, &profile,
        [&profile] {
            profile.loadTokens();
            profile.sessions().goLive();
        },
        Qt::QueuedConnection);
    const NetworkWatch network;
    QObject::connect(&network, &NetworkWatch::cameBack, &profile.sessions(), &sync::Sessions::retry);
    return QCoreApplication::exec();
}

int renderScreenshots(Profile &profile, const CommandLine &line, const RenderScreenshots &command)
{
    profile.loadTokens();
    Stage stage(profile);
    // A picture is taken when nothing moves any more.
    stage.settings().setForNow(QStringLiteral("reduceMotion"), true);
    QQuickWindow *window = stage.load(line.size.isValid() ? line.size : WindowPlace().size, line.theme);
    if (!window)
        return 1;
    profile.sessions().goLive();
    return takeScreenshots(*window, command.directory, command.pages);
}

}
