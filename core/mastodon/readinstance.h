// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// readInstance: an answer of /api/v2/instance or /api/v1/instance, for those who only know its bytes (signing in). Pure; any thread.
#pragma once

#include "core/model/instance.h"

#include <QByteArray>
#include <optional>

namespace foyer::mastodon {

// Nothing where the text is no instance.
std::optional<model::Instance> readInstance(const QByteArray &json);

}
