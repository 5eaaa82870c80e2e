// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the conversions of texts share: reading is core/html's. Pure; any thread.
#pragma once

#include "core/mastodon/mapcontext.h"

namespace foyer::mastodon {

QStringList shortcodes(const QList<model::Emoji> &emojis);

QString fromBody(const model::Body &body, const MapContext &context);
// Where this server shows a hashtag.
QString tagAddress(const QString &tag, const MapContext &context);

}
