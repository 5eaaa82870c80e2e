// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LinkOpener: finds out what a link means, asking the store and then the account's server, and says where to go. Owned by AppModel; main thread.
#pragma once

#include "app/viewmodels/fediverselink.h"
#include "app/viewmodels/services.h"

namespace foyer::app {

class LinkOpener : public QObject
{
    Q_OBJECT
public:
    explicit LinkOpener(Services &services, QObject *parent);

    // Through this account; 0 = any. A post or person that the server does not know either goes to the browser.
    void open(const FediverseLink &link, model::AccountId account);
    bool isResolving() const { return m_resolving > 0; }

Q_SIGNALS:
    void person(model::AccountId account, const QString &handle, const QString &serverId);
    void post(model::AccountId account, store::PostId id);
    void tag(const QString &name);
    void web(const QString &address, bool doubtful);
    void resolvingChanged();

private:
    void openPost(const FediverseLink &link, model::AccountId account);
    void askServer(const FediverseLink &link, model::AccountId account);
    void take(const model::SearchResults &results, const FediverseLink &link, model::AccountId account);
    void count(int by);

    Services &m_services;
    int m_resolving = 0;
};

}
