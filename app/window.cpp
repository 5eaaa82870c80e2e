// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/cli/terminal.h"
#include "app/framewatch.h"
#include "app/platform/freedmemory.h"
#include "app/platform/instance.h"
#include "app/platform/motion.h"
#include "app/platform/network.h"
#include "app/platform/windowplace.h"
#include "app/profile/profile.h"
#include "app/screenshots.h"
#include "app/stage.h"

#include <QGuiApplication>
#include <QProcess>
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

// A page in a process of its own. With a second engine in one process, Qt 6.8 at times takes a QML type for another one of the same file,
// so that casts fail and pages stay as they were.
int renderElsewhere(const CommandLine &line, const QString &directory, const QString &page)
{
    QStringList words{QStringLiteral("--screenshots"), directory, QStringLiteral("--pages"), page};
    if (line.demo)
        words << QStringLiteral("--demo");
    if (!line.profile.isEmpty())
        words << QStringLiteral("--profile") << line.profile;
    if (line.size.isValid())
        words << QStringLiteral("--size") << QStringLiteral("%1x%2").arg(line.size.width()).arg(line.size.height());
    if (!line.theme.isEmpty())
        words << QStringLiteral("--theme") << line.theme;
    if (!line.locale.isEmpty())
        words << QStringLiteral("--locale") << line.locale;
    if (line.offline)
        words << QStringLiteral("--offline");
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), words);
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError ? process.exitCode() : 1;
}

}

int openWindow(Profile &profile, const CommandLine &line, const OpenWindow &command, const Instance *instance)
{
    useOurStyle();
    Stage stage(profile);
    QQuickWindow *window = stage.load(line.size, line.theme);
    if (!window)
        return 1;
    if (!line.size.isValid())
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, window, [&stage, window] { stage.keepWindow(*window); });
    FrameWatch frames(*window);
    FreedMemory memory;
    QObject::connect(window, &QQuickWindow::frameSwapped, &memory, &FreedMemory::noteFrame);
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
    const SystemMotion motion;
    QObject::connect(&motion, &SystemMotion::changed, &stage.settings(), &SettingsModel::setSystemStill);
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

// Each page in a window of its own, so that nothing that one of them opened, read or marked is seen on the next. The sample world
// is made anew, too; a person's profile is what it is.
int renderScreenshots(Profile &profile, const CommandLine &line, const RenderScreenshots &command)
{
    useOurStyle();
    profile.loadTokens();
    QStringList pages = command.pages;
    {
        Stage stage(profile);
        stage.settings().setForNow(QStringLiteral("reduceMotion"), true); // a picture is taken when nothing moves any more
        QQuickWindow *window = stage.load(line.size.isValid() ? line.size : WindowPlace().size, line.theme);
        if (!window)
            return 1;
        const auto shown = pagesToShow(*window, pages);
        if (!shown)
            return shown.error();
        pages = *shown;
        profile.sessions().goLive();
        if (const int problem = takeScreenshot(*window, command.directory, pages.takeFirst()))
            return problem;
    }
    for (const QString &page : std::as_const(pages)) {
        if (const int problem = renderElsewhere(line, command.directory, page))
            return problem;
    }
    return 0;
}

}
