// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/accountscope.h"

#include "app/viewmodels/appmodel.h"

namespace foyer::app {

void AccountScope::attach(Services *services)
{
    m_services = services;
    m_known = accounts();
    connect(services->sessions, &sync::Sessions::added, this, &AccountScope::check);
    connect(services->sessions, &sync::Sessions::removed, this, &AccountScope::check);
    connect(services->sessions, &sync::Sessions::reordered, this, &AccountScope::check);
    if (services->app)
        connect(services->app, &AppModel::currentAccountChanged, this, &AccountScope::check);
}

void AccountScope::choose(double account)
{
    m_chosen = account;
    if (m_services)
        check();
}

void AccountScope::check()
{
    const QList<model::AccountId> now = accounts();
    if (now == m_known)
        return;
    m_known = now;
    Q_EMIT changed();
}

QList<model::AccountId> AccountScope::accounts() const
{
    if (!m_services)
        return {};
    const double wanted = m_chosen >= 0 ? m_chosen : m_services->app ? m_services->app->currentAccount() : 0;
    if (wanted == 0)
        return m_services->sessions->ids();
    const auto id = static_cast<model::AccountId>(wanted);
    return m_services->sessions->byId(id) ? QList{id} : QList<model::AccountId>();
}

model::AccountId AccountScope::account() const
{
    const QList<model::AccountId> all = accounts();
    return all.isEmpty() ? 0 : all.first();
}

sync::Session *AccountScope::session() const
{
    return m_services ? m_services->sessions->byId(account()) : nullptr;
}

QList<sync::Session *> AccountScope::sessions() const
{
    QList<sync::Session *> open;
    for (const model::AccountId id : accounts()) {
        sync::Session *session = m_services->sessions->byId(id);
        if (session && session->contact().state() != sync::Contact::State::SignedOut)
            open << session;
    }
    return open;
}

QStringList handlesOf(const sync::Sessions &sessions, const QList<model::AccountId> &accounts)
{
    QStringList handles;
    for (const model::AccountId id : accounts) {
        if (const sync::Session *session = sessions.byId(id))
            handles << session->account().author.handle;
    }
    return handles;
}

QList<FilterOwner> filterOwners(const sync::Sessions &sessions, const QList<model::AccountId> &accounts)
{
    QList<FilterOwner> owners;
    for (const model::AccountId id : accounts) {
        if (const sync::Session *session = sessions.byId(id))
            owners << FilterOwner{id, session->account().author.handle};
    }
    return owners;
}

}
