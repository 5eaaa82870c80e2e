// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// signinwords: what a person who signs in is told when it did not work, in one sentence, in the window and on the command line. Pure; any thread.
#pragma once

#include "core/base/error.h"

namespace foyer::app {

QString whySignInEnded(const Error &error); // empty where the person ended it
QString whyCodeWasRefused(const Error &error);

}
