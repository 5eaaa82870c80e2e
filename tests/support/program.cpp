// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QFile>
#include <QTest>
#include <QTimer>

namespace foyer::tests {

qint64 peakKib(const QProcess &process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

std::unique_ptr<QProcess> Program::begin(const QStringList &words, const QProcessEnvironment &environment)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(m_path, QStringList{QStringLiteral("--profile"), folder()} + words);
    process->waitForStarted();
    return process;
}

ProgramRun Program::run(const QStringList &words, const QByteArray &input, int limitMs)
{
    const std::unique_ptr<QProcess> process = begin(words);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process, limitMs);
}

ProgramRun Program::shell(const QString &script, int limitMs)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FOYER"), m_path + u" --profile " + folder());
    environment.insert(QStringLiteral("PROFILE"), folder());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), script});
    process.closeWriteChannel();
    return finish(process, limitMs);
}

ProgramRun Program::finish(QProcess &process, int limitMs)
{
    ProgramRun run;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &process, [&] { run.peakKib = std::max(run.peakKib, foyer::tests::peakKib(process)); });
    poll.start(10);
    run.timedOut = !QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, limitMs);
    if (run.timedOut) {
        process.kill();
        process.waitForFinished();
    }
    run.exitCode = process.exitCode();
    run.crashed = process.exitStatus() == QProcess::CrashExit;
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

}
