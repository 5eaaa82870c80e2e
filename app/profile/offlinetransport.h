// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OfflineTransport: no network at all, for `--offline`. Main thread.
#pragma once

#include "core/net/http.h"

namespace foyer::app {

class OfflineTransport : public net::Transport
{
public:
    Task<Result<net::Response>> send(net::Request) override { co_return fail(ErrorKind::Offline); }
};

}
