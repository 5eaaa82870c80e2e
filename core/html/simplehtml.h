// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads HTML that is written so regularly that every HTML5 parser must build the obvious tree: what nearly all servers send,
// at a tenth of the parser's cost. Anything else it leaves to treehtml.h. Pure; any thread.
#pragma once

#include "core/html/listener.h"

namespace foyer::html {

// False where the HTML is not that regular; the listener may have heard a part then, and must be thrown away.
bool readSimpleHtml(QStringView html, Listener &listener);

}
