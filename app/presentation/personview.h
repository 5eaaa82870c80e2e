// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// personview: core/model's Author to what a list or a post shows of it. Pure; any thread.
#pragma once

#include "app/presentation/markup.h"
#include "app/presentation/postview.h"
#include "core/model/author.h"

namespace foyer::app {

// Names are shown on one line; servers allow 30 to some hundred characters, hostile ones send ten thousand.
inline constexpr qsizetype maxNameLength = 120;

PersonView makePersonView(const model::Author &author, const EmojiStyle &style);
QString plainName(const model::Author &author);
QString nameMarkup(const model::Author &author, const EmojiStyle &style);

}
