// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QCoreApplication>
#include <array>

namespace foyer {
namespace {

struct Row {
    ErrorKind kind;
    const char *name;
    bool retries;
    bool connection;
    const char *sentence; // %1 is the subject, or "The server"
};

constexpr std::array rows{
    Row{ErrorKind::Offline, "Offline", true, true, QT_TRANSLATE_NOOP("Error", "You are offline.")},
    Row{ErrorKind::Unreachable, "Unreachable", true, true, QT_TRANSLATE_NOOP("Error", "%1 cannot be reached at the moment.")},
    Row{ErrorKind::Timeout, "Timeout", true, true, QT_TRANSLATE_NOOP("Error", "%1 took too long to answer.")},
    Row{ErrorKind::Tls, "Tls", false, true, QT_TRANSLATE_NOOP("Error", "The connection to %1 is not secure: its certificate is not valid.")},
    Row{ErrorKind::RateLimited, "RateLimited", true, false, QT_TRANSLATE_NOOP("Error", "%1 asks for a pause. Foyer will try again by itself.")},
    Row{ErrorKind::ServerFailure, "ServerFailure", true, true, QT_TRANSLATE_NOOP("Error", "%1 has a problem at the moment.")},
    Row{ErrorKind::Unauthorized, "Unauthorized", false, false, QT_TRANSLATE_NOOP("Error", "%1 has ended this session. Please sign in again.")},
    Row{ErrorKind::Forbidden, "Forbidden", false, false, QT_TRANSLATE_NOOP("Error", "%1 does not allow this.")},
    Row{ErrorKind::NotFound, "NotFound", false, false, QT_TRANSLATE_NOOP("Error", "This is no longer there, or it is not visible to you.")},
    Row{ErrorKind::Refused, "Refused", false, false, QT_TRANSLATE_NOOP("Error", "%1 refused the request.")},
    Row{ErrorKind::TooLarge, "TooLarge", false, false, QT_TRANSLATE_NOOP("Error", "%1 sent more than Foyer accepts.")},
    Row{ErrorKind::BadAnswer, "BadAnswer", false, false, QT_TRANSLATE_NOOP("Error", "%1 sent an answer that Foyer does not understand.")},
    Row{ErrorKind::NotFediverse, "NotFediverse", false, false,
        QT_TRANSLATE_NOOP("Error", "%1 does not seem to be a fediverse server that Foyer can talk to.")},
    Row{ErrorKind::MembersOnly, "MembersOnly", false, false,
        QT_TRANSLATE_NOOP("Error", "%1 shows its posts only to people who are signed in there.")},
    Row{ErrorKind::TooManyRedirects, "TooManyRedirects", false, false,
        QT_TRANSLATE_NOOP("Error", "%1 keeps sending Foyer from one address to another.")},
    Row{ErrorKind::InsecureAddress, "InsecureAddress", false, false, QT_TRANSLATE_NOOP("Error", "%1 offers no secure connection.")},
    Row{ErrorKind::Cancelled, "Cancelled", false, false, QT_TRANSLATE_NOOP("Error", "Cancelled.")},
    Row{ErrorKind::DiskFull, "DiskFull", false, false,
        QT_TRANSLATE_NOOP("Error", "The disk is full. Nothing that was saved is lost, but Foyer cannot save more.")},
    Row{ErrorKind::StorageReadOnly, "StorageReadOnly", false, false,
        QT_TRANSLATE_NOOP("Error", "Foyer may not write to its folder. You can read what is there, but nothing new is saved.")},
    Row{ErrorKind::StorageNewer, "StorageNewer", false, false,
        QT_TRANSLATE_NOOP("Error", "This profile was written by a newer version of Foyer. Please update Foyer to open it.")},
    Row{ErrorKind::StorageBroken, "StorageBroken", false, false,
        QT_TRANSLATE_NOOP("Error", "The database was damaged. Foyer put it aside and started a new one.")},
    Row{ErrorKind::Storage, "Storage", false, false, QT_TRANSLATE_NOOP("Error", "Foyer could not read or write its data.")},
    Row{ErrorKind::SecretsLocked, "SecretsLocked", false, false, QT_TRANSLATE_NOOP("Error", "The key store of this computer is not available.")},
    Row{ErrorKind::BadInput, "BadInput", false, false, QT_TRANSLATE_NOOP("Error", "%1 is not a valid entry.")},
};
static_assert(rows.size() == static_cast<std::size_t>(ErrorKind::BadInput) + 1);

const Row &rowOf(ErrorKind kind)
{
    return rows[static_cast<std::size_t>(kind)];
}

}

bool retriesByItself(ErrorKind kind)
{
    return rowOf(kind).retries;
}

bool isConnectionTrouble(ErrorKind kind)
{
    return rowOf(kind).connection;
}

QString sentence(const Error &error)
{
    const QString text = QCoreApplication::translate("Error", rowOf(error.kind).sentence);
    if (!text.contains(u"%1"))
        return text;
    return text.arg(error.subject.isEmpty() ? QCoreApplication::translate("Error", "The server") : error.subject);
}

QString logLine(const Error &error)
{
    QString line = QString::fromLatin1(rowOf(error.kind).name);
    if (!error.subject.isEmpty())
        line += u": " + error.subject;
    if (!error.detail.isEmpty())
        line += u": " + error.detail;
    return line;
}

}
