// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/log.h"
#include "core/store/opening.h"

namespace foyer::store {

struct Store::Private {
    ~Private() { scope.close(); }

    QString file;
    OpenReport report;
    Scope scope;
    Lane writing;
    Lane reading;
};

Result<std::unique_ptr<Store>> Store::open(const QString &directory)
{
    auto d = std::make_unique<Private>();
    d->file = directory + QStringLiteral("/foyer.db");
    const Result<OpenReport> report = d->writing.waitFor([&d] {
        return openForWriting(d->file).transform([&d](Opened opened) {
            d->writing.setDatabase(std::move(opened.database));
            return opened.report;
        });
    });
    if (!report)
        return fail(report.error());
    d->report = *report;
    const Result<void> readable = d->reading.waitFor([&d] {
        return openForReading(d->file, d->report).transform([&d](std::unique_ptr<sqlite::Database> database) {
            d->reading.setDatabase(std::move(database));
        });
    });
    if (!readable)
        return fail(readable.error());
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Store::Store(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}

Store::~Store() = default;

const OpenReport &Store::openReport() const
{
    return d->report;
}

Lane &Store::reading()
{
    return d->reading;
}

Lane &Store::writing()
{
    return d->writing;
}

Scope Store::scope() const
{
    return d->scope;
}

void Store::tell(const Changes &changes, const Error *writeError)
{
    if (writeError) {
        qCWarning(logStore).noquote() << logLine(*writeError);
        if (writeError->kind == ErrorKind::StorageBroken)
            markAsDamaged(d->file);
        Q_EMIT troubled(*writeError);
    } else if (!changes.isEmpty()) {
        Q_EMIT changed(changes);
    }
}

void Store::noteReadError(const Error &error)
{
    qCWarning(logStore).noquote() << logLine(error);
    if (error.kind != ErrorKind::StorageBroken)
        return;
    markAsDamaged(d->file);
    Q_EMIT troubled(error);
}

}
