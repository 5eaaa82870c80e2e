// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions: the sessions of all signed-in accounts of a profile, in the order of the switcher. Owned by the composition root; main thread.
#pragma once

#include "core/sync/session.h"

#include <functional>
#include <vector>

namespace foyer::sync {

class Sessions : public QObject
{
    Q_OBJECT
public:
    // Makes the Backend of an account; whoever provides this finds its token.
    using BackendFactory = std::function<std::unique_ptr<backend::Backend>(const model::Account &)>;

    Sessions(store::Store &store, const Clock &clock, BackendFactory factory, QObject *parent = nullptr);
    ~Sessions() override;

    store::Store &store() { return m_store; }
    // Opens a session for every stored account, without the network.
    Result<void> load();
    const std::vector<std::unique_ptr<Session>> &all() const { return m_sessions; }
    Session *byId(model::AccountId id) const;
    QList<model::AccountId> ids() const;

    // After signing in: stores the account and opens its session. The same handle again takes the new token.
    Result<model::AccountId> add(const model::Account &account);
    // After signing out: closes the session at once, then removes the account's data. Gives the addresses of pictures and films that only few
    // were shown, and nobody here any more.
    Task<Result<QStringList>> remove(model::AccountId id);
    Result<void> reorder(const QList<model::AccountId> &order);
    void goLive();
    // The network is back, or the machine woke up.
    void retry();

Q_SIGNALS:
    void added(foyer::model::AccountId id);
    void removed(foyer::model::AccountId id);
    void reordered();
    void contactChanged(foyer::model::AccountId id);
    void accountChanged(foyer::model::AccountId id);

private:
    void open(const model::Account &account);

    store::Store &m_store;
    const Clock &m_clock;
    BackendFactory m_factory;
    std::vector<std::unique_ptr<Session>> m_sessions;
    bool m_live = false;
};

}
