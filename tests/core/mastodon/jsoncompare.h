// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what a server sent with what we write of it after reading: every difference is told, but for those that are meant.
#pragma once

#include "core/json/value.h"

#include <QStringList>
#include <functional>

namespace foyer::tests {

// A status, account or notification as it came, and as it was written again. `where` names it in what is told.
QStringList differences(json::Value sent, json::Value written, const QString &where);

// Calls visit(object) for each object in a document, outermost first; it returns true where its inside is not to be visited.
void eachObject(json::Value value, const std::function<bool(json::Value)> &visit);

bool looksLikeStatus(json::Value object);
bool looksLikeAccount(json::Value object);
bool looksLikeNotification(json::Value object);

}
