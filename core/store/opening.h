// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the profile's database in whatever state it is: new, old, newer, damaged, in a folder that cannot be written. Store's threads.
#pragma once

#include "core/store/store.h"

namespace foyer::store {

struct Opened {
    std::unique_ptr<sqlite::Database> database; // null where nothing can be written
    OpenReport report;
};

// Makes, migrates, and checks the file; a damaged one is moved aside and a new one made.
Result<Opened> openForWriting(const QString &file);
// After openForWriting.
Result<std::unique_ptr<sqlite::Database>> openForReading(const QString &file, const OpenReport &report);

// A query met damage: the next openForWriting checks the whole file. (A check of every start would cost a second per gigabyte.)
void markAsDamaged(const QString &file);

}
