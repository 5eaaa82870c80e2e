// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Client: one account on one server of the Mastodon API; sends a Call and judges the answer. A value that coroutines copy, so that a
// request outlives whoever asked; the transport outlives them all. Main thread.
#pragma once

#include "core/base/task.h"
#include "core/net/http.h"

#include <QUrlQuery>
#include <functional>

namespace foyer::mastodon {

struct Client {
    net::Transport *transport = nullptr;
    QUrl origin;                       // "https://social.example.org"
    std::function<QByteArray()> token; // asked for each request, so that a new sign-in counts at once; empty = nobody
    net::Transport *guests = nullptr;  // for looking at other servers: knows no token
};

struct Call {
    QByteArray method = "GET";
    QString path; // "/api/v1/…", percent-encoded
    QUrlQuery query;
    QByteArray json; // the body
    bool background = false;
};

net::Request requestOf(const Client &client, const Call &call);

// An answer with a status of 400 and more, or a web page, as the Error it means.
Result<net::Response> judge(net::Response response);

Task<Result<net::Response>> send(Client client, Call call);

// Sends, then decodes on a worker: decode(const net::Response &) is pure and gives a Result.
template<class F>
auto fetch(Client client, Call call, F decode) -> Task<std::invoke_result_t<F, const net::Response &>>
{
    Result<net::Response> response = co_await send(std::move(client), std::move(call));
    if (!response)
        co_return fail(response.error());
    co_return co_await onWorker([decode = std::move(decode), response = *std::move(response)] { return decode(response); });
}

// An id or a word as one segment of a path.
QString segment(const QString &text);
// Any text as a value of a query ("+" and "&" too, which QUrlQuery leaves as they are).
void addItem(QUrlQuery &query, const QString &key, const QString &value);

// True where the server does not know the endpoint (or the thing).
bool isAbsent(const Error &error);
// True where the server answered, but not with what was asked for: an older endpoint may do.
bool asksForAnotherWay(const Error &error);

}
