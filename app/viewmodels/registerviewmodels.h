// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// registerViewModels: makes "import foyer.viewmodels" and "import foyer.presentation" known to every engine of the program. Main thread.
#pragma once

namespace foyer::app {

// Call once before the first engine loads anything.
void registerViewModels();

}
