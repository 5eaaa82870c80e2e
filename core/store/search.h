// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// search: full text over every post ever seen (N1). Called on the store's threads.
#pragma once

#include "core/model/lists.h"
#include "core/store/store.h"

namespace foyer::store::search {

// What a person typed: words, "phrases", -without, from:alice[@host], has:media|poll|link|cw, before:2024-01-31, after:…,
// in:bookmarks|favourites, lang:fr, is:reply|boosted, begin*, #tag; dates may be years or months. Unknown operators are words.
struct Query {
    QString match; // FTS5 expression, safe; may be empty
    QString from;  // a handle in lower case, with or without a host, or "me"
    bool hasMedia = false;
    bool hasPoll = false;
    bool hasLink = false;
    bool hasWarning = false;
    bool inBookmarks = false;
    bool inFavourites = false;
    bool isReply = false;
    bool isBoosted = false; // by the account
    QString language;
    Timestamp before;
    Timestamp after;
    bool isEmpty() const;
};
Query parse(const QString &words);

// Newest first, over what all accounts have seen; with what `account` did with them (in:, is:boosted), or any where it is 0. A post that
// this account has not seen has no serverId. `olderThan`: the last post of the previous page.
QList<std::pair<PostId, model::Post>> posts(Reader reader, model::AccountId account, const Query &query, int limit,
                                            std::optional<PostId> olderThan = {});
QList<model::Author> authors(Reader reader, model::AccountId account, const QString &words, int limit);
QList<model::Tag> tags(Reader reader, const QString &words, int limit);

QStringList recent(Reader reader);
void remember(Writer writer, const QString &words);
void forget(Writer writer, const QString &words); // empty = all

}
