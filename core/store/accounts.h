// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// accounts: the signed-in accounts, and the app registrations by server. Called on the store's threads.
#pragma once

#include "core/model/account.h"
#include "core/store/store.h"

namespace foyer::store::accounts {

QList<model::Account> all(Reader reader); // in the order of the switcher
std::optional<model::Account> byId(Reader reader, model::AccountId id);
model::AccountId add(Writer writer, const model::Account &account); // the same handle again: updates it and clears signedOut
void update(Writer writer, const model::Account &account);
void reorder(Writer writer, const QList<model::AccountId> &order);
// Removes the account and all that only it could see; posts that another account has seen stay.
void remove(Writer writer, model::AccountId id);

// An OAuth client at a server, registered once. The secret of a client is not a secret of the person (RFC 8252 § 8.5).
struct Application {
    QString origin;
    QString clientId;
    QString clientSecret;
    QString redirectUri; // those it was registered with, parted by '\n'
    QString scopes;
};
std::optional<Application> application(Reader reader, const QString &origin);
void saveApplication(Writer writer, const Application &application);

}
