// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Task<T>, onWorker: coroutines of the long-lived services. Rules: parameters are values, no capturing coroutine lambdas,
// and objects that QML owns contain no co_await (they use QCoro::connect(task, this, …)), since a task cannot be cancelled.
#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QtConcurrentRun>

namespace foyer {

template<class T>
using Task = QCoro::Task<T>;

// Runs a pure function on a worker thread and resumes on the caller's thread. F takes nothing and owns what it needs.
template<class F>
auto onWorker(F function) -> Task<std::invoke_result_t<F>>
{
    co_return co_await QtConcurrent::run(std::move(function));
}

}
