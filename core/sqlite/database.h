// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Database, Statement, Transaction: SQLiteCpp with its exceptions ended here. One connection belongs to one thread at a time.
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QByteArray>
#include <QString>
#include <memory>

namespace SQLite {
class Database;
class Statement;
}

namespace foyer::sqlite {

// A prepared statement, reset when it goes out of scope; get it with Database::prepare, which keeps the compiled one.
// Binding and stepping after a failure do nothing: ask the Database for its error once, at the end.
class Statement
{
public:
    ~Statement();
    Statement(Statement &&) noexcept;
    Statement &bind(int index, qint64 value);
    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &text);
    Statement &bind(int index, const QByteArray &blob);
    Statement &bindNull(int index);
    // Binds from 1 on, in order. bool, integers, enums as integers, double, QString, QByteArray, Timestamp (0 = NULL), std::nullptr_t.
    template<class... Args>
    Statement &with(const Args &...args);

    bool step(); // true = a row is there
    bool run();  // step() for what returns no row; true = no failure
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;
    Timestamp timestamp(int column) const { return {integer(column)}; }

private:
    friend class Database;
    struct Private;
    explicit Statement(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };
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
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}
