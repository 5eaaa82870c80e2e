// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediacache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QDirListing>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>

namespace foyer::app {
namespace {

using namespace std::chrono_literals;

constexpr auto usedAgain = 1h;         // a finer order of use is not worth a write per picture shown
constexpr auto abandoned = 1h;         // no fetch takes longer: an unfinished file of that age belongs to nobody
constexpr double prunedTo = 0.9;       // of the ceiling, so that not every new picture starts a sweep
constexpr qsizetype digestDigits = 16; // 64 bits tell accidents; nobody gains by forging a file in one's own cache

QByteArray keyOf(const QString &address)
{
    return QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QString shortDigest(const QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toHex().first(digestDigits));
}

QString digestOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(bytes);
    return shortDigest(hash);
}

struct EntryName {
    qint64 length = -1;
    QString digest;
};

// Reads "cdef…-LENGTH-DIGEST"; nothing for a name that is not ours.
std::optional<EntryName> parseName(const QString &name)
{
    const QStringList parts = name.split(u'-');
    if (parts.size() != 3 || parts[0].size() != 62 || parts[2].size() != digestDigits)
        return std::nullopt;
    bool isNumber = false;
    const qint64 length = parts[1].toLongLong(&isNumber);
    return isNumber && length > 0 ? std::optional(EntryName{length, parts[2]}) : std::nullopt;
}

void markUsed(const QFileInfo &info)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (info.lastModified() > now - usedAgain)
        return;
    QFile file(info.filePath());
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(now, QFileDevice::FileModificationTime);
}

Error storageError(const QString &folder, qint64 bytes, const QString &detail)
{
    const QStorageInfo storage(folder);
    const bool full = storage.isValid() && storage.bytesAvailable() < bytes;
    return {.kind = full ? ErrorKind::DiskFull : ErrorKind::Storage, .detail = detail};
}

}

MediaCache::MediaCache(const QString &folder, qint64 ceiling)
    : m_folder(folder)
    , m_ceiling(ceiling)
{
}

QString MediaCache::leafOf(const QByteArray &key) const
{
    return m_folder + u'/' + QString::fromLatin1(key.first(2));
}

// The files of that key, whole or not. Their names are compared here: a name filter of QDir compiles a regular expression for each picture.
QFileInfoList MediaCache::filesOf(const QByteArray &key) const
{
    const QString start = QString::fromLatin1(key.sliced(2)) + u'-';
    QFileInfoList files;
    for (const auto &entry : QDirListing(leafOf(key), QDirListing::IteratorFlag::FilesOnly)) {
        if (entry.fileName().startsWith(start) && parseName(entry.fileName()))
            files << entry.fileInfo();
    }
    return files;
}

// The whole file of that key, by name and length.
QString MediaCache::entryOf(const QByteArray &key) const
{
    for (const QFileInfo &info : filesOf(key)) {
        if (parseName(info.fileName())->length != info.size())
            continue; // being written, or broken
        markUsed(info);
        return info.filePath();
    }
    return {};
}

void MediaCache::drop(const QString &file)
{
    // What was counted for it is what its name says, whatever became of it since.
    const std::optional<EntryName> name = parseName(QFileInfo(file).fileName());
    if (QFile::remove(file) && name)
        m_size -= name->length;
}

void MediaCache::keepOnly(const QByteArray &key, const QString &file)
{
    for (const QFileInfo &other : filesOf(key)) {
        if (other.filePath() != file)
            drop(other.filePath());
    }
}

std::optional<CachedMedia> MediaCache::read(const QString &address) const
{
    const QString path = entryOf(keyOf(address));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray bytes = file.readAll();
    file.close();
    if (parseName(QFileInfo(path).fileName())->digest != digestOf(bytes))
        return std::nullopt;
    return CachedMedia{path, std::move(bytes)};
}

QString MediaCache::find(const QString &address) const
{
    return entryOf(keyOf(address));
}

Result<QString> MediaCache::write(const QString &address, const QByteArray &bytes)
{
    if (bytes.size() > m_ceiling)
        return fail(ErrorKind::TooLarge, QStringLiteral("larger than the media cache may become"));
    const QByteArray key = keyOf(address);
    const QString folder = leafOf(key);
    if (!QDir().mkpath(folder))
        return fail(storageError(m_folder, bytes.size(), QStringLiteral("cannot make ") + folder));
    const QString path = folder + u'/' + QString::fromLatin1(key.sliced(2)) + u'-' + QString::number(bytes.size()) + u'-' + digestOf(bytes);
    const qint64 before = QFile::exists(path) ? bytes.size() : 0;
    // Straight to its place and not forced to the disk: until it is whole, its name says another length or content than it has.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        const QString why = file.errorString();
        file.close();
        QFile::remove(path); // the file itself would not, for closing failed
        return fail(storageError(m_folder, bytes.size(), why));
    }
    file.close();
    m_size += bytes.size() - before;
    keepOnly(key, path);
    return path;
}

QString MediaCache::partFile(const QString &address) const
{
    const QByteArray key = keyOf(address);
    return leafOf(key) + u'/' + QString::fromLatin1(key.sliced(2)) + u".part";
}

Result<QString> MediaCache::adopt(const QString &address, const QString &partFile)
{
    QFile file(partFile);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorKind::Storage, file.errorString());
    const qint64 length = file.size();
    file.close();
    const QByteArray key = keyOf(address);
    const QString path = leafOf(key) + u'/' + QString::fromLatin1(key.sliced(2)) + u'-' + QString::number(length) + u'-' + shortDigest(hash);
    if (QFile::exists(path))
        drop(path);
    if (!file.rename(path))
        return fail(ErrorKind::Storage, file.errorString());
    m_size += length;
    keepOnly(key, path);
    return path;
}

void MediaCache::remove(const QString &address)
{
    keepOnly(keyOf(address), {});
}

namespace {

struct Entry {
    QString path;
    qint64 length;
    QDateTime used;
};

// Every whole file, and on the way: what is not one, is gone. Only folders that this cache makes are entered.
QList<Entry> sweep(const QString &folder)
{
    QList<Entry> entries;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QStringList leaves = QDir(folder).entryList({QStringLiteral("[0-9a-f][0-9a-f]")}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &leaf : leaves) {
        QDirIterator iterator(folder + u'/' + leaf, QDir::Files | QDir::Hidden | QDir::System);
        while (iterator.hasNext()) {
            const QFileInfo info = iterator.nextFileInfo();
            const std::optional<EntryName> name = parseName(info.fileName());
            if (name && name->length == info.size())
                entries.append({info.filePath(), info.size(), info.lastModified()});
            else if (name || info.lastModified() < now - abandoned)
                QFile::remove(info.filePath());
        }
    }
    return entries;
}

}

void MediaCache::prune()
{
    QList<Entry> entries = sweep(m_folder);
    qint64 total = 0;
    for (const Entry &entry : std::as_const(entries))
        total += entry.length;
    if (total > m_ceiling) {
        std::ranges::sort(entries, {}, &Entry::used);
        const qint64 goal = qint64(double(m_ceiling) * prunedTo);
        for (const Entry &entry : std::as_const(entries)) {
            if (total <= goal)
                break;
            if (QFile::remove(entry.path))
                total -= entry.length;
        }
    }
    m_size = total;
}

void MediaCache::clear()
{
    const QList<Entry> entries = sweep(m_folder);
    for (const Entry &entry : entries)
        drop(entry.path);
}

}
