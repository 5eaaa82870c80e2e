// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Program: the real `foyer` on a profile folder of its own, with what it printed, how it ended and the most memory that it had. A test's
// server can live in the same thread: the event loop runs meanwhile. Main thread.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace foyer::tests {

struct ProgramRun {
    int exitCode = -1;
    bool crashed = false; // or killed
    bool timedOut = false;
    QString out;
    QString err;
    qint64 peakKib = 0; // of its resident memory, as last seen

    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    QByteArray said() const { return "exit " + QByteArray::number(exitCode) + (crashed ? " (crashed)\n" : "\n") + out.toUtf8() + err.toUtf8(); }
};

// The most that it had so far; 0 where the system does not tell.
qint64 peakKib(const QProcess &process);

class Program
{
public:
    explicit Program(QString path)
        : m_path(std::move(path))
    {
    }

    QString folder() const { return m_folder.path(); }
    QString database() const { return m_folder.filePath(QStringLiteral("foyer.db")); }

    ProgramRun run(const QStringList &words, const QByteArray &input = {}, int limitMs = 60'000);
    // Begun, and left to the caller: a window, or something to be killed.
    std::unique_ptr<QProcess> begin(const QStringList &words, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    // A command of the shell, where "$FOYER" is the program with its profile and "$PROFILE" the folder.
    ProgramRun shell(const QString &script, int limitMs = 60'000);

private:
    static ProgramRun finish(QProcess &process, int limitMs);

    QString m_path;
    QTemporaryDir m_folder;
};

}
