// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MediaCache: pictures and films on disk, below one folder, up to a ceiling; what was not used for longest goes first.
// Owned by MediaStore. Finding and reading: any thread. Everything that writes: one thread at a time (MediaStore's disk thread).
//
// A file is FOLDER/ab/cdef…-LENGTH-DIGEST: "abcdef…" is the SHA-256 of its address, LENGTH and DIGEST tell a whole file from
// one that a crash, a full disk or somebody else left there. Names and times of change are the whole index, so there is
// none to lose: a broken file counts as absent, and goes when its address is written anew or at the next pruning.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFileInfo>
#include <atomic>

namespace foyer::app {

struct CachedMedia {
    QString file;
    QByteArray bytes;
};

class MediaCache
{
public:
    MediaCache(const QString &folder, qint64 ceiling);

    // The whole content, checked against its digest; nothing where it is absent or broken. Marks it as used.
    std::optional<CachedMedia> read(const QString &address) const;
    // The file alone, checked by its length (films are too long to be read for a check). Empty = not there. Marks it as used.
    QString find(const QString &address) const;

    // Replaces what is there for that address.
    Result<QString> write(const QString &address, const QByteArray &bytes);
    // Where a film grows until it is whole; and taking it over then.
    QString partFile(const QString &address) const;
    Result<QString> adopt(const QString &address, const QString &partFile);
    void remove(const QString &address);
    // Counts what is there, sweeps what a killed process left behind, and goes below the ceiling again.
    void prune();
    void clear();

    qint64 size() const { return m_size; }
    qint64 ceiling() const { return m_ceiling; }
    void setCeiling(qint64 bytes) { m_ceiling = bytes; }

private:
    QString leafOf(const QByteArray &key) const;
    QFileInfoList filesOf(const QByteArray &key) const;
    QString entryOf(const QByteArray &key) const;
    void drop(const QString &file);
    void keepOnly(const QByteArray &key, const QString &file);

    const QString m_folder;
    std::atomic<qint64> m_ceiling;
    std::atomic<qint64> m_size = 0;
};

}
