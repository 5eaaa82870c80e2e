// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of links: which may be kept, what host they lead to, and whether the words of a link pretend another. Pure; any thread.
#pragma once

#include <QString>
#include <QStringView>

namespace foyer::html {

// The address as it may be kept as a link's target, or empty: unknown scheme, relative, too long, or misleading in its
// authority part. What no address may hold is percent-encoded.
QString allowedAddress(QStringView address);

// True for addresses that can be fetched for media: http and https.
bool isWebAddress(QStringView address);

// The host of an http(s) address, as ASCII in lower case; empty for any other.
QString hostOf(QStringView address);

// "example.org/some/long/path/o…": an address as the words of its link.
QString shortAddress(QStringView address);

// Where an address leads, in ASCII: the host, or the beginning of an address that has none.
QString realPlace(QStringView address);

// The realPlace that must be shown beside a link's words because they look like another host than the one that it leads to; else empty.
QString hiddenHost(QStringView words, QStringView address);

struct FoundAddress {
    qsizetype start = -1;
    qsizetype length = 0;
};

// The first address in plain text from `from` on; start is -1 where there is none.
FoundAddress findAddress(QStringView text, qsizetype from);

}
