// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Callback: what comes back from the browser, by whatever way: loopback redirect, foyer:// address, pasted text. Pure; any thread.
#pragma once

#include "core/base/result.h"

#include <QUrl>
#include <optional>

namespace foyer::auth {

struct Callback {
    QString code;
    QString error;       // "access_denied"…, where there is no code
    QString description; // the server's own words for it
    QString state;       // empty for a bare code that was pasted
    QString issuer;      // RFC 9207, where the server sends it

    bool operator==(const Callback &) const = default;
};

// Nothing where the address carries neither a code nor an error.
std::optional<Callback> callbackIn(const QUrl &address);

// A code as the server shows it, or the whole address at which the browser ended. BadInput for anything else.
Result<Callback> callbackInText(const QString &pasted);

// The code, if the callback belongs to this sign-in. Only a bare pasted code may come without the state. Cancelled where the person said no,
// Forbidden, with the server's words, where the account waits for approval.
Result<QString> codeOf(const Callback &callback, const QString &expectedState, const QString &origin);

// True for the servers' many ways of saying that a moderator has to approve the account first.
bool soundsLikeApproval(const QString &words);

}
