// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sessions.h"

#include "core/store/accounts.h"

#include <algorithm>

namespace foyer::sync {

Sessions::Sessions(store::Store &store, const Clock &clock, BackendFactory factory, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_factory(std::move(factory))
{
}

Sessions::~Sessions() = default;

Result<void> Sessions::load()
{
    const auto accounts = m_store.readNow([](store::Reader reader) { return store::accounts::all(reader); });
    if (!accounts)
        return fail(accounts.error());
    for (const model::Account &account : *accounts)
        open(account);
    return {};
}

Session *Sessions::byId(model::AccountId id) const
{
    const auto found = std::ranges::find(m_sessions, id, [](const auto &session) { return session->account().id; });
    return found == m_sessions.end() ? nullptr : found->get();
}

QList<model::AccountId> Sessions::ids() const
{
    QList<model::AccountId> ids;
    for (const auto &session : m_sessions)
        ids << session->account().id;
    return ids;
}

Result<model::AccountId> Sessions::add(const model::Account &account)
{
    const auto id = m_store.writeNow([account](store::Writer writer) { return store::accounts::add(writer, account); });
    if (!id)
        return fail(id.error());
    const auto stored = m_store.readNow([](store::Reader reader) { return store::accounts::all(reader); });
    if (!stored)
        return fail(stored.error());
    const auto placeOf = [&stored](model::AccountId wanted) { return std::ranges::find(*stored, wanted, &model::Account::id); };
    std::erase_if(m_sessions, [id](const auto &session) { return session->account().id == *id; });
    open(*placeOf(*id));
    std::ranges::stable_sort(m_sessions, {},
                             [&placeOf](const auto &session) { return placeOf(session->account().id); }); // it may be an old one again
    Q_EMIT added(*id);
    if (m_live)
        byId(*id)->goLive();
    return *id;
}

Task<Result<QStringList>> Sessions::remove(model::AccountId id)
{
    std::erase_if(m_sessions, [id](const auto &session) { return session->account().id == id; });
    Q_EMIT removed(id);
    return m_store.write([id](store::Writer writer) { return store::accounts::remove(writer, id); });
}

Result<void> Sessions::reorder(const QList<model::AccountId> &order)
{
    const auto done = m_store.writeNow([order](store::Writer writer) { store::accounts::reorder(writer, order); });
    if (!done)
        return done;
    std::ranges::sort(m_sessions, {}, [order](const auto &session) { return order.indexOf(session->account().id); });
    Q_EMIT reordered();
    return {};
}

void Sessions::goLive()
{
    m_live = true;
    for (const auto &session : m_sessions)
        session->goLive();
}

void Sessions::retry()
{
    for (const auto &session : m_sessions)
        session->live().retry();
}

void Sessions::open(const model::Account &account)
{
    auto session = std::make_unique<Session>(m_store, account, m_factory(account), m_clock);
    connect(session.get(), &Session::contactChanged, this, [this, id = account.id] { Q_EMIT contactChanged(id); });
    connect(session.get(), &Session::accountChanged, this, [this, id = account.id] { Q_EMIT accountChanged(id); });
    m_sessions.push_back(std::move(session));
}

}
