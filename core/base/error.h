// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Error: what went wrong, in words for the person, with the detail kept for the log. A value; any thread.
#pragma once

#include <QString>
#include <chrono>

namespace foyer {

// One entry here has one row in the table of error.cpp: may it be retried by itself, and which sentence is shown.
enum class ErrorKind {
    Offline,     // no network, or the name does not resolve
    Unreachable, // the server refused or dropped the connection
    Timeout,
    Tls,           // certificate or handshake
    RateLimited,   // 429
    ServerFailure, // 5xx
    Unauthorized,  // 401: the token is gone
    Forbidden,     // 403, and 422 "pending approval"
    NotFound,      // 404, 410
    Refused,       // another 4xx: the server said no, its reason is in detail
    TooLarge,      // a body over its limit
    BadAnswer,     // the answer is not what the API promises
    NotFediverse,  // the host answers, but no known fediverse API
    MembersOnly,   // 401, 403 or the like to a guest: it shows this to its own people
    TooManyRedirects,
    InsecureAddress, // http beyond loopback, or a scheme that is never fetched
    Cancelled,
    DiskFull,
    StorageReadOnly,
    StorageNewer,  // the database was written by a newer Foyer
    StorageBroken, // the database is corrupt
    Storage,       // any other failure of the database or a file
    SecretsLocked, // the key store is missing, locked or refused
    BadInput,      // what the person typed
};

struct Error {
    ErrorKind kind = ErrorKind::BadAnswer;
    QString detail;                     // for the log and for "Details"; may hold a server's own words, never a secret
    std::chrono::seconds retryAfter{0}; // what the server asked for; 0 = nothing was said
    QString subject;                    // what the sentence is about, as a host name; may be empty

    bool operator==(const Error &) const = default;
};

// True where trying the same again later can succeed without the person doing anything.
bool retriesByItself(ErrorKind kind);

// True where the cause is the connection, so that showing what is stored is the right answer.
bool isConnectionTrouble(ErrorKind kind);

// The one clear sentence for the person, in the language of the app.
QString sentence(const Error &error);

// "Timeout: host example.org: 20 s passed": one line for the log.
QString logLine(const Error &error);

}
