// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bodyview: core/model's Body to the blocks that QML shows. Pure; any thread.
#pragma once

#include "app/presentation/markup.h"
#include "app/presentation/postview.h"
#include "core/model/post.h"

namespace foyer::app {

// What the spans of a body refer to.
struct BodyContext {
    QList<model::Emoji> emojis;
    QList<model::Mention> mentions;
    EmojiStyle emoji;
};

QList<BlockView> makeBlocks(const model::Body &body, const BodyContext &context);
QString makeMarkup(const QList<model::Span> &spans, const BodyContext &context);
// True where a post is folded until the reader asks for it.
bool isLongBody(const model::Body &body);

}
