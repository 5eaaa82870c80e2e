// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// posts: posts by uri, authors by handle, and what each account did with them. Called on the store's threads.
#pragma once

#include "core/model/notification.h"
#include "core/model/timeline.h"
#include "core/store/store.h"

namespace foyer::store::posts {

// Writes the post, its author, its quoted post, its words for the search, and this account's state. Keeps an earlier text as a
// revision where the text changed (N14). Nothing is noted in changes where nothing changed.
PostId upsert(Writer writer, model::AccountId account, const model::Post &post);

std::optional<model::Post> byId(Reader reader, model::AccountId account, PostId id);
std::optional<PostId> idOf(Reader reader, model::AccountId account, const QString &serverId);
std::optional<PostId> idByUri(Reader reader, const QString &uri);
QHash<PostId, model::Post> byIds(Reader reader, model::AccountId account, const QList<PostId> &ids);

// The server says that the post is gone: out of every timeline, thread and search; bookmarked ones stay readable.
void markDeleted(Writer writer, model::AccountId account, const QString &serverId);

// The versions known on this side, oldest first; the server's history replaces them where it has been asked.
QList<model::Revision> revisions(Reader reader, PostId id);
void saveRevisions(Writer writer, PostId id, const QList<model::Revision> &revisions);

// A thread as far as it is known: links from reply to parent are kept for all stored posts.
model::Thread thread(Reader reader, model::AccountId account, PostId id);
// What a server said of a thread: the posts, and that these belong under this one, in this order.
void saveThread(Writer writer, model::AccountId account, PostId id, const model::Thread &thread);

void upsertAuthor(Writer writer, model::AccountId account, const model::Author &author);
std::optional<model::Author> author(Reader reader, model::AccountId account, const QString &handle);
std::optional<model::Author> authorByServerId(Reader reader, model::AccountId account, const QString &serverId);
void saveRelationship(Writer writer, model::AccountId account, const model::Relationship &relationship);
std::optional<model::Relationship> relationship(Reader reader, model::AccountId account, const QString &authorServerId);

}
