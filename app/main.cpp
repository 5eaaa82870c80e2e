// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: reads the command line, opens the profile, and hands both to the window or to a command.
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/platform/freedmemory.h"
#include "app/platform/instance.h"
#include "app/profile/profile.h"
#include "app/translations.h"
#include "app/viewmodels/settingsfile.h"
#include "app/viewmodels/settingsmodel.h"
#include "app/window.h"
#include "core/base/log.h"
#include "core/base/milestones.h"

#include <QDir>
#include <QGuiApplication>

using namespace foyer;
using namespace foyer::app;

namespace {

// A command without a window works without a display, too; which it is must be known before the application is made.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool window)
{
    QCoreApplication::setApplicationName(QStringLiteral("foyer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));
    if (!window)
        return std::make_unique<QCoreApplication>(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.foyer.Foyer"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Foyer"));
    return std::make_unique<QGuiApplication>(argc, argv);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

// Only a window is alone on its profile; a demo without a folder is alone in any case.
std::unique_ptr<Instance> windowInstance(const CommandLine &line, const ProfileOptions &options)
{
    const QString directory = directoryOf(options);
    if (!std::holds_alternative<OpenWindow>(line.command) || directory.isEmpty())
        return nullptr;
    QDir().mkpath(directory); // so that links in its path are followed already
    return std::make_unique<Instance>(directory);
}

int handOver(Instance &instance, const OpenWindow &command)
{
    if (instance.handOver(command.address))
        return 0;
    return printError(Words::tr("Foyer is already running with this profile, but its window does not answer."));
}

// To the terminal, and in a window where one was expected.
int tellFailure(const CommandLine &line, const Error &error)
{
    printError(error);
    const auto *window = std::get_if<OpenWindow>(&line.command);
    return window && !window->quitAfterFirstRow ? showStartFailure(line, error) : 1;
}

// A window has a banner for it.
void tellReport(const store::OpenReport &report, const CommandLine &line)
{
    if (line.needsWindow())
        return;
    if (report.readOnly)
        printError(sentence({.kind = ErrorKind::StorageReadOnly}));
    if (report.recovered)
        printError({.kind = ErrorKind::StorageBroken, .detail = report.keptAside});
}

// What the command line says, else what was chosen in the settings; empty = the system's.
QString languageOf(const CommandLine &line)
{
    if (!line.locale.isEmpty())
        return line.locale;
    const QString directory = directoryOf({.directory = line.profile, .demo = line.demo});
    return directory.isEmpty() ? QString() : SettingsModel::keptLanguage(SettingsFile(settingsFile(directory)));
}

struct Run {
    Profile &profile;
    const CommandLine &line;
    const Instance *instance;

    int operator()(const OpenWindow &command) const { return openWindow(profile, line, command, instance); }
    int operator()(const RenderScreenshots &command) const { return renderScreenshots(profile, line, command); }
    int operator()(const AddAccount &command) const { return addAccount(profile, command); }
    int operator()(const ListAccounts &) const { return listAccounts(profile); }
    int operator()(const RemoveAccount &command) const { return removeAccount(profile, command); }
    int operator()(const PrintTimeline &command) const { return printTimeline(profile, line, command); }
    int operator()(const Search &command) const { return search(profile, line, command); }
    int operator()(const ShowVersion &) const { return 0; }
    int operator()(const ShowHelp &) const { return 0; }
};

}

int main(int argc, char **argv)
{
    FreedMemory::keepLittle();
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    auto line = parseCommandLine(words);
    traceMilestones(line && line->trace);
    keepLogLines();

    const auto application = makeApplication(argc, argv, line && line->needsWindow());
    milestone("application");
    const Translations translations(line ? languageOf(*line) : QString());
    if (!line) {
        printError(parseCommandLine(words).error()); // once more, in the person's language
        return 2;
    }
    if (std::holds_alternative<ShowVersion>(line->command)) {
        printLine(u"Foyer " + QCoreApplication::applicationVersion());
        return 0;
    }
    if (std::holds_alternative<ShowHelp>(line->command)) {
        printLine(commandLineHelp());
        return 0;
    }
    const ProfileOptions options{.directory = line->profile, .demo = line->demo, .offline = line->offline};
    const auto instance = windowInstance(*line, options);
    if (instance && !instance->isFirst())
        return handOver(*instance, std::get<OpenWindow>(line->command));
    const auto profile = Profile::open(options);
    if (!profile)
        return tellFailure(*line, profile.error());
    tellReport((*profile)->store().openReport(), *line);
    milestone("profile");
    return std::visit(Run{**profile, *line, instance.get()}, line->command);
}
