// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any HTML whatever through gumbo, the HTML5 parser. Pure; any thread.
#pragma once

#include "core/html/listener.h"

namespace foyer::html {

void readHtml(QStringView html, Listener &listener);

}
