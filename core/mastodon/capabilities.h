// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Capabilities: what a server can do, judged by what it says of itself. The only place that knows software by name. Pure; any thread.
#pragma once

#include "core/mastodon/entities/instance.h"
#include "core/model/instance.h"

namespace foyer::mastodon {

// What /api/v1/instance and /api/v2/instance tell alike.
struct ServerFacts {
    QString version; // "4.4.1", "2.7.2 (compatible; Akkoma 3.13.2)"
    QString sourceUrl;
    int mastodonApi = 0;                 // api_versions.mastodon
    std::optional<QStringList> features; // Pleroma's and Akkoma's own list
    entities::InstanceConfiguration configuration;
    bool tellsStreaming = false;   // an address for it
    bool hasAccountDomain = false; // tells the member, which one software alone does
};

// "mastodon", "gotosocial", "iceshrimp.net"…, in lower case.
QString softwareOf(const ServerFacts &facts);
model::Capabilities capabilitiesOf(const ServerFacts &facts);

}
