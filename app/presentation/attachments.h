// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// attachments: what hangs on a post (media, poll, card, reactions) as QML shows it. Pure; main thread (translations).
#pragma once

#include "app/presentation/markup.h"
#include "app/presentation/postview.h"
#include "core/model/post.h"

namespace foyer::app {

MediaView makeMediaView(const model::Media &media);
QList<MediaView> makeMediaViews(const QList<model::Media> &media);
PollView makePollView(const model::Poll &poll, const EmojiStyle &style);
CardView makeCardView(const model::Card &card);
ReactionView makeReactionView(const model::Reaction &reaction, const EmojiStyle &style);

}
