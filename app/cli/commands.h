// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// commands: what `foyer account`, `foyer timeline` and `foyer search` do. Each returns the exit code: 0 done, 1 failed with a sentence on stderr.
// Main thread; they run the event loop while they wait.
#pragma once

#include "app/cli/commandline.h"

namespace foyer::app {

class Profile;

int addAccount(Profile &profile, const AddAccount &command);
int listAccounts(Profile &profile);
int removeAccount(Profile &profile, const RemoveAccount &command);
int printTimeline(Profile &profile, const CommandLine &line, const PrintTimeline &command);
int search(Profile &profile, const CommandLine &line, const Search &command);

}
