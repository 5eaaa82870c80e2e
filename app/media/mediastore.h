// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MediaStore: the one door to pictures, films and sounds of the web: from the disk where they are, else from the network.
// Lives on the main thread, from before the QML engine until after it; `load` and `refetch` may be called on any thread.
//
// A wish is looked up on a worker; what is not there goes to the fetcher on the main thread; what arrives is handed out from
// memory at once and written by the disk thread meanwhile. A disk that is full or read-only costs the cache, not the picture.
#pragma once

#include "app/media/mediacache.h"
#include "app/media/mediadownload.h"
#include "app/media/mediafetcher.h"

#include <QFuture>
#include <QThreadPool>

namespace foyer::app {

class MediaStore : public QObject
{
    Q_OBJECT
public:
    // Files go to FOLDER/media, at most `ceiling` bytes.
    MediaStore(net::Transport &transport, const Clock &clock, const QString &folder, qint64 ceiling, QObject *parent = nullptr);
    ~MediaStore() override;

    void load(MediaWish wish);
    // What the cache held is of no use: fetches anew.
    void refetch(MediaWish wish);
    // What just came is of no use: not kept, and not asked for again for a while. Any thread.
    void reportBroken(const QString &address, const Error &error);
    // The file in the cache, or empty; looked up on a worker.
    QFuture<QString> find(const QString &address);
    // A film on its way to the cache, shared by all who ask for it meanwhile.
    std::shared_ptr<MediaDownload> download(const QString &address);
    // Takes a film that is whole into the cache; gives its file.
    QFuture<Result<QString>> adopt(const QString &address, const QString &partFile);

    qint64 size() const { return m_cache.size(); }
    qint64 ceiling() const { return m_cache.ceiling(); }
    void setCeiling(qint64 bytes);
    QFuture<void> clear();
    // Not to be kept any longer, since nobody here may see it now.
    void forget(const QStringList &addresses);
    // Where pictures are read and decoded.
    QThreadPool &workers() { return m_workers; }
    // For what must be asked before it is known which file there is.
    net::Transport &transport() { return m_transport; }

Q_SIGNALS:
    void sizeChanged();

private:
    void lookUp(const MediaWish &wish);
    void fetch(MediaWish wish);
    void arrived(const QString &address, Result<QByteArray> bytes, const QList<MediaWish> &wishes);
    void write(const QString &address, const QByteArray &bytes);
    void written(const QString &address, const Result<QString> &file);
    void answer(const MediaWish &wish, Result<MediaData> data);

    struct Writing {
        QByteArray bytes;
        QList<MediaWish> needFile;
    };

    MediaCache m_cache;
    QHash<QString, Writing> m_writing;
    QCache<QString, bool> m_written; // of late: a worker that looked too early looks again
    QHash<QString, std::weak_ptr<MediaDownload>> m_downloads;
    net::Transport &m_transport;
    MediaFetcher m_fetcher;
    QThreadPool m_workers;
    QThreadPool m_disk;
};

}
