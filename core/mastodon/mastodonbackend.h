// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MastodonBackend: an account on a server that speaks the Mastodon API, whatever software it runs. Main thread. Its tasks may
// outlive it (they hold what they need), but not the transport.
// Size: implements backend::Backend; each function is one endpoint, in the file of its noun.
#pragma once

#include "core/backend/backend.h"
#include "core/mastodon/client.h"
#include "core/mastodon/mapcontext.h"

namespace foyer::mastodon {

class MastodonBackend : public backend::Backend
{
public:
    // `known` is what is stored of the instance: its domain completes handles until instance() has asked anew.
    MastodonBackend(Client client, model::Instance known);

    Task<Result<model::Instance>> instance() override;
    Task<Result<model::Author>> ownAuthor() override;

    Task<Result<model::Page<model::TimelineEntry>>> timeline(model::Timeline timeline, model::Cursor cursor) override;
    Task<Result<model::Post>> post(QString serverId) override;
    Task<Result<model::Thread>> thread(QString serverId) override;
    Task<Result<QList<model::Revision>>> history(QString postServerId) override;
    Task<Result<model::Page<model::Author>>> favouritedBy(QString postServerId, model::Cursor cursor) override;
    Task<Result<model::Page<model::Author>>> boostedBy(QString postServerId, model::Cursor cursor) override;

    Task<Result<model::Page<model::Notification>>> notifications(QStringList types, model::Cursor cursor) override;

    Task<Result<model::Author>> author(QString serverId) override;
    Task<Result<model::Author>> authorByHandle(QString handle) override;
    Task<Result<QList<model::Relationship>>> relationships(QStringList authorIds) override;
    Task<Result<QList<model::Author>>> familiarFollowers(QString authorId) override;
    Task<Result<model::Page<model::Author>>> followers(QString authorId, model::Cursor cursor) override;
    Task<Result<model::Page<model::Author>>> following(QString authorId, model::Cursor cursor) override;
    Task<Result<QList<model::Author>>> suggestions() override;
    Task<Result<model::Page<model::Author>>> directory(bool newcomers, model::Cursor cursor) override;
    Task<Result<QList<model::Tag>>> featuredTags(QString authorId) override;

    Task<Result<model::SearchResults>> search(QString words, SearchFor what, bool resolve, int offset) override;
    Task<Result<QList<model::Tag>>> trendingTags() override;
    Task<Result<QList<model::TrendingLink>>> trendingLinks() override;

    Task<Result<QList<model::List>>> lists() override;
    Task<Result<QList<model::Tag>>> followedTags() override;
    Task<Result<QList<model::Filter>>> filters() override;
    Task<Result<QList<model::Emoji>>> customEmojis() override;

    Task<Result<model::Marker>> marker(QString name) override;
    Task<Result<model::Marker>> saveMarker(QString name, QString lastReadId) override;

    std::unique_ptr<backend::Stream> openStream() override;

private:
    MapContext context() const;
    // People who did something: followers, who boosted…
    Task<Result<model::Page<model::Author>>> people(const QString &path, const model::Cursor &cursor) const;

    Client m_client;
    std::shared_ptr<model::Instance> m_instance; // shared with the task that asks for it anew
};

}
