// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/transaction.h"

namespace foyer::sqlite {

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
{
    m_database.takeError();
    // IMMEDIATE: a writer that starts by reading could otherwise fail half-way with SQLITE_BUSY_SNAPSHOT.
    m_database.prepare(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN").run();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.takeError();
    m_database.prepare("ROLLBACK").run();
    m_database.takeError(); // SQLite has rolled back by itself after some failures, and says so
}

Result<void> Transaction::commit()
{
    m_database.prepare("COMMIT").run();
    if (const auto error = m_database.takeError())
        return fail(*error);
    m_open = false;
    return {};
}

}
