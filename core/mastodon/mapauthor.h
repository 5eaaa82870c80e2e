// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Account, Relationship, CustomEmoji ↔ model. Pure; any thread.
#pragma once

#include "core/mastodon/entities/account.h"
#include "core/mastodon/mapcontext.h"

namespace foyer::mastodon {

// Nothing where the account has no id or no handle.
std::optional<model::Author> toAuthor(const entities::Account &account, MapContext &context);
entities::Account fromAuthor(const model::Author &author, const MapContext &context);

std::optional<model::Relationship> toRelationship(const entities::Relationship &relationship, MapContext &context);

std::optional<model::Emoji> toEmoji(const entities::Emoji &emoji, MapContext &context);
entities::Emoji fromEmoji(const model::Emoji &emoji);
QList<model::Emoji> toEmojis(const QList<entities::Emoji> &emojis, MapContext &context);
QList<entities::Emoji> fromEmojis(const QList<model::Emoji> &emojis);

}
