// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hair of a portrait, and what is worn over it. Pure; any thread.
#pragma once

#include "app/demo/portrait.h"

namespace foyer::demo {

void hairBehind(Canvas &c, const Portrait &who);  // before the shoulders
void hairInFront(Canvas &c, const Portrait &who); // after the face

}
