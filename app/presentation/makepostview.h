// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// makePostView: core/model's Post to what one row shows. Pure; main thread (translations).
#pragma once

#include "app/presentation/markup.h"
#include "app/presentation/postview.h"
#include "core/model/filtering.h"
#include "core/model/timeline.h"

namespace foyer::app {

// What a post cannot know of itself.
struct ViewContext {
    model::AccountId account = 0; // through which it is seen
    qint64 postId = 0;
    Timestamp now;
    EmojiStyle emoji;
    bool hidesNumbers = false;
    std::optional<model::Boost> boost;
    QList<model::Author> boosters; // newest first; with a boost, its author is among them or they are empty
    bool seenBefore = false;       // a boost of what the person has read
    QStringList seenThrough;
    const model::Filtering *filtering = nullptr; // null = nothing is filtered; for the post it has not said "hide"
};

// `quoteDepth`: 1 for a post that stands in another one.
PostView makePostView(const model::Post &post, const ViewContext &context, int quoteDepth = 0);

// "Ana boosted", "Ana and 2 others boosted"
QString boostedByMarkup(const QList<model::Author> &boosters, const EmojiStyle &style);
QString visibilityName(const model::Post &post);

}
