// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// payload: what the tables keep of posts and authors beside their columns. One part is the same for all accounts, the other is how one
// account's server tells it (ids, votes, matched filters). Pure; any thread.
#pragma once

#include "core/model/post.h"

namespace foyer::store {

// post.flags
enum PostFlag : qint64 {
    HasMedia = 1,
    HasPoll = 2,
    HasLink = 4,
    HasWarning = 8,
    IsReply = 16,
    IsReplyToOther = 32, // and not the next post of the author's own thread
    QuotesPost = 64,     // in whatever state the quote is
};
qint64 postFlags(const model::Post &post);

// post_state.flags; three of the bits are in the conditions of indexes.
enum StateFlag : qint64 { Favourited = 1, Boosted = 2, Bookmarked = 4, Muted = 8, Pinned = 16 };
qint64 stateFlags(const model::Post &post);

// A payload as its column holds it: the addresses in a post are much alike, so zlib makes half of it. A short one stays as it is.
QByteArray packed(const QByteArray &payload);
QByteArray unpacked(const QByteArray &payload);

QByteArray postPayload(const model::Post &post);
model::Post postFromPayload(const QByteArray &payload); // packed or not

// Null where there is nothing to keep. `quoteIsStored`: the quoted post was seen, if not with this copy of the post.
QByteArray postExtra(const model::Post &post, bool quoteIsStored);
// Returns whether the quoted post may be shown; its state and id are in post.quote.
bool applyExtra(model::Post &post, const QByteArray &extra);

// `handle`: the key of the table, in lower case.
QString authorKey(const model::Author &author);
QByteArray authorPayload(const model::Author &author);
model::Author authorFromPayload(const QString &handle, const QByteArray &payload);

}
