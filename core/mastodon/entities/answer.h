// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ErrorBody and StreamFrame: what comes instead of, or around, an entity. Plain values; any thread.
#pragma once

#include "core/json/fields.h"

namespace foyer::mastodon::entities {

// A refusal of the API or of OAuth (RFC 6749 § 5.2).
struct ErrorBody {
    QString error;
    QString errorDescription;
};

// The head of a frame of the streaming API. Its payload is read beside it: it is an id, JSON in a string, or an object.
struct StreamFrame {
    QStringList stream;
    QString event;
};

}

namespace foyer::json {

template<>
struct Fields<mastodon::entities::ErrorBody> {
    using E = mastodon::entities::ErrorBody;
    static constexpr auto table = std::make_tuple(field("error", &E::error), extra("error_description", &E::errorDescription));
};

template<>
struct Fields<mastodon::entities::StreamFrame> {
    using E = mastodon::entities::StreamFrame;
    static constexpr auto table = std::make_tuple(extra("stream", &E::stream), field("event", &E::event));
};

}
