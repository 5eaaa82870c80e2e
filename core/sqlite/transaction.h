// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Transaction: begins on construction; rolls back on destruction unless it was committed. On the thread of its Database.
#pragma once

#include "core/sqlite/database.h"

namespace foyer::sqlite {

class Transaction
{
public:
    enum class Kind { Read, Write };
    Transaction(Database &database, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    // Fails with the first failure of anything since the transaction began; then nothing of it is kept.
    Result<void> commit();

private:
    Database &m_database;
    bool m_open = true;
};

}
