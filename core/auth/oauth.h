// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OAuth 2.0 as fediverse servers speak it (RFC 6749, PKCE of RFC 7636 with S256 only): the requests of a sign-in and what their answers say.
// Pure; any thread.
#pragma once

#include "core/auth/discovery.h"

namespace foyer::auth {

// An app registration at a server, kept by the caller (with its secret, so among the secrets).
struct Registration {
    QString clientId;
    QString clientSecret;
    QString redirectUri; // exactly one: servers compare it in many ways, but all find the only one
    QStringList scopes;

    bool operator==(const Registration &) const = default;
};
QString toText(const Registration &registration);
std::optional<Registration> registrationFromText(const QString &text);

// What the browser is sent with and what its answer is checked by; one per sign-in, never stored.
struct Challenge {
    QString state;
    QString verifier;

    QString codeChallenge() const; // S256 of the verifier
};
Challenge makeChallenge();

struct Token {
    QString accessToken;
    QStringList scopes; // that were granted; empty = not told
};

inline const QString codeRedirect = QStringLiteral("urn:ietf:wg:oauth:2.0:oob"); // the server shows a code to copy
inline const QString schemeRedirect = QStringLiteral("foyer://oauth");

// Reading, writing and following, or the part of it that the server knows.
QStringList scopesFor(const Server &server);

net::Request registrationRequest(const Server &server, const QString &redirectUri);
Result<Registration> readRegistration(const net::Response &response, const Server &server, const QString &redirectUri);

QUrl authorizeAddress(const Server &server, const Registration &registration, const Challenge &challenge);

net::Request tokenRequest(const Server &server, const Registration &registration, const QString &code, const QString &verifier);
Result<Token> readToken(const net::Response &response);

// True where a token answer says that the registration is gone.
bool saysUnknownClient(const net::Response &response);

// Registers at the first of the addresses that the server accepts. Where it refuses all, its last refusal.
Task<Result<Registration>> registerApp(Asker asker, Server server, QStringList redirectUris);

// False where the server has forgotten a kept registration: it would tell only the person, in the browser. In doubt, true.
Task<bool> isStillRegistered(Asker asker, Server server, Registration registration);

// At sign-out. Success also where the server does not know the token any more. Without the registration that the token was given to, some
// servers still do it for whoever holds the token.
Task<Result<void>> revokeToken(Asker asker, QUrl revokeEndpoint, std::optional<Registration> registration, QString accessToken);

}
