// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Revocations: the tokens that their servers have still to forget. A sign-out is written down here before anything else happens, so that a
// server that cannot be reached then is told later. Owned by the Profile; main thread.
#pragma once

#include "core/auth/oauth.h"
#include "core/auth/secrets.h"
#include "core/base/clock.h"

namespace foyer::app {

struct Revocation {
    QString origin;
    QString token;
    std::optional<auth::Registration> registration; // that the token was given to, where it is known
    Timestamp since;

    bool operator==(const Revocation &) const = default;
};

class Revocations
{
public:
    static constexpr std::chrono::days longestWait{30}; // servers forget unused tokens, and some servers are gone

    Revocations(net::Transport &transport, const Clock &clock);
    ~Revocations();
    void setSecrets(auth::Secrets *secrets); // null before they go

    Task<void> remember(Revocation revocation);
    // An Error: the server does not know yet; willTryAgain() says whether it is told later.
    Task<Result<void>> tell(Revocation revocation);
    static bool willTryAgain(const Error &error);
    // All that earlier sign-outs left.
    Task<void> retry();

    qsizetype waiting() const { return m_waiting.size(); }

private:
    Task<void> load();
    Task<void> save();

    net::Transport &m_transport;
    const Clock &m_clock;
    auth::Secrets *m_secrets = nullptr;
    Scope m_scope;
    QList<Revocation> m_waiting;
    bool m_loaded = false;
};

}
