// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The documents below /.well-known that tell where a server is and what it runs: host-meta, WebFinger, NodeInfo, OAuth metadata.
// Reading is lenient and bounded; a document that says nothing reads as an empty one. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace foyer::auth {

struct WellKnownLink {
    QString rel;
    QString type;
    QString href;
    QString uriTemplate;
};

// XRD 1.0 (XML) or JRD (JSON, RFC 7033): host-meta and WebFinger come in both.
struct ResourceDescriptor {
    QString subject;
    QStringList aliases;
    QList<WellKnownLink> links;
};
ResourceDescriptor readResourceDescriptor(const QByteArray &text);

// The origins, other than the one asked, at which the document says that accounts or their API live; best first.
// http becomes https, except on loopback; nobody but a loopback server may name a loopback one.
QList<QUrl> originsIn(const ResourceDescriptor &document, const QUrl &asked);

// A single address made into such an origin; invalid where it may not be used.
QUrl originElsewhere(const QUrl &found, const QUrl &asked);

struct Software {
    QString name; // "lemmy", in lower case; empty = not told
    QString version;
};
// The NodeInfo document's address in /.well-known/nodeinfo, of the newest version; invalid = none.
QUrl nodeInfoAddress(const QByteArray &text, const QUrl &asked);
Software readNodeInfo(const QByteArray &text);

// RFC 8414. Addresses are taken only where they belong to the server's own origin.
struct OAuthMetadata {
    bool present = false;
    QUrl authorize;
    QUrl token;
    QUrl revoke;
    QUrl registration; // Mastodon's own member, app_registration_endpoint
    QStringList scopes;
};
OAuthMetadata readOAuthMetadata(const QByteArray &text, const QUrl &origin);

}
