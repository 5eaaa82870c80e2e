// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SnacServer: a real snac2 server on a loopback address, with people made by its own command line; ended with the object. Main thread.
#pragma once

#include <QHash>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace foyer::tests {

class SnacServer
{
public:
    // True where the program is installed; else the test says that it skips.
    static bool isInstalled();

    // Makes a store with these people and serves it. False: see the test's output.
    bool start(const QStringList &people);
    void stop();

    QString origin() const { return m_origin; }         // "http://127.0.0.72:41234"
    QString host() const { return m_origin.sliced(7); } // as in handles
    QString password(const QString &person) const { return m_passwords.value(person); }
    // Runs `snac VERB BASEDIR WORDS…`, as its administrator would; what it printed.
    QString run(const QString &verb, const QStringList &words = {});

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_origin;
    QHash<QString, QString> m_passwords;
};

}
