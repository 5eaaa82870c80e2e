// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// accounts: the signed-in accounts. Called on the store's threads.
#pragma once

#include "core/model/account.h"
#include "core/store/store.h"

namespace foyer::store::accounts {

QList<model::Account> all(Reader reader); // in the order of the switcher
std::optional<model::Account> byId(Reader reader, model::AccountId id);
model::AccountId add(Writer writer, const model::Account &account); // the same handle again: updates it and clears signedOut
void update(Writer writer, const model::Account &account);
void reorder(Writer writer, const QList<model::AccountId> &order);
// Removes the account and all that only it could see; posts that another account has seen stay. Returns the addresses of pictures and films
// that were shown to few: those of posts to followers or to single persons that went with it.
QStringList remove(Writer writer, model::AccountId id);

}
