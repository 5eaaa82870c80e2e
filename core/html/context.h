// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Context: what is known about a text before it is read. A value, made by who maps the post or profile.
#pragma once

#include "core/model/post.h"

namespace foyer::html {

struct Context {
    QStringList emojis; // known shortcodes, without colons
    QList<model::Mention> mentions;
    QStringList tags; // without '#'
    // The post has pictures, a poll or a card: a text of nothing but hashtags is then its tag bar.
    bool hasMedia = false;
    // The post has a quote that is shown below it, so the words that stand for it ("RE: https://…") are dropped.
    bool stripQuoteInline = false;
};

}
