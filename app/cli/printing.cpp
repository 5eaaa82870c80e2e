// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing.h"

#include "app/cli/terminal.h"
#include "app/profile/profile.h"
#include "core/json/fields.h"
#include "core/mastodon/mapauthor.h"
#include "core/mastodon/maplists.h"
#include "core/mastodon/mapnotification.h"
#include "core/mastodon/mappost.h"
#include "core/store/notifications.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QCoroTask>

namespace foyer::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

mastodon::MapContext contextOf(const model::Account &account)
{
    return {.origin = account.origin, .domain = account.instance.domain};
}

}

sync::Session *sessionFor(Profile &profile, const QString &handle)
{
    for (const auto &session : profile.sessions().all()) {
        if (handle.isEmpty() || session->account().author.handle.compare(handle, Qt::CaseInsensitive) == 0)
            return session.get();
    }
    return nullptr;
}

int printNoAccount(const QString &handle)
{
    return printError(handle.isEmpty() ? Words::tr("No account is signed in. Use “foyer account add SERVER”.")
                                       : Words::tr("The account “%1” is not signed in here.").arg(handle));
}

int printTrouble(sync::Session &session, const Error &error)
{
    // Any outcome changes a contact of which nothing is known; where something is, the token was good a moment ago.
    if (error.kind == ErrorKind::Unauthorized && session.contact().state() == sync::Contact::State::Unknown)
        QCoro::waitFor(qCoro(&session, &sync::Session::contactChanged));
    return printError(error);
}

Result<QList<model::Notification>> storedNotifications(Profile &profile, sync::Session &session, int limit)
{
    return profile.store().readNow([view = store::notifications::View{.accounts = {session.account().id}, .kinds = {}}, limit](store::Reader reader) {
        return store::notifications::single(reader, view, std::nullopt, limit);
    });
}

QByteArray entryJson(const model::Account &account, const model::TimelineEntry &entry)
{
    return json::toJson(mastodon::fromEntry(entry, contextOf(account)));
}

QByteArray notificationJson(const model::Account &account, const model::Notification &notification)
{
    return json::toJson(mastodon::fromNotification(notification, contextOf(account)));
}

QByteArray authorJson(const model::Account &account, const model::Author &author)
{
    return json::toJson(mastodon::fromAuthor(author, contextOf(account)));
}

QByteArray tagJson(const model::Tag &tag)
{
    return json::toJson(mastodon::fromTag(tag));
}

}
