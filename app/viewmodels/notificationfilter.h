// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// notificationfilter: the kinds of notifications that a person can ask for by themselves. Pure; main thread (translations).
#pragma once

#include "core/model/notification.h"

#include <QVariantList>

namespace foyer::app {

// "all" and unknown keys: empty, that is every kind.
QList<model::Notification::Kind> kindsOfFilter(const QString &key);
// All of them as { key, name }, "all" first.
QVariantList notificationFilters();

}
