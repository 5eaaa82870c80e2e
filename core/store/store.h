// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Store: everything that the profile knows, on disk. Lives on the main thread; work runs on its two threads, one that writes (the only
// writer) and one that reads (WAL). The nouns in the sibling headers (accounts.h, posts.h, timelines.h…) are what that work calls.
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/store/changes.h"

#include <QObject>
#include <QThreadPool>

namespace foyer::sqlite {
class Database;
}

namespace foyer::store {

// A consistent view; inside one read, all queries see the same state.
struct Reader {
    sqlite::Database &db;
};

// One transaction. What the nouns change they note in `changes`.
struct Writer {
    sqlite::Database &db;
    Changes &changes;
    operator Reader() const { return Reader{db}; }
};

struct OpenReport {
    bool recovered = false;   // the old database was corrupt and is kept beside the new one as…
    QString keptAside;        // …this file
    bool readOnly = false;    // nothing can be saved
};

class Store : public QObject
{
    Q_OBJECT
public:
    // Opens or makes DIR/foyer.db, migrates it, and puts a corrupt one aside. Fails with StorageNewer, StorageReadOnly (when there is
    // nothing to read), DiskFull, Storage. Blocks for some milliseconds.
    static Result<std::unique_ptr<Store>> open(const QString &directory);
    ~Store() override;

    const OpenReport &openReport() const;

    // F: (Reader) -> T. Runs on the reading thread, resumes on the caller's. Capture by value.
    template<class F>
    auto read(F work) -> Task<Result<std::invoke_result_t<F, Reader>>>;

    // F: (Writer) -> T or void, in one transaction; commits, then changed() is emitted on the main thread, then the task resumes.
    // A failure of the database rolls back and is the task's Error.
    template<class F>
    auto write(F work) -> Task<Result<std::invoke_result_t<F, Writer>>>;

    // The same, waiting for it: for the command line, tests, and the first window of the start.
    template<class F>
    auto readNow(F work) -> Result<std::invoke_result_t<F, Reader>>;
    template<class F>
    auto writeNow(F work) -> Result<std::invoke_result_t<F, Writer>>;

Q_SIGNALS:
    void changed(const foyer::store::Changes &changes);
    void troubled(const foyer::Error &error); // writing failed: disk full, read-only…

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}
