// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediastore.h"

#include "core/base/log.h"

#include <QImageReader>
#include <QPromise>

namespace foyer::app {
namespace {

constexpr int decoders = 2;           // pictures decode beside the GUI; more would fight it for the cores of a small machine
constexpr int decodedMebibytes = 256; // 33.2 Mpx of 8 bytes, the largest picture that is decoded at all
constexpr int rememberedWrites = 1'000;

// Like QtConcurrent::run, but whoever waits for the future cannot run the function on another thread, out of turn.
template<class F>
auto inTurn(QThreadPool &pool, F function) -> QFuture<std::invoke_result_t<F>>
{
    const auto promise = std::make_shared<QPromise<std::invoke_result_t<F>>>();
    promise->start();
    pool.start([promise, function = std::move(function)] {
        if constexpr (std::is_void_v<std::invoke_result_t<F>>)
            function();
        else
            promise->addResult(function());
        promise->finish();
    });
    return promise->future();
}

}

MediaStore::MediaStore(net::Transport &transport, const Clock &clock, const QString &folder, qint64 ceiling, QObject *parent)
    : QObject(parent)
    , m_cache(folder + u"/media", ceiling)
    , m_written(rememberedWrites)
    , m_transport(transport)
    , m_fetcher(transport, clock, [this](const QString &address, Result<QByteArray> bytes, const QList<MediaWish> &wishes) {
        arrived(address, std::move(bytes), wishes);
    })
{
    QImageReader::setAllocationLimit(decodedMebibytes);
    m_workers.setMaxThreadCount(decoders);
    m_disk.setMaxThreadCount(1);
    m_disk.start([this] {
        m_cache.prune();
        QMetaObject::invokeMethod(this, &MediaStore::sizeChanged, Qt::QueuedConnection);
    });
}

MediaStore::~MediaStore()
{
    // What arrived is still written; what only waits to be decoded has nobody left to see it.
    m_workers.clear();
    m_workers.waitForDone();
    m_disk.waitForDone();
}

void MediaStore::load(MediaWish wish)
{
    m_workers.start([this, wish = std::move(wish)] { lookUp(wish); });
}

void MediaStore::lookUp(const MediaWish &wish)
{
    if (wish.gone())
        return;
    if (std::optional<CachedMedia> cached = m_cache.read(wish.address))
        return wish.done(MediaData{.bytes = std::move(cached->bytes), .file = std::move(cached->file)});
    QMetaObject::invokeMethod(this, [this, wish] { fetch(wish); }, Qt::QueuedConnection);
}

void MediaStore::fetch(MediaWish wish)
{
    const auto writing = m_writing.find(wish.address);
    if (writing != m_writing.end()) {
        if (wish.needsFile)
            writing->needFile.append(std::move(wish));
        else
            answer(wish, MediaData{.bytes = writing->bytes, .fresh = true});
        return;
    }
    if (m_written.contains(wish.address) && !wish.lookedTwice) {
        wish.lookedTwice = true;
        return load(std::move(wish));
    }
    m_fetcher.fetch(std::move(wish));
}

void MediaStore::refetch(MediaWish wish)
{
    wish.lookedTwice = true;
    m_disk.start([this, wish = std::move(wish)] {
        m_cache.remove(wish.address);
        QMetaObject::invokeMethod(this, [this, wish] { fetch(wish); }, Qt::QueuedConnection);
    });
}

void MediaStore::reportBroken(const QString &address, const Error &error)
{
    // After the write of the same address, which is already in the disk thread's queue.
    m_disk.start([this, address] { m_cache.remove(address); });
    QMetaObject::invokeMethod(
        this,
        [this, address, error] {
            m_fetcher.remember(address, error);
            for (const MediaWish &wish : m_writing.take(address).needFile)
                answer(wish, foyer::fail(error));
        },
        Qt::QueuedConnection);
}

void MediaStore::arrived(const QString &address, Result<QByteArray> bytes, const QList<MediaWish> &wishes)
{
    if (!bytes) {
        for (const MediaWish &wish : wishes)
            answer(wish, foyer::fail(bytes.error()));
        return;
    }
    write(address, *bytes);
    for (const MediaWish &wish : wishes)
        fetch(wish); // it is in m_writing now
}

void MediaStore::write(const QString &address, const QByteArray &bytes)
{
    m_writing.insert(address, {.bytes = bytes, .needFile = {}});
    m_disk.start([this, address, bytes] {
        const Result<QString> file = m_cache.write(address, bytes);
        if (m_cache.size() > m_cache.ceiling())
            m_cache.prune();
        QMetaObject::invokeMethod(this, [this, address, file] { written(address, file); }, Qt::QueuedConnection);
    });
}

void MediaStore::written(const QString &address, const Result<QString> &file)
{
    const Writing writing = m_writing.take(address);
    if (file)
        m_written.insert(address, new bool(true));
    else
        qCInfo(logApp) << "not cached:" << logLine(file.error());
    for (const MediaWish &wish : writing.needFile) {
        if (file)
            answer(wish, MediaData{.bytes = writing.bytes, .file = *file, .fresh = true});
        else
            answer(wish, foyer::fail(file.error()));
    }
    Q_EMIT sizeChanged();
}

void MediaStore::answer(const MediaWish &wish, Result<MediaData> data)
{
    m_workers.start([wish, data = std::move(data)] {
        if (!wish.gone())
            wish.done(data);
    });
}

QFuture<QString> MediaStore::find(const QString &address)
{
    return inTurn(m_workers, [this, address] { return m_cache.find(address); });
}

std::shared_ptr<MediaDownload> MediaStore::download(const QString &address)
{
    if (std::shared_ptr<MediaDownload> running = m_downloads.value(address).lock())
        return running;
    // It may lose its last owner in the middle of its own signal.
    std::shared_ptr<MediaDownload> download(new MediaDownload(m_transport, m_disk, address, m_cache.partFile(address)),
                                            [](MediaDownload *gone) { gone->deleteLater(); });
    m_downloads.removeIf([](const auto &entry) { return entry.value().expired(); });
    m_downloads.insert(address, download);
    // The owner connects first; what fails at once would otherwise not be heard.
    QMetaObject::invokeMethod(download.get(), &MediaDownload::start, Qt::QueuedConnection);
    return download;
}

QFuture<Result<QString>> MediaStore::adopt(const QString &address, const QString &partFile)
{
    return inTurn(m_disk, [this, address, partFile] {
        // Several who waited for one download all ask; the first takes it over.
        if (const QString file = m_cache.find(address); !file.isEmpty())
            return Result<QString>(file);
        Result<QString> file = m_cache.adopt(address, partFile);
        if (m_cache.size() > m_cache.ceiling())
            m_cache.prune();
        return file;
    });
}

void MediaStore::setCeiling(qint64 bytes)
{
    m_cache.setCeiling(bytes);
    m_disk.start([this] {
        m_cache.prune();
        QMetaObject::invokeMethod(this, &MediaStore::sizeChanged, Qt::QueuedConnection);
    });
}

void MediaStore::forget(const QStringList &addresses)
{
    m_disk.start([this, addresses] {
        for (const QString &address : addresses)
            m_cache.remove(address);
        QMetaObject::invokeMethod(this, &MediaStore::sizeChanged, Qt::QueuedConnection);
    });
}

QFuture<void> MediaStore::clear()
{
    return inTurn(m_disk, [this] {
        m_cache.clear();
        QMetaObject::invokeMethod(this, &MediaStore::sizeChanged, Qt::QueuedConnection);
    });
}

}
