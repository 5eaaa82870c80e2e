// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// printing: what the printing commands share: the account to read as, and model values as the Mastodon API's JSON. Main thread.
#pragma once

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/lists.h"
#include "core/model/notification.h"

namespace foyer::sync {
class Session;
}

namespace foyer::app {

class Profile;

// The session of a handle, or the first one; null where there is none.
sync::Session *sessionFor(Profile &profile, const QString &handle);
int printNoAccount(const QString &handle); // returns 1
// Says what is wrong, returns 1. A session that a server may have ended is looked into first, for this process will not live to hear of it.
int printTrouble(sync::Session &session, const Error &error);

Result<QList<model::Notification>> storedNotifications(Profile &profile, sync::Session &session, int limit);

// One line each.
QByteArray entryJson(const model::Account &account, const model::TimelineEntry &entry);
QByteArray notificationJson(const model::Account &account, const model::Notification &notification);
QByteArray authorJson(const model::Account &account, const model::Author &author);
QByteArray tagJson(const model::Tag &tag);

}
