// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CommandLine: what the words after `foyer` ask for. Pure; any thread.
#pragma once

#include "core/model/timeline.h"

#include <QSize>
#include <QStringList>
#include <QUrl>
#include <expected>
#include <variant>

namespace foyer::app {

enum class SecretsPlace { Ask, Keychain, File };

struct OpenWindow {
    bool quitAfterFirstRow = false;
    QUrl address; // "foyer://…", which the system handed over; empty = none
};
struct RenderScreenshots {
    QString directory;
    QStringList pages; // empty = all
};
struct ShowVersion {
};
struct ShowHelp {
};
struct AddAccount {
    QString server;
    bool tokenFromInput = false;
    SecretsPlace secrets = SecretsPlace::Ask;
};
struct ListAccounts {
};
struct RemoveAccount {
    QString handle;
};
struct PrintTimeline {
    bool notifications = false;
    model::Timeline timeline; // unless notifications
};
struct Search {
    QString words;
};

using Command = std::variant<OpenWindow, RenderScreenshots, ShowVersion, ShowHelp, AddAccount, ListAccounts, RemoveAccount, PrintTimeline, Search>;

struct CommandLine {
    Command command = OpenWindow{};
    QString profile; // empty = the person's own
    bool demo = false;
    bool trace = false;
    QSize size;     // not valid = as it was last time
    QString theme;  // "light", "dark", empty = the system's
    QString locale; // empty = the system's
    // For printing commands:
    QString account; // handle, empty = the first
    bool json = false;
    bool offline = false;
    int limit = 20;

    bool needsWindow() const { return std::holds_alternative<OpenWindow>(command) || std::holds_alternative<RenderScreenshots>(command); }
};

// The error is one clear sentence; the caller prints it and exits with 2.
std::expected<CommandLine, QString> parseCommandLine(const QStringList &words);
QString commandLineHelp();

}
