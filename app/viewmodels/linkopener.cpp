// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/linkopener.h"

namespace foyer::app {

using Kind = FediverseLink::Kind;

LinkOpener::LinkOpener(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void LinkOpener::count(int by)
{
    const bool before = isResolving();
    m_resolving += by;
    if (before != isResolving())
        Q_EMIT resolvingChanged();
}

void LinkOpener::open(const FediverseLink &link, model::AccountId account)
{
    if (account == 0 && !m_services.sessions->ids().isEmpty())
        account = m_services.sessions->ids().first();
    switch (link.kind) {
    case Kind::Handle:
        Q_EMIT person(account, link.value, {});
        break;
    case Kind::Tag:
        Q_EMIT tag(link.value);
        break;
    case Kind::Person:
        askServer(link, account);
        break;
    case Kind::Post:
        openPost(link, account);
        break;
    case Kind::Web:
        Q_EMIT web(link.value, link.doubtful);
        break;
    case Kind::None:
        break;
    }
}

void LinkOpener::openPost(const FediverseLink &link, model::AccountId account)
{
    count(1);
    QCoro::connect(m_services.store->read([address = link.value](store::Reader reader) { return store::posts::idByUri(reader, address); }), this,
                   [this, link, account](const Result<std::optional<store::PostId>> &id) {
                       count(-1);
                       if (id && *id)
                           Q_EMIT post(account, **id);
                       else
                           askServer(link, account);
                   });
}

void LinkOpener::askServer(const FediverseLink &link, model::AccountId account)
{
    sync::Session *session = m_services.sessions->byId(account);
    if (!session || session->contact().state() == sync::Contact::State::SignedOut) {
        Q_EMIT web(link.value, link.doubtful);
        return;
    }
    count(1);
    QCoro::connect(session->people().search(link.value, backend::Backend::SearchFor::Everything, true, 0), this,
                   [this, link, account](const Result<model::SearchResults> &results) {
                       count(-1);
                       take(results.value_or(model::SearchResults{}), link, account);
                   });
}

void LinkOpener::take(const model::SearchResults &results, const FediverseLink &link, model::AccountId account)
{
    if (!results.posts.isEmpty()) {
        QCoro::connect(m_services.store->read([uri = results.posts.first().uri](store::Reader reader) { return store::posts::idByUri(reader, uri); }),
                       this, [this, link, account](const Result<std::optional<store::PostId>> &id) {
                           if (id && *id)
                               Q_EMIT post(account, **id);
                           else
                               Q_EMIT web(link.value, link.doubtful);
                       });
    } else if (!results.authors.isEmpty()) {
        Q_EMIT person(account, results.authors.first().handle, results.authors.first().serverId);
    } else {
        Q_EMIT web(link.value, link.doubtful);
    }
}

}
