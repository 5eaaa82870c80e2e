// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lane: one thread with the one connection that works on it. Owned by Store; work is put on it from the main thread.
#pragma once

#include "core/sqlite/transaction.h"
#include "core/store/changes.h"

#include <QThreadPool>
#include <future>

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

template<class T>
struct Written {
    Result<T> result;
    Changes changes; // empty where the transaction failed
};

class Lane
{
public:
    Lane()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1); // the connection stays with its thread
    }
    ~Lane()
    {
        waitFor([this] { m_database.reset(); }); // after everything that is still waiting
    }
    Q_DISABLE_COPY_MOVE(Lane)

    QThreadPool *pool() { return &m_pool; }

    // Runs a function on the thread and waits. Not QFuture::waitForFinished(): that may run the function on the waiting thread.
    template<class F>
    auto waitFor(F function) -> std::invoke_result_t<F>
    {
        // Shared: the thread is still inside the task when the waiting one goes on.
        const auto task = std::make_shared<std::packaged_task<std::invoke_result_t<F>()>>(std::move(function));
        auto done = task->get_future();
        m_pool.start([task] { (*task)(); });
        return done.get();
    }

    // On the lane's thread.
    void setDatabase(std::unique_ptr<sqlite::Database> database) { m_database = std::move(database); }
    template<class F>
    auto read(F &work) -> Result<std::invoke_result_t<F, Reader>>;
    template<class F>
    auto write(F &work) -> Written<std::invoke_result_t<F, Writer>>;

private:
    QThreadPool m_pool;
    std::unique_ptr<sqlite::Database> m_database;
};

namespace detail {

// Calls the work and then commits; the value of the work is kept only where the commit succeeds.
template<class T, class F, class Access>
Result<T> inTransaction(sqlite::Database &database, sqlite::Transaction::Kind kind, F &work, Access access)
{
    sqlite::Transaction transaction(database, kind);
    if constexpr (std::is_void_v<T>) {
        work(access);
        return transaction.commit();
    } else {
        T value = work(access);
        if (const auto committed = transaction.commit(); !committed)
            return fail(committed.error());
        return value;
    }
}

}

template<class F>
auto Lane::read(F &work) -> Result<std::invoke_result_t<F, Reader>>
{
    return detail::inTransaction<std::invoke_result_t<F, Reader>>(*m_database, sqlite::Transaction::Kind::Read, work, Reader{*m_database});
}

template<class F>
auto Lane::write(F &work) -> Written<std::invoke_result_t<F, Writer>>
{
    using T = std::invoke_result_t<F, Writer>;
    if (!m_database)
        return {.result = fail(ErrorKind::StorageReadOnly)};
    Changes changes;
    Result<T> result = detail::inTransaction<T>(*m_database, sqlite::Transaction::Kind::Write, work, Writer{*m_database, changes});
    if (!result)
        changes = {};
    return {.result = std::move(result), .changes = std::move(changes)};
}

}
