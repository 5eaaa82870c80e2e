// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// window: puts view models, pictures and QML together on a profile. Main thread.
#pragma once

#include "app/cli/commandline.h"
#include "core/base/error.h"

namespace foyer::app {

class Instance;
class Profile;

// `instance` is null where a further start could not be of this profile.
int openWindow(Profile &profile, const CommandLine &line, const OpenWindow &command, const Instance *instance);
// In place of the window, where the profile cannot be opened: says why. Returns 1.
int showStartFailure(const CommandLine &line, const Error &error);
// Draws pages into PNG files named after them, one after the other, each when it has come to rest.
int renderScreenshots(Profile &profile, const CommandLine &line, const RenderScreenshots &command);

}
