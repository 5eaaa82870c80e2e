// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postrows.h"

#include "core/store/compacttables.h"

namespace foyer::store {
namespace {

constexpr int idBits = 12;
constexpr qint64 lastSecond = 253402300799; // the end of the year 9999

void keepContent(const model::Post &before, model::Post &post)
{
    post.editedAt = before.editedAt;
    post.contentWarning = before.contentWarning;
    post.sensitive = before.sensitive;
    post.language = before.language;
    post.body = before.body;
    post.media = before.media;
    post.card = before.card;
    post.mentions = before.mentions;
    post.tags = before.tags;
    post.emojis = before.emojis;
}

template<class T>
void keepIfEmpty(const T &before, T &now)
{
    if (now == T())
        now = before;
}

}

model::Post merged(const model::Post &before, const model::Post &now, bool alone)
{
    model::Post post = now;
    keepIfEmpty(before.url, post.url);
    keepIfEmpty(before.applicationName, post.applicationName);
    keepIfEmpty(before.applicationUrl, post.applicationUrl);
    if (now.editedAt > before.editedAt)
        return post;
    // Not edited, or seen through a server that has not heard of the edit.
    const bool older = now.editedAt < before.editedAt;
    if (older || !alone) {
        const model::Post told = post;
        keepContent(before, post);
        if (!older) {
            keepIfEmpty(told.body, post.body);
            keepIfEmpty(told.media, post.media);
            keepIfEmpty(told.card, post.card);
            keepIfEmpty(told.mentions, post.mentions);
            keepIfEmpty(told.tags, post.tags);
        }
    }
    keepIfEmpty(before.language, post.language);
    keepIfEmpty(before.body, post.body);
    keepIfEmpty(before.media, post.media);
    keepIfEmpty(before.card, post.card);
    keepIfEmpty(before.poll, post.poll);
    keepIfEmpty(before.tags, post.tags);
    if (!alone)
        keepIfEmpty(before.reactions, post.reactions);
    return post;
}

std::optional<model::Revision> revisionOf(const model::Post &before, const model::Post &now)
{
    if (before.contentWarning == now.contentWarning && model::plainText(before.body) == model::plainText(now.body))
        return std::nullopt;
    model::Revision revision{.createdAt = before.editedAt.isKnown() ? before.editedAt : before.createdAt,
                             .contentWarning = before.contentWarning,
                             .sensitive = before.sensitive,
                             .body = before.body,
                             .media = before.media,
                             .emojis = before.emojis};
    if (before.poll) {
        for (const model::PollOption &option : before.poll->options)
            revision.pollOptions += option.title;
    }
    return revision;
}

void addRevision(Writer writer, PostId id, const model::Revision &revision)
{
    writer.db.prepare("INSERT INTO revision(post, created_at, payload) VALUES(?, ?, ?)")
        .with(id, revision.createdAt.ms, compact::toBytes(revision))
        .run();
}

PostId firstPostId(Timestamp createdAt)
{
    return std::clamp(createdAt.ms / 1000, qint64(0), lastSecond) << idBits;
}

PostId freePostId(Reader reader, const model::Post &post)
{
    PostId id = firstPostId(post.createdAt) + static_cast<qint64>(qHash(post.uri, 0) & ((1U << idBits) - 1)) + (post.createdAt.isKnown() ? 0 : 1);
    while (reader.db.prepare("SELECT 1 FROM post WHERE id = ?").with(id).step())
        ++id;
    return id;
}

}
