// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Instance v1 and v2 → model. Pure; any thread.
#pragma once

#include "core/mastodon/entities/instance.h"
#include "core/mastodon/mapcontext.h"
#include "core/model/instance.h"

namespace foyer::mastodon {

model::Instance toInstance(const entities::InstanceV2 &instance, MapContext &context);
model::Instance toInstanceV1(const entities::InstanceV1 &instance, MapContext &context);

}
