// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// discover(): from what a person typed to a server that Foyer can talk to, or to the one Error that says why not. Main thread.
//
//     typed → API at that host (instance v2, v1) ─┬─ found ───────────────────────────→ OAuth metadata → Server
//                                                 └─ host-meta, WebFinger, NodeInfo → API at the host that they name ─┘
//
// At most 14 requests; every one follows redirects, and a redirected API is taken to live where the redirect led.
#pragma once

#include "core/auth/asker.h"
#include "core/model/instance.h"

#include <functional>

namespace foyer::auth {

// Maps the answer of /api/v2/instance or /api/v1/instance; nothing where it is none. Given by the composition root, since the mapping
// belongs to core/mastodon, which auth does not know.
using InstanceReader = std::function<std::optional<model::Instance>(const QByteArray &json)>;

struct Endpoints {
    QUrl authorize;
    QUrl token;
    QUrl revoke;
    QUrl registration;

    bool operator==(const Endpoints &) const = default;
};

struct Server {
    QString origin; // "https://social.example.com": where the API is
    model::Instance instance;
    Endpoints endpoints;
    QStringList scopes; // that it says it knows; empty = it does not say

    bool operator==(const Server &) const = default;
};

// net::nameNotFound is the detail where there is no such server. NotFediverse: no known API; where NodeInfo names the software, the detail is the sentence for the person. Ends
// with Cancelled when the asker's scope is closed; until then the transport lives.
Task<Result<Server>> discover(Asker asker, QString typed, InstanceReader readInstance);

// The endpoints of a server that publishes no metadata.
Endpoints usualEndpoints(const QString &origin);

}
