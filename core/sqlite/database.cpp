// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"

#include <QFileInfo>
#include <QUrl>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <unordered_map>

namespace foyer::sqlite {
namespace {

// Another process (a second window, a backup) may hold the file for a moment; longer than this is a failure.
constexpr int busyMs = 5000;

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::StorageReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::StorageBroken;
    default:
        return ErrorKind::Storage;
    }
}

Error errorOf(int code, const char *message)
{
    return {.kind = kindOf(code), .detail = QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(message))};
}

// The whole app has 70 MB: 2 MB of page cache for each of the two connections. The file is not mapped: it would count once more, and
// a disk that fails would end the app with a signal.
constexpr const char *settings = "PRAGMA foreign_keys = ON; PRAGMA cache_size = -2048; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;";
// Has an effect on a new file only; an old one would be written to for nothing.
constexpr const char *newFileSettings = "PRAGMA auto_vacuum = INCREMENTAL;";
// What was committed survives a crash of the app with NORMAL; a power cut may
// cost the last commits, never the file. A page of posts changes some 200 database pages, mostly of the same few indexes: the log is
// brought home when it has 16 MB, for each time is a fifth of the work of writing.
constexpr const char *writerSettings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; "
                                       "PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 16777216;";

}

struct Database::Private {
    explicit Private(SQLite::Database &&opened)
        : connection(std::move(opened))
    {
    }

    void note(int code, const char *message)
    {
        if (!error && code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
            error = errorOf(code, message);
    }

    SQLite::Database connection;
    std::unordered_map<const char *, std::unique_ptr<SQLite::Statement>> idle; // destroyed before the connection
    std::optional<Error> error;
};

struct Statement::Private {
    Database::Private *owner = nullptr;
    const char *key = nullptr;
    std::unique_ptr<SQLite::Statement> compiled; // null where it did not compile

    bool usable() const { return compiled && !owner->error; }

    template<class... Args>
    void bind(const Args &...args)
    {
        if (!usable())
            return;
        try {
            compiled->bind(args...);
        } catch (const SQLite::Exception &exception) {
            owner->note(exception.getErrorCode(), exception.what());
        }
    }

    std::optional<SQLite::Column> column(int index) const
    {
        if (!compiled || !compiled->hasRow())
            return std::nullopt;
        return compiled->getColumn(index);
    }
};

Statement::Statement(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}

Statement::Statement(Statement &&) noexcept = default;

Statement::~Statement()
{
    if (!d || !d->compiled)
        return;
    d->compiled->tryReset();
    auto &idle = d->owner->idle[d->key];
    if (!idle)
        idle = std::move(d->compiled);
}

Statement &Statement::bind(int index, qint64 value)
{
    d->bind(index, static_cast<int64_t>(value));
    return *this;
}

Statement &Statement::bind(int index, double value)
{
    d->bind(index, value);
    return *this;
}

Statement &Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    d->bind(index, std::string(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &blob)
{
    // A null pointer would bind NULL.
    d->bind(index, static_cast<const void *>(blob.isEmpty() ? "" : blob.constData()), static_cast<int>(blob.size()));
    return *this;
}

Statement &Statement::bindNull(int index)
{
    d->bind(index);
    return *this;
}

bool Statement::step()
{
    if (!d->usable())
        return false;
    const int code = d->compiled->tryExecuteStep();
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        d->owner->note(d->owner->connection.getExtendedErrorCode(), d->owner->connection.getErrorMsg());
    return code == SQLITE_ROW;
}

bool Statement::run()
{
    step();
    return !d->owner->error;
}

qint64 Statement::integer(int column) const
{
    const auto value = d->column(column);
    return value ? value->getInt64() : 0;
}

double Statement::real(int column) const
{
    const auto value = d->column(column);
    return value ? value->getDouble() : 0;
}

QString Statement::text(int column) const
{
    const auto value = d->column(column);
    if (!value)
        return {};
    const char *text = value->getText();
    return QString::fromUtf8(text, value->getBytes());
}

QByteArray Statement::blob(int column) const
{
    const auto value = d->column(column);
    if (!value)
        return {};
    const void *bytes = value->getBlob();
    return QByteArray(static_cast<const char *>(bytes), value->getBytes());
}

bool Statement::isNull(int column) const
{
    const auto value = d->column(column);
    return !value || value->isNull();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    try {
        const int access = mode == Mode::ReadWrite ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE : SQLite::OPEN_READONLY;
        QByteArray name = path.toUtf8();
        if (mode == Mode::Immutable)
            name = QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded) + "?immutable=1";
        const bool isNew = mode == Mode::ReadWrite && QFileInfo(path).size() == 0;
        SQLite::Database connection(std::string(name.constData()), access | SQLite::OPEN_NOMUTEX | SQLite::OPEN_URI, busyMs);
        sqlite3_extended_result_codes(connection.getHandle(), 1);
        connection.exec(settings);
        if (isNew)
            connection.exec(newFileSettings);
        if (mode == Mode::ReadWrite)
            connection.exec(writerSettings);
        return std::unique_ptr<Database>(new Database(std::make_unique<Private>(std::move(connection))));
    } catch (const SQLite::Exception &exception) {
        return fail(errorOf(exception.getErrorCode(), exception.what()));
    }
}

Database::Database(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}

Database::~Database() = default;

Statement Database::prepare(const char *sql)
{
    auto statement = std::make_unique<Statement::Private>();
    statement->owner = d.get();
    statement->key = sql;
    if (const auto found = d->idle.find(sql); found != d->idle.end() && found->second) {
        statement->compiled = std::move(found->second);
    } else if (!d->error) {
        try {
            statement->compiled = std::make_unique<SQLite::Statement>(d->connection, sql);
        } catch (const SQLite::Exception &exception) {
            d->note(exception.getErrorCode(), exception.what());
        }
    }
    return Statement(std::move(statement));
}

bool Database::execute(const char *sql)
{
    if (d->error)
        return false;
    if (d->connection.tryExec(sql) != SQLITE_OK)
        d->note(d->connection.getExtendedErrorCode(), d->connection.getErrorMsg());
    return !d->error;
}

qint64 Database::lastInsertId() const
{
    return d->connection.getLastInsertRowid();
}

int Database::changes() const
{
    return d->connection.getChanges();
}

std::optional<Error> Database::takeError()
{
    return std::exchange(d->error, std::nullopt);
}

bool Database::failed() const
{
    return d->error.has_value();
}

}
