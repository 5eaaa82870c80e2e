// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Session: one signed-in account at work: fetches from its Backend, writes what came to the Store, listens to its Stream. It never
// shows anything; view models read the store. Owned by Sessions; main thread. Every task stores before it resumes its caller.
#pragma once

#include "core/backend/backend.h"
#include "core/base/scope.h"
#include "core/store/notifications.h"
#include "core/store/posts.h"
#include "core/store/store.h"
#include "core/store/timelines.h"

#include <QObject>

namespace foyer::sync {

class Session : public QObject
{
    Q_OBJECT
public:
    enum class Connection { Unknown, Online, Offline, SignedOut };

    Session(store::Store &store, model::Account account, std::unique_ptr<backend::Backend> backend, QObject *parent = nullptr);
    ~Session() override;

    const model::Account &account() const { return m_account; }
    backend::Backend &backend() { return *m_backend; }
    Connection connection() const { return m_connection; }
    Timestamp lastContact() const { return m_lastContact; } // when the server last answered

    // Timelines. At most one request of a kind per timeline runs; a second caller awaits the same one.
    Task<Result<store::timelines::Applied>> refresh(model::Timeline timeline);
    Task<Result<store::timelines::Applied>> loadOlder(model::Timeline timeline);
    Task<Result<store::timelines::Applied>> fillGap(model::Timeline timeline, store::RowId gap);
    // While somebody looks at a timeline: it is streamed, or polled where the server has no streaming.
    void watch(const model::Timeline &timeline);
    void unwatch(const model::Timeline &timeline);

    Task<Result<store::PostId>> fetchPost(QString serverId);
    Task<Result<store::PostId>> refreshThread(QString postServerId); // the post, its ancestors and replies
    Task<Result<void>> refreshHistory(QString postServerId);

    Task<Result<int>> refreshNotifications(); // how many were new
    Task<Result<int>> olderNotifications();
    Task<Result<void>> markNotificationsRead(QString newestServerId);

    Task<Result<QString>> refreshAuthor(QString serverId); // profile and relationship; the author's handle
    Task<Result<model::SearchResults>> search(QString words, backend::Backend::SearchFor what, bool resolve, int offset);
    Task<Result<void>> refreshTrends();
    Task<Result<void>> refreshSideBar(); // lists, followed tags, filters, own author, instance

    // How far Home was read: to the server after a pause, and from it at the start.
    void noteHomeRead(const QString &entryId);
    Task<Result<QString>> homeMarker(); // entry id; empty = none

    // Starts streaming or polling, after one refresh of Home and notifications.
    void goLive();
    void stop();

Q_SIGNALS:
    void connectionChanged();
    void accountChanged();

private:
    struct Private;
    Scope m_scope;
    store::Store &m_store;
    model::Account m_account;
    std::unique_ptr<backend::Backend> m_backend;
    Connection m_connection = Connection::Unknown;
    Timestamp m_lastContact;
    std::unique_ptr<Private> d;
};

}
