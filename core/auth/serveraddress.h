// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ServerAddress: which server a person means by what they typed. Pure; any thread.
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace foyer::auth {

struct ServerAddress {
    QUrl base;                  // "https://example.org", no path
    QString user;               // "alice" where a handle or a profile address was typed
    bool typedHttp = false;     // "http://…" was typed for a host that is not on this machine; base is https all the same
    bool schemeIsGuess = false; // nothing was typed before a loopback host: base is http, https may be right too

    bool operator==(const ServerAddress &) const = default;
};

// "example.com", "@alice@example.com", "https://social.example.com/@alice", "127.0.0.1:8080", with spaces, capitals, IDN…
// BadInput for what names no server.
Result<ServerAddress> parseServerAddress(const QString &typed);

}
