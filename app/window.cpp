// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/cli/terminal.h"
#include "app/framewatch.h"
#include "app/platform/motion.h"
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
    QObject::connect(
        &frames, &FrameWatch::firstFrame, &profile,
        [&profile] {
            profile.loadTokens();
            profile.sessions().goLive();
        },
        Qt::QueuedConnection);
    const SystemMotion motion;
    QObject::connect(&motion, &SystemMotion::changed, &stage.settings(), &SettingsModel::setSystemStill);
    const NetworkWatch network;
    QObject::connect(&network, &NetworkWatch::cameBack, &profile.sessions(), &sync::Sessions::retry);
    return QCoreApplication::exec();
}

// Each page in a window of its own, so that nothing that one of them opened, read or marked is seen on the next. The sample world
// is made anew, too; a person's profile is what it is.
int renderScreenshots(Profile &profile, const CommandLine &line, const RenderScreenshots &command)
{
    QStringList pages = command.pages;
    std::unique_ptr<Profile> another;
    const bool renewed = line.demo && line.profile.isEmpty();
    for (qsizetype at = 0; at == 0 || at < pages.size(); ++at) {
        if (at > 0 && renewed) {
            auto opened = Profile::open({.directory = {}, .demo = true, .offline = line.offline});
            if (!opened)
                return printError(opened.error());
            another = std::move(*opened);
        }
        Profile &current = another ? *another : profile;
        if (at == 0 || renewed)
            current.loadTokens();
        Stage stage(current);
        QQuickWindow *window = stage.load(line.size, line.theme);
        if (!window)
            return 1;
        if (at == 0) {
            const auto shown = pagesToShow(*window, pages);
            if (!shown)
                return shown.error();
            pages = *shown;
        }
        if (at == 0 || renewed)
            current.sessions().goLive();
        if (const int problem = takeScreenshot(*window, command.directory, pages[at]))
            return problem;
    }
    return 0;
}

}
