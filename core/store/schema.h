// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// schema: the tables as a list of numbered steps; what a database has had of it is its PRAGMA user_version. Store's writing thread.
#pragma once

#include "core/sqlite/database.h"

namespace foyer::store {

int newestSchema();
Result<int> schemaVersion(sqlite::Database &database);
// Runs the steps that the database has not had, each in a transaction, up to `version`. Fails with StorageNewer.
Result<void> migrate(sqlite::Database &database, int version = newestSchema());

}
