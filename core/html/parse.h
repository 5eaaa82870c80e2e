// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one sanitiser: HTML or plain text of others becomes a Body, in which nothing is markup. Pure; any thread.
#pragma once

#include "core/html/context.h"

namespace foyer::html {

// Takes what servers send as content, notes and field values: HTML, or text without any tag, in which entities are decoded,
// addresses become links and line breaks stay.
model::Body parse(QStringView html, const Context &context = {});

// Text that is no HTML: "<" is a "<".
model::Body parsePlain(QStringView text, const Context &context = {});

}
