// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the streaming API → StreamEvent. Pure; any thread.
#pragma once

#include "core/backend/stream.h"
#include "core/mastodon/mapcontext.h"

namespace foyer::mastodon {

// "public:local"…; empty for what cannot be subscribed to.
QString streamName(const model::Timeline &timeline);

// Nothing for what is broken, of no interest, or over 1 MiB. A frame that does not say its stream is of Home.
std::optional<backend::StreamEvent> parseFrame(QByteArrayView frame, const MapContext &context);

}
