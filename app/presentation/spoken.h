// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// spoken: a post as one sentence after the other for a screen reader. Pure; main thread (translations).
#pragma once

#include "app/presentation/makepostview.h"

namespace foyer::app {

// What follows "Alice, 5 minutes ago:": the words, what hangs on the post, its numbers and states.
QString spokenContent(const model::Post &post, const PostView &view, const ViewContext &context);
// For a voice that reads the post to the person: its own words to their end and what hangs on it; no numbers, no addresses. What is behind a
// content warning only where the person has opened it.
QString aloudText(const model::Post &post, bool warningOpen);
// The whole, with the age as of `now`.
QString spokenSentence(const PostView &view, Timestamp now);

}
