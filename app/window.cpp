// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/framewatch.h"
#include "app/platform/instance.h"
#include "app/platform/network.h"
#include "app/platform/windowplace.h"
#include "app/profile/profile.h"
#include "app/screenshots.h"
#include "app/stage.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace foyer::app {

namespace {

void comeToTheFront(QQuickWindow &window)
{
    if (window.visibility() == QWindow::Minimized)
        window.showNormal();
    else
        window.show();
    window.raise();
    window.requestActivate();
}

}

int openWindow(Profile &profile, const CommandLine &line, const OpenWindow &command, const Instance *instance)
{
    Stage stage(profile);
    QQuickWindow *window = stage.load(line.size, line.theme);
    if (!window)
        return 1;
    if (!line.size.isValid())
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, window, [&stage, window] { stage.keepWindow(*window); });
    FrameWatch frames(*window);
    if (instance) {
        QObject::connect(instance, &Instance::asked, window, [window, &stage](const QUrl &address) {
            comeToTheFront(*window);
            if (!address.isEmpty())
                stage.takeAddress(address);
        });
    }
    if (!command.address.isEmpty())
        stage.takeAddress(command.address);
    if (command.quitAfterFirstRow)
        QObject::connect(&frames, &FrameWatch::firstRow, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    // The first frame comes from the store alone; the network and the key store may be slow.
    std::optional<NetworkWatch> network;
    QObject::connect(
        &frames, &FrameWatch::firstFrame, &profile,
        [&profile, &network] {
            network.emplace();
            QObject::connect(&*network, &NetworkWatch::cameBack, &profile.sessions(), &sync::Sessions::retry);
            QObject::connect(&*network, &NetworkWatch::cameBack, &profile, [&profile] { profile.retrySignOuts(); });
            profile.loadTokens();
            profile.sessions().goLive();
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int showStartFailure(const CommandLine &line, const Error &error)
{
    useOurStyle();
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{QStringLiteral("sentence"), sentence(error)}, {QStringLiteral("theme"), line.theme}});
    engine.loadFromModule("foyer.shell", "StartFailure");
    if (!engine.rootObjects().isEmpty())
        QCoreApplication::exec();
    return 1;
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
