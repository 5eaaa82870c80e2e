// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Request, Response, HttpClient: the one door to the network for everything that is fetched. Main thread.
// The transport is exchangeable: the real one, the demo's, a test's fake, later the embedded node's in-process one.
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>
#include <chrono>

namespace foyer::net {

struct Limits {
    qint64 bodyBytes = 8 * 1024 * 1024; // a page of 40 posts is some 200 KiB; no API answer of use is larger
    std::chrono::milliseconds firstByte{20'000};
    std::chrono::milliseconds total{60'000}; // slow drips end here
    int redirects = 5;
};

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct Request {
    QByteArray method = "GET";
    QUrl url;
    Headers headers;
    QByteArray body;
    Limits limits;
    bool authorised = false; // carries a token: redirects to another origin then lose the Authorization header
    bool background = false; // yields to what the person waits for
    bool media = false;      // a picture or another file: has its own, wider lane to a server
};

struct Response {
    int status = 0;
    Headers headers;
    QByteArray body;
    QUrl url; // after redirects

    QByteArray header(QByteArrayView name) const; // the first of that name, in any case; empty = absent
};

// "Foyer/0.1.0": what Foyer calls itself to servers.
QByteArray userAgent();

class Transport
{
public:
    virtual ~Transport() = default;
    // Any status that came is a success here; only "no answer" is an Error.
    virtual Task<Result<Response>> send(Request request) = 0;
};

}
