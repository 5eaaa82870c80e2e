// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/keychainsecrets.h"

#include <QFuture>
#include <QPromise>
#include <QThread>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace foyer::auth {
namespace {

const QString service = QStringLiteral("Foyer");

struct Outcome {
    QKeychain::Error error = QKeychain::NoError;
    QString errorText;
    QString value;
};

QString valueOf(QKeychain::Job *job)
{
    const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    return reading ? reading->textData() : QString();
}

// QtKeychain has no time limit of its own. A job that comes too late still deletes itself.
QFuture<Outcome> run(QKeychain::Job *job, std::chrono::milliseconds limit)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto finish = [promise](Outcome outcome) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(outcome));
        promise->finish();
    };
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [finish](QKeychain::Job *job) { finish({.error = job->error(), .errorText = job->errorString(), .value = valueOf(job)}); });
    QTimer::singleShot(limit, job,
                       [finish] { finish({.error = QKeychain::OtherError, .errorText = QStringLiteral("no answer in time"), .value = {}}); });
    QFuture<Outcome> future = promise->future();
    job->start();
    return future;
}

// Whether any key store is there. In a thread of its own, since QtKeychain asks the bus and waits for the answer, up to half a minute where
// a key store hangs; such a thread is left to itself. Jobs must not run there: QtKeychain queues them all in the thread of the first.
QFuture<bool> isAnyoneThere(std::chrono::milliseconds limit)
{
    auto outcome = std::make_shared<QPromise<bool>>();
    outcome->start();
    const auto settle = [outcome](bool there) {
        if (outcome->future().isFinished())
            return;
        outcome->addResult(there);
        outcome->finish();
    };
    auto there = std::make_shared<bool>(false);
    QThread *thread = QThread::create([there] { *there = QKeychain::isAvailable(); });
    QObject::connect(thread, &QThread::finished, thread, [settle, there, thread] {
        settle(*there);
        thread->deleteLater();
    });
    QTimer::singleShot(limit, thread, [settle] { settle(false); });
    thread->start();
    return outcome->future();
}

Error errorOf(const Outcome &outcome, const QString &key)
{
    return {.kind = outcome.error == QKeychain::EntryNotFound ? ErrorKind::NotFound : ErrorKind::SecretsLocked,
            .detail = key + u": " + outcome.errorText};
}

}

Task<bool> KeychainSecrets::available()
{
    if (!co_await isAnyoneThere(probeLimit))
        co_return false;
    auto *job = new QKeychain::ReadPasswordJob(service); // deletes itself
    job->setKey(QStringLiteral("probe"));
    const Outcome outcome = co_await run(job, probeLimit);
    co_return outcome.error == QKeychain::NoError || outcome.error == QKeychain::EntryNotFound;
}

Task<Result<QString>> KeychainSecrets::read(QString key)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    const Outcome outcome = co_await run(job, answerLimit);
    if (outcome.error != QKeychain::NoError)
        co_return fail(errorOf(outcome, key));
    co_return outcome.value;
}

Task<Result<void>> KeychainSecrets::write(QString key, QString value)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setTextData(value);
    const Outcome outcome = co_await run(job, answerLimit);
    if (outcome.error != QKeychain::NoError)
        co_return fail(errorOf(outcome, key));
    co_return Result<void>();
}

Task<Result<void>> KeychainSecrets::remove(QString key)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(key);
    const Outcome outcome = co_await run(job, answerLimit);
    if (outcome.error != QKeychain::NoError && outcome.error != QKeychain::EntryNotFound)
        co_return fail(errorOf(outcome, key));
    co_return Result<void>();
}

}
