// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AccountScope: which of the signed-in accounts a view model is about: one, all merged, or whichever App shows. Owned by its model;
// main thread.
#pragma once

#include "app/viewmodels/filterset.h"
#include "app/viewmodels/services.h"

namespace foyer::app {

class AccountScope : public QObject
{
    Q_OBJECT
public:
    static constexpr double followApp = -1;

    using QObject::QObject;
    void attach(Services *services);

    double chosen() const { return m_chosen; } // -1 = follow App, 0 = all, else one
    void choose(double account);

    QList<model::AccountId> accounts() const;
    bool isMerged() const { return accounts().size() > 1; }
    // The one account; where several are merged, the first of the switcher. 0 = none.
    model::AccountId account() const;
    sync::Session *session() const;
    QList<sync::Session *> sessions() const; // those whose server still knows us

Q_SIGNALS:
    void changed(); // accounts() did

private:
    void check();

    Services *m_services = nullptr;
    double m_chosen = followApp;
    QList<model::AccountId> m_known;
};

// Handles of accounts, in the order given: for PostView::seenThrough.
QStringList handlesOf(const sync::Sessions &sessions, const QList<model::AccountId> &accounts);
// Whose filters a list is seen through; without those that have signed out.
QList<FilterOwner> filterOwners(const sync::Sessions &sessions, const QList<model::AccountId> &accounts);

}
