// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MediaAttachment, Poll, PreviewCard ↔ model. Pure; any thread.
#pragma once

#include "core/mastodon/entities/media.h"
#include "core/mastodon/mapcontext.h"
#include "core/model/post.h"

namespace foyer::mastodon {

// Nothing where there is nothing to show or to open.
std::optional<model::Media> toMedia(const entities::MediaAttachment &attachment, MapContext &context);
entities::MediaAttachment fromMedia(const model::Media &media);

std::optional<model::Poll> toPoll(const entities::Poll &poll, MapContext &context);
entities::Poll fromPoll(const model::Poll &poll);

std::optional<model::Card> toCard(const entities::PreviewCard &card, MapContext &context);
entities::PreviewCard fromCard(const model::Card &card, const MapContext &context);

}
