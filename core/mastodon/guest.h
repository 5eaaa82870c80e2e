// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// guest: the posts of a server's own people, as it shows them to whoever has no account there. Main thread; the transport outlives the task.
//
// The transport must be the one of nobody: it knows no token, so that none can go to another's server.
#pragma once

#include "core/base/task.h"
#include "core/model/timeline.h"
#include "core/net/http.h"

namespace foyer::mastodon {

// `server`: a host, with its port where that is not the usual one. What is told of other servers' people and posts is left out, since only
// their own servers can vouch for it, and so are all of this server's ids, which mean nothing to the account's own.
Task<Result<model::Page<model::TimelineEntry>>> guestTimeline(net::Transport *transport, QString server, model::Cursor cursor);

}
