// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backend: one account on one server, whatever API it speaks. Main thread; the tasks may outlive a caller, never the Backend:
// whoever destroys it waits for its tasks or closes the Scope of the coroutine that awaits them.
// Size: the one seam to servers; each function is one thing to ask, and there is nothing else to it.
#pragma once

#include "core/backend/stream.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/account.h"
#include "core/model/lists.h"
#include "core/model/notification.h"
#include "core/model/timeline.h"

namespace foyer::backend {

class Backend
{
public:
    virtual ~Backend() = default;

    virtual Task<Result<model::Instance>> instance() = 0;
    virtual Task<Result<model::Author>> ownAuthor() = 0; // verify_credentials

    virtual Task<Result<model::Page<model::TimelineEntry>>> timeline(model::Timeline timeline, model::Cursor cursor) = 0;
    virtual Task<Result<model::Post>> post(QString serverId) = 0;
    virtual Task<Result<model::Thread>> thread(QString serverId) = 0;
    virtual Task<Result<QList<model::Revision>>> history(QString postServerId) = 0;
    virtual Task<Result<model::Page<model::Author>>> favouritedBy(QString postServerId, model::Cursor cursor) = 0;
    virtual Task<Result<model::Page<model::Author>>> boostedBy(QString postServerId, model::Cursor cursor) = 0;

    // `types` are the server's own words ("mention"…); empty = all.
    virtual Task<Result<model::Page<model::Notification>>> notifications(QStringList types, model::Cursor cursor) = 0;

    virtual Task<Result<model::Author>> author(QString serverId) = 0;
    virtual Task<Result<model::Author>> authorByHandle(QString handle) = 0; // without asking other servers
    virtual Task<Result<QList<model::Relationship>>> relationships(QStringList authorIds) = 0;
    virtual Task<Result<QList<model::Author>>> familiarFollowers(QString authorId) = 0;
    virtual Task<Result<model::Page<model::Author>>> followers(QString authorId, model::Cursor cursor) = 0;
    virtual Task<Result<model::Page<model::Author>>> following(QString authorId, model::Cursor cursor) = 0;
    // People whom the server proposes to follow, and those who let themselves be found: who posted last first, or who came last.
    virtual Task<Result<QList<model::Author>>> suggestions() = 0;
    virtual Task<Result<model::Page<model::Author>>> directory(bool newcomers, model::Cursor cursor) = 0;
    virtual Task<Result<QList<model::Tag>>> featuredTags(QString authorId) = 0;

    enum class SearchFor { Everything, Authors, Posts, Tags };
    // `resolve` lets the server fetch an address or handle that it does not know.
    virtual Task<Result<model::SearchResults>> search(QString words, SearchFor what, bool resolve, int offset) = 0;
    virtual Task<Result<QList<model::Tag>>> trendingTags() = 0;
    virtual Task<Result<QList<model::TrendingLink>>> trendingLinks() = 0;

    virtual Task<Result<QList<model::List>>> lists() = 0;
    virtual Task<Result<QList<model::Tag>>> followedTags() = 0;
    virtual Task<Result<QList<model::Filter>>> filters() = 0;
    virtual Task<Result<QList<model::Emoji>>> customEmojis() = 0;

    // name: "home" or "notifications". No marker yet = an empty lastReadId.
    virtual Task<Result<model::Marker>> marker(QString name) = 0;
    virtual Task<Result<model::Marker>> saveMarker(QString name, QString lastReadId) = 0;

    // Null where the server has no streaming; the caller owns it.
    virtual std::unique_ptr<Stream> openStream() = 0;
};

}
