// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notification ↔ model. Pure; any thread.
#pragma once

#include "core/mastodon/entities/notification.h"
#include "core/mastodon/mapcontext.h"
#include "core/model/notification.h"

namespace foyer::mastodon {

// Nothing where it has no id or no usable account; a post that is broken is left out of it.
std::optional<model::Notification> toNotification(const entities::Notification &notification, MapContext &context);
entities::Notification fromNotification(const model::Notification &notification, const MapContext &context);

}
