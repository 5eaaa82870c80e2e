// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/framewatch.h"
#include "app/platform/network.h"
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
    FrameWatch frames(*window);
    if (command.quitAfterFirstRow)
        QObject::connect(&frames, &FrameWatch::firstRow, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    // The first frame comes from the store alone; the network and the key store may be slow.
    std::optional<NetworkWatch> network;
    QObject::connect(
        &frames, &FrameWatch::firstFrame, &profile,
        [&profile, &network] {
            QObject::connect(&network.emplace(), &NetworkWatch::cameBack, &profile.sessions(), &sync::Sessions::retry);
            profile.loadTokens();
            profile.sessions().goLive();
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int renderScreenshots(Profile &profile, const CommandLine &line, const RenderScreenshots &command)
{
    profile.loadTokens();
    Stage stage(profile);
    QQuickWindow *window = stage.load(line.size, line.theme);
    if (!window)
        return 1;
    profile.sessions().goLive();
    return takeScreenshots(*window, command.directory, command.pages);
}

}
