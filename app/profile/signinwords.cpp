// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/signinwords.h"

#include "core/auth/callback.h"
#include "core/net/connectionrules.h"

#include <QCoreApplication>

namespace foyer::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SignInWords)
};

}

QString whySignInEnded(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return {};
    if (error.kind == ErrorKind::NotFediverse && !error.detail.isEmpty())
        return error.detail; // names the software
    if (error.detail == net::nameNotFound)
        return Words::tr("There is no server named %1, or this computer is offline.").arg(error.subject);
    // Some servers say it in the browser, some when the token is fetched, some only when it is used.
    if (error.kind == ErrorKind::Forbidden && auth::soundsLikeApproval(error.detail))
        return Words::tr("Your account on %1 still has to be approved or confirmed.").arg(error.subject);
    return sentence(error);
}

QString whyCodeWasRefused(const Error &error)
{
    if (error.kind == ErrorKind::BadInput || error.kind == ErrorKind::Refused)
        return Words::tr("This is not the code of this sign-in. Copy it from the page once more, or the whole address at which the browser ended.");
    return sentence(error);
}

}
