// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/session.h"

#include "core/store/accounts.h"

namespace foyer::sync {

Session::Session(store::Store &store, model::Account account, std::unique_ptr<backend::Backend> backend, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_account(std::move(account))
    , m_contact(clock)
    , m_context{store, *m_backend, m_contact, m_account.id, {}}
    , m_timelines(m_context)
    , m_posts(m_context)
    , m_notifications(m_context)
    , m_people(m_context)
    , m_sideBar(m_context)
    , m_homeMarker(m_context)
    , m_live(m_context, m_timelines, m_notifications)
{
    if (m_account.signedOut)
        m_contact.ended({.kind = ErrorKind::Unauthorized, .detail = QStringLiteral("since an earlier run"), .subject = m_account.instance.domain});
    connect(&m_contact, &Contact::changed, this, [this] {
        if (m_contact.state() == Contact::State::SignedOut && !m_account.signedOut) {
            m_account.signedOut = true;
            m_live.stop();
            noteSignedOut(m_context, m_account);
        }
        Q_EMIT contactChanged();
    });
    connect(&m_contact, &Contact::refused, this, [this](const Error &refusal) {
        if (m_account.signedOut || std::exchange(m_verifying, true))
            return;
        verifyToken(m_context, this, refusal);
    });
    connect(&m_live, &LiveUpdates::filtersChanged, this, [this] { m_sideBar.refresh(); });
}

Session::~Session()
{
    m_homeMarker.sendNow();
    m_context.scope.close();
    m_live.stop();
}

void Session::goLive()
{
    if (m_account.signedOut)
        return;
    m_live.start();
    refreshAccount(m_context, this);
}

Task<void> Session::refreshAccount(Context context, QPointer<Session> self)
{
    const Result<model::Account> account = co_await self->m_sideBar.refreshAccount(self->m_account);
    if (context.scope.closed() || !self || !account)
        co_return;
    self->m_account = *account;
    Q_EMIT self->accountChanged();
    co_await self->m_sideBar.refresh();
}

Task<void> Session::verifyToken(Context context, QPointer<Session> self, Error refusal)
{
    const Result<model::Author> author = co_await context.backend.ownAuthor();
    if (context.scope.closed() || !self)
        co_return;
    if (!author && author.error().kind == ErrorKind::Unauthorized)
        context.contact.ended(refusal);
    else
        context.contact.note(author);
    self->m_verifying = false;
}

Task<void> Session::noteSignedOut(Context context, model::Account account)
{
    co_await context.store.write([account](store::Writer writer) { store::accounts::update(writer, account); });
}

}
