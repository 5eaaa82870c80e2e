// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// entrypayload: what a row of a timeline or of the notifications keeps beside its columns. Pure; any thread.
#pragma once

#include "core/model/notification.h"
#include "core/model/timeline.h"

namespace foyer::store {

QByteArray boostExtra(const model::Boost &boost);
model::Boost boostOf(const model::Author &by, Timestamp at, const QByteArray &extra);

// Without author and post, which are rows of their own; `kind` and the server's id are columns too, but the kind is wanted with the rest.
QByteArray notificationExtra(const model::Notification &notification);
model::Notification notificationOf(const QString &serverId, Timestamp at, const QByteArray &extra);

}
