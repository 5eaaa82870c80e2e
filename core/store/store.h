// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Store: everything that the profile knows, on disk. Lives on the main thread; work runs on its two threads, one that writes (the only
// writer) and one that reads (WAL). The nouns in the sibling headers (accounts.h, posts.h, timelines.h…) are what that work calls.
#pragma once

#include "core/base/result.h"
#include "core/base/scope.h"
#include "core/base/task.h"
#include "core/store/lane.h"

#include <QObject>

namespace foyer::store {

struct OpenReport {
    bool recovered = false; // the old database was corrupt and is kept beside the new one as…
    QString keptAside;      // …this file
    bool readOnly = false;  // nothing can be saved
};

class Store : public QObject
{
    Q_OBJECT
public:
    // Opens or makes DIR/foyer.db, migrates it, and puts a corrupt one aside. Fails with StorageNewer, StorageReadOnly (when there is
    // nothing to read), DiskFull, Storage. Blocks for some milliseconds.
    static Result<std::unique_ptr<Store>> open(const QString &directory);
    // Waits for the work that was begun; its changes are not told any more.
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
    void troubled(const foyer::Error &error); // writing failed: disk full, read-only… or the file proved to be damaged

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    Lane &reading();
    Lane &writing();
    Scope scope() const;
    void tell(const Changes &changes, const Error *writeError);
    void noteReadError(const Error &error);
    std::unique_ptr<Private> d;
};

template<class F>
auto Store::readNow(F work) -> Result<std::invoke_result_t<F, Reader>>
{
    auto result = reading().waitFor([&lane = reading(), &work] { return lane.read(work); });
    if (!result)
        noteReadError(result.error());
    return result;
}

template<class F>
auto Store::writeNow(F work) -> Result<std::invoke_result_t<F, Writer>>
{
    auto written = writing().waitFor([&lane = writing(), &work] { return lane.write(work); });
    tell(written.changes, written.result ? nullptr : &written.result.error());
    return std::move(written.result);
}

template<class F>
auto Store::read(F work) -> Task<Result<std::invoke_result_t<F, Reader>>>
{
    const Scope scope = this->scope();
    auto result = co_await QtConcurrent::run(reading().pool(), [&lane = reading(), work = std::move(work)]() mutable { return lane.read(work); });
    if (!scope.closed() && !result)
        noteReadError(result.error());
    co_return result;
}

template<class F>
auto Store::write(F work) -> Task<Result<std::invoke_result_t<F, Writer>>>
{
    const Scope scope = this->scope();
    auto written = co_await QtConcurrent::run(writing().pool(), [&lane = writing(), work = std::move(work)]() mutable { return lane.write(work); });
    if (!scope.closed())
        tell(written.changes, written.result ? nullptr : &written.result.error());
    co_return std::move(written.result);
}

}
