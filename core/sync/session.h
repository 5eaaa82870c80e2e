// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Session: one signed-in account at work. Its parts fetch from the Backend and write to the Store; nothing here shows anything: view
// models read the store. Every task has stored what came before it resumes its caller. Owned by Sessions; main thread.
#pragma once

#include "core/sync/homemarker.h"
#include "core/sync/liveupdates.h"
#include "core/sync/notificationsync.h"
#include "core/sync/peoplesync.h"
#include "core/sync/postsync.h"
#include "core/sync/sidebarsync.h"
#include "core/sync/timelinesync.h"

namespace foyer::sync {

class Session : public QObject
{
    Q_OBJECT
public:
    Session(store::Store &store, model::Account account, std::unique_ptr<backend::Backend> backend, const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    const model::Account &account() const { return m_account; }
    backend::Backend &backend() { return *m_backend; }
    const Contact &contact() const { return m_contact; }

    TimelineSync &timelines() { return m_timelines; }
    PostSync &posts() { return m_posts; }
    NotificationSync &notifications() { return m_notifications; }
    PeopleSync &people() { return m_people; }
    SideBarSync &sideBar() { return m_sideBar; }
    HomeMarker &homeMarker() { return m_homeMarker; }
    LiveUpdates &live() { return m_live; }

    // Home, notifications, the account and the side bar now; then live updates.
    void goLive();

Q_SIGNALS:
    void contactChanged();
    void accountChanged();

private:
    static Task<void> refreshAccount(Context context, QPointer<Session> self);
    static Task<void> verifyToken(Context context, QPointer<Session> self, Error refusal);
    static Task<void> noteSignedOut(Context context, model::Account account);

    std::unique_ptr<backend::Backend> m_backend;
    model::Account m_account;
    Contact m_contact;
    Context m_context;
    TimelineSync m_timelines;
    PostSync m_posts;
    NotificationSync m_notifications;
    PeopleSync m_people;
    SideBarSync m_sideBar;
    HomeMarker m_homeMarker;
    LiveUpdates m_live;
    bool m_verifying = false;
};

}
