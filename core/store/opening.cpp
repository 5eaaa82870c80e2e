// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/base/log.h"
#include "core/sqlite/transaction.h"
#include "core/store/accounts.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace foyer::store {
namespace {

using sqlite::Database;

// A whole check reads the whole file: always for a small one; for a larger one after the app did not end by itself; for any size
// when a query met damage.
constexpr qint64 alwaysChecked = 4 * 1024 * 1024;
constexpr qint64 checkedAfterCrash = 64 * 1024 * 1024;

QString beside(const QString &file, const char *suffix)
{
    return file + QLatin1StringView(suffix);
}

bool needsCheck(const QString &file)
{
    const qint64 size = QFileInfo(file).size();
    const bool crashed = QFileInfo(beside(file, "-wal")).size() > 0; // a closed database has no -wal file
    return size <= alwaysChecked || (crashed && size <= checkedAfterCrash) || QFile::exists(beside(file, ".damaged"));
}

Result<void> check(Database &database)
{
    bool sound = false;
    {
        auto statement = database.prepare("PRAGMA quick_check(1)");
        sound = statement.step() && statement.text(0) == u"ok";
    }
    if (const auto error = database.takeError())
        return fail(*error);
    return sound ? Result<void>() : fail(ErrorKind::StorageBroken, QStringLiteral("quick_check"));
}

bool isWritable(const QString &file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    const QFileInfo info(file);
    return folder.isWritable() && (!info.exists() || info.isWritable());
}

Result<std::unique_ptr<Database>> openChecked(const QString &file)
{
    const bool checks = QFile::exists(file) && needsCheck(file);
    auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return database;
    if (checks) {
        if (const auto sound = check(**database); !sound)
            return fail(sound.error());
    }
    if (const auto migrated = migrate(**database); !migrated)
        return fail(migrated.error());
    QFile::remove(beside(file, ".damaged"));
    return database;
}

// "foyer.db.damaged-20260131-120000", with what belongs to it; empty where it cannot be moved.
QString moveAside(const QString &file)
{
    const QString base = beside(file, ".damaged-") + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss");
    QString aside = base;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = base + u'-' + QString::number(i);
    if (!QFile::rename(file, aside))
        return {};
    for (const char *suffix : {"-wal", "-shm"})
        QFile::rename(beside(file, suffix), aside + QLatin1StringView(suffix));
    QFile::remove(beside(file, ".damaged"));
    return aside;
}

// The accounts out of a damaged file, as far as they can be read: their tokens are kept elsewhere, so that nobody has to sign in again.
void rescueAccounts(const QString &damaged, Database &database)
{
    const auto old = Database::open(damaged, Database::Mode::ReadOnly);
    if (!old)
        return;
    sqlite::Transaction transaction(database, sqlite::Transaction::Kind::Write);
    Changes changes;
    for (const model::Account &account : accounts::all(Reader{**old})) {
        if (!account.origin.isEmpty() && !account.author.handle.isEmpty())
            accounts::add(Writer{database, changes}, account);
    }
    if (const auto committed = transaction.commit(); !committed)
        qCWarning(logStore).noquote() << "no account was rescued:" << logLine(committed.error());
}

// Reading from a folder where nothing can be written. What a crash left in the -wal file is seen only where SQLite can still
// share it; otherwise the state of the last checkpoint is shown.
Result<std::unique_ptr<Database>> openUnwritable(const QString &file)
{
    const auto usable = [](Database &database) {
        {
            auto statement = database.prepare("SELECT count(*) FROM sqlite_schema");
            statement.step();
        }
        return !database.takeError();
    };
    for (const auto mode : {Database::Mode::ReadOnly, Database::Mode::Immutable}) {
        auto database = Database::open(file, mode);
        if (database && usable(**database))
            return database;
    }
    return fail(ErrorKind::StorageReadOnly, file);
}

// Also where the disk has no room for what SQLite keeps beside the file while it is open; it has no code of its own for that.
bool cannotWrite(ErrorKind kind)
{
    return kind == ErrorKind::StorageReadOnly || kind == ErrorKind::DiskFull || kind == ErrorKind::Storage;
}

Result<Opened> openReadOnly(const QString &file)
{
    const auto database = openUnwritable(file);
    if (!database)
        return fail(database.error());
    const Result<int> version = schemaVersion(**database);
    if (!version)
        return fail(version.error());
    if (*version > newestSchema())
        return fail(ErrorKind::StorageNewer);
    if (*version < newestSchema())
        return fail(ErrorKind::StorageReadOnly, QStringLiteral("the schema cannot be migrated"));
    return Opened{.database = nullptr, .report = {.readOnly = true}};
}

}

Result<Opened> openForWriting(const QString &file)
{
    if (!QDir().mkpath(QFileInfo(file).absolutePath()) || !isWritable(file))
        return QFile::exists(file) ? openReadOnly(file) : fail(ErrorKind::StorageReadOnly, file);
    auto database = openChecked(file);
    OpenReport report;
    if (!database && cannotWrite(database.error().kind) && QFile::exists(file)) {
        qCWarning(logStore).noquote() << "opened for reading only:" << logLine(database.error());
        return openReadOnly(file).or_else([&database](const Error &) -> Result<Opened> { return fail(database.error()); });
    }
    if (!database && database.error().kind == ErrorKind::StorageBroken) {
        qCWarning(logStore).noquote() << logLine(database.error());
        report = {.recovered = true, .keptAside = moveAside(file)};
        if (report.keptAside.isEmpty())
            return fail(database.error());
        database = openChecked(file);
        if (database)
            rescueAccounts(report.keptAside, **database);
    }
    if (!database)
        return fail(database.error());
    return Opened{.database = std::move(*database), .report = report};
}

Result<std::unique_ptr<Database>> openForReading(const QString &file, const OpenReport &report)
{
    return report.readOnly ? openUnwritable(file) : Database::open(file, Database::Mode::ReadOnly);
}

void markAsDamaged(const QString &file)
{
    QFile marker(beside(file, ".damaged"));
    if (!marker.open(QIODevice::WriteOnly))
        qCWarning(logStore) << "cannot write beside the database";
}

}
