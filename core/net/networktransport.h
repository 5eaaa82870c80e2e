// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NetworkTransport: HTTP over the network, with every limit of a Request enforced while it reads. Owned by the composition root; main
// thread. Requests that run when it is destroyed end with Cancelled.
//
// Redirects: GET and HEAD follow up to Limits::redirects, from https to https only, and never from another host to this machine.
// A 303 turns any method into a GET without a body. Any other redirect of a POST (PUT, …) is not followed: its 3xx answer is given
// to the caller. Authorization, Cookie and what the caller marked as authorised do not travel to another origin.
#pragma once

#include "core/net/http.h"

#include <QNetworkAccessManager>

namespace foyer::net {

class NetworkTransport : public Transport
{
public:
    NetworkTransport();
    ~NetworkTransport() override;

    Task<Result<Response>> send(Request request) override;

private:
    QNetworkAccessManager m_manager;
    QObject m_exchanges;                 // parent of what runs; goes before the manager
    std::shared_ptr<QString> m_lostName; // the host whose name was not found, while nobody else has answered since
};

}
