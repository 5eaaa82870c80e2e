// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Database: one SQLite connection (SQLiteCpp) with its exceptions ended here. It belongs to one thread at a time.
#pragma once

#include "core/sqlite/statement.h"

namespace foyer::sqlite {

class Database
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Immutable, // read-only, and nobody else writes: needs neither -wal nor -shm, and does not see what is in them
    };
    // Opens or makes the file, in WAL mode with foreign keys on.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();

    Statement prepare(const char *sql); // a literal: its address is the key of the statement cache
    bool execute(const char *sql);      // one or several statements without parameters
    qint64 lastInsertId() const;
    int changes() const;
    // The first failure since the last takeError(), mapped: SQLITE_FULL → DiskFull, READONLY → StorageReadOnly, CORRUPT and NOTADB → StorageBroken.
    std::optional<Error> takeError();
    bool failed() const;

private:
    friend class Statement;
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}
