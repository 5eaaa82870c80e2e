// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// window: puts view models, pictures and QML together on a profile. Main thread.
#pragma once

#include "app/cli/commandline.h"

namespace foyer::app {

class Profile;

int openWindow(Profile &profile, const CommandLine &line, const OpenWindow &command);
// Draws pages into PNG files named after them, one after the other, each when it has come to rest.
int renderScreenshots(Profile &profile, const CommandLine &line, const RenderScreenshots &command);

}
