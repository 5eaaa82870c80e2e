// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a Body as HTML again: well-formed, of the few elements that parse() knows, and such that parse() gives the same
// Body. For what speaks the Mastodon API's JSON to others. Pure; any thread.
#pragma once

#include "core/model/body.h"

#include <functional>

namespace foyer::html {

// The web address of a hashtag, which a Body does not keep; an empty answer leaves the address out.
using TagAddress = std::function<QString(const QString &tag)>;

QString toHtml(const model::Body &body, const TagAddress &tagAddress = {});

}
