// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// samples: small documents of the Mastodon API, made for the tests, as text to be put together.
#pragma once

#include "tests/support/quotes.h"

namespace foyer::tests {

// An account of another server, with `more` members ("\"bot\": true") appended.
inline QByteArray account(const QByteArray &id = "7", const QByteArray &acct = "bo@far.example", const QByteArray &more = {})
{
    return quotes("{'id':'") + id + quotes("','username':'bo','acct':'") + acct
        + quotes("','display_name':'Bo','url':'https://far.example/@bo','note':'<p>Hi</p>'") + (more.isEmpty() ? QByteArray() : "," + more) + "}";
}

inline QByteArray status(const QByteArray &id = "100", const QByteArray &more = {}, const QByteArray &by = account())
{
    return quotes("{'id':'") + id + quotes("','uri':'https://far.example/p/") + id + quotes("','url':'https://far.example/@bo/") + id
        + quotes("','created_at':'2026-03-04T05:06:07.000Z','content':'<p>Good morning</p>','visibility':'public','account':") + by
        + (more.isEmpty() ? QByteArray() : "," + more) + "}";
}

inline QByteArray notification(const QByteArray &id = "5", const QByteArray &type = "mention", const QByteArray &more = {})
{
    return quotes("{'id':'") + id + quotes("','type':'") + type + quotes("','created_at':'2026-03-04T05:06:07.000Z','account':") + account()
        + (more.isEmpty() ? QByteArray() : "," + more) + "}";
}

}
