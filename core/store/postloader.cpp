// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postloader.h"

#include "core/store/payload.h"

namespace foyer::store {

PostLoader::PostLoader(Reader reader, model::AccountId account)
    : m_reader(reader)
    , m_account(account)
    , m_authors(reader, account)
{
}

std::optional<model::Post> PostLoader::load(PostId id)
{
    return load(id, true);
}

std::optional<model::Post> PostLoader::load(PostId id, bool withQuote)
{
    auto row
        = m_reader.db.prepare("SELECT p.uri, p.author, p.created_at, p.visibility, p.quote, p.payload, s.server_id, s.flags, s.reply_to, s.extra "
                              "FROM post p LEFT JOIN post_state s ON s.post = p.id AND s.account = ?2 WHERE p.id = ?1 "
                              "AND (NOT p.deleted OR EXISTS(SELECT 1 FROM post_state WHERE post = p.id AND flags & 4))");
    if (!row.with(id, m_account).step())
        return std::nullopt;
    model::Post post = postFromPayload(row.blob(5));
    post.uri = row.text(0);
    post.author = m_authors.load(row.integer(1));
    post.createdAt = row.timestamp(2);
    post.visibility = static_cast<model::Visibility>(row.integer(3));
    post.serverId = row.text(6);
    const qint64 flags = row.integer(7);
    post.favourited = flags & Favourited;
    post.boosted = flags & Boosted;
    post.bookmarked = flags & Bookmarked;
    post.muted = flags & Muted;
    post.pinned = flags & Pinned;
    post.inReplyToServerId = row.text(8);
    const bool showsQuote = applyExtra(post, row.blob(9));
    if (showsQuote && withQuote && !row.isNull(4)) {
        if (auto quoted = load(row.integer(4), false))
            post.quote->post = std::make_shared<const model::Post>(std::move(*quoted));
    }
    return post;
}

}
