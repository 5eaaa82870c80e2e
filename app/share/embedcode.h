// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// embedCode: a post as HTML for somebody's own web page, whole by itself: no script, nothing that is fetched. Pure; any thread.
#pragma once

#include "core/model/post.h"

namespace foyer::app {

// Who may read it on the author's server may read it elsewhere: public and unlisted posts that have a web page.
bool mayBeEmbedded(const model::Post &post);

// Empty where it may not be embedded.
QString embedCode(const model::Post &post);

}
