// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediafile.h"

#include "app/media/mediaimageprovider.h"
#include "app/media/mediastore.h"
#include "app/media/picturedecoder.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPromise>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace foyer::app {
namespace {

constexpr qsizetype nameLength = 100; // some file systems take 143 bytes, and the person may add to it
constexpr qint64 sniffedBytes = 64;
constexpr QStringView providerPrefix = u"image://media/";

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, source.errorString());
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, target.errorString());
    while (!source.atEnd()) {
        const QByteArray piece = source.read(1024 * 1024);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            return fail(ErrorKind::Storage, target.errorString());
    }
    return target.commit() ? Result<void>() : fail(ErrorKind::Storage, target.errorString());
}

Result<QImage> decodeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString());
    return decodePicture(file.readAll(), {});
}

MediaFormat formatOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? sniffFormat(file.read(sniffedBytes)) : MediaFormat::Unknown;
}

}

MediaFile::MediaFile(QObject *parent)
    : QObject(parent)
{
}

MediaFile::~MediaFile()
{
    m_loading.cancel();
}

void MediaFile::setUrl(const QString &url)
{
    if (url == m_url)
        return;
    m_url = url;
    m_address = url.startsWith(providerPrefix) ? parsePictureRequest(QStringView(url).sliced(providerPrefix.size()), {}).address : url;
    Q_EMIT urlChanged();
    forget();
    start();
}

void MediaFile::setFetch(Fetch fetch)
{
    if (fetch == m_fetch)
        return;
    m_fetch = fetch;
    Q_EMIT fetchChanged();
    if (m_status != Ready)
        start();
}

void MediaFile::componentComplete()
{
    m_complete = true;
    start();
}

void MediaFile::retry()
{
    if (m_status == Failed)
        start();
}

QUrl MediaFile::localFile() const
{
    return m_found.file.isEmpty() ? QUrl() : QUrl::fromLocalFile(m_found.file);
}

double MediaFile::progress() const
{
    return m_status == Ready ? 1 : m_download ? m_download->progress() : 0;
}

QString MediaFile::suggestedName() const
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\w .()-]|^\\.+"), QRegularExpression::UseUnicodePropertiesOption);
    QString name = QUrl(m_address).fileName(QUrl::FullyDecoded).replace(unsafe, QStringLiteral("_")).right(nameLength);
    if (!name.contains(u'.') && m_found.format != MediaFormat::Unknown)
        name += u'.' + formatName(m_found.format);
    return name;
}

void MediaFile::forget()
{
    m_found = {};
    m_status = Null;
}

void MediaFile::start()
{
    if (!m_complete)
        return;
    ++m_round;
    m_loading.cancel();
    m_download.reset();
    m_errorText.clear();
    MediaStore *store = this->store();
    m_status = m_address.isEmpty() || !store ? Null : Loading;
    Q_EMIT changed();
    Q_EMIT progressChanged();
    if (m_status == Null)
        return;
    if (m_fetch == Small)
        loadSmall(*store);
    else
        lookUp(*store);
}

// Large, Never: a film that is there is not read through for it.
void MediaFile::lookUp(MediaStore &store)
{
    store.find(m_address).then(this, [this, round = m_round](const QString &file) {
        MediaStore *store = this->store();
        if (round != m_round || !store)
            return;
        if (!file.isEmpty())
            return setFound(Found{.file = file, .format = formatOfFile(file)});
        if (m_fetch == Large)
            return loadLarge(*store);
        m_status = Null;
        Q_EMIT changed();
    });
}

Result<MediaFile::Found> MediaFile::inspect(MediaStore &store, const QString &address, const QString &file, const QByteArray &bytes)
{
    Found found{.file = file, .format = sniffFormat(bytes)};
    if (!isPicture(found.format))
        return found;
    const Result<PictureInfo> info = pictureInfo(bytes);
    if (!info) {
        store.reportBroken(address, info.error());
        return foyer::fail(info.error());
    }
    found.animated = info->animated;
    return found;
}

void MediaFile::loadSmall(MediaStore &store)
{
    const auto promise = std::make_shared<QPromise<Result<Found>>>();
    promise->start();
    m_loading = promise->future();
    m_loading.then(this, [this, round = m_round](const Result<Found> &found) {
        if (round == m_round)
            setFound(found);
    });
    store.load({.address = m_address,
                .needsFile = true,
                .gone = [promise] { return promise->isCanceled(); },
                .done =
                    [promise, &store, address = m_address](const Result<MediaData> &data) {
                        promise->addResult(
                            data.and_then([&](const MediaData &loaded) { return inspect(store, address, loaded.file, loaded.bytes); }));
                        promise->finish();
                    }});
}

void MediaFile::loadLarge(MediaStore &store)
{
    m_download = store.download(m_address);
    connect(m_download.get(), &MediaDownload::progressed, this, &MediaFile::progressChanged);
    connect(m_download.get(), &MediaDownload::ended, this, [this, round = m_round](const Result<void> &result) {
        if (round != m_round)
            return;
        if (!result)
            return setFound(foyer::fail(result.error()));
        adopt(m_download->partFile());
    });
}

void MediaFile::adopt(const QString &partFile)
{
    MediaStore *store = this->store();
    if (!store)
        return;
    store->adopt(m_address, partFile).then(this, [this, round = m_round](const Result<QString> &file) {
        if (round == m_round)
            setFound(file.transform([](const QString &path) { return Found{.file = path, .format = formatOfFile(path)}; }));
    });
}

void MediaFile::setFound(const Result<Found> &found)
{
    m_status = found ? Ready : Failed;
    m_found = found.value_or(Found());
    m_errorText = found ? QString() : sentence(found.error());
    m_download.reset();
    Q_EMIT changed();
    Q_EMIT progressChanged();
}

void MediaFile::saveTo(const QUrl &file)
{
    MediaStore *store = this->store();
    if (m_status != Ready || !store || !file.isLocalFile()) {
        Q_EMIT failed(tr("This cannot be saved before it is loaded."));
        return;
    }
    QtConcurrent::run(&store->workers(), copyFile, m_found.file, file.toLocalFile()).then(this, [this, file](const Result<void> &written) {
        if (written)
            Q_EMIT saved(file);
        else
            Q_EMIT failed(sentence(written.error()));
    });
}

void MediaFile::copyToClipboard()
{
    MediaStore *store = this->store();
    if (m_status != Ready || !store || !isPicture(m_found.format)) {
        QGuiApplication::clipboard()->setText(m_address);
        Q_EMIT copied();
        return;
    }
    QtConcurrent::run(&store->workers(), decodeFile, m_found.file).then(this, [this](const Result<QImage> &picture) {
        if (!picture) {
            Q_EMIT failed(sentence(picture.error()));
            return;
        }
        QGuiApplication::clipboard()->setImage(*picture);
        Q_EMIT copied();
    });
}

MediaStore *MediaFile::store() const
{
    const QQmlEngine *engine = qmlEngine(this);
    const auto *provider = engine ? qobject_cast<MediaImageProvider *>(engine->imageProvider(QStringLiteral("media"))) : nullptr;
    return provider ? &provider->store() : nullptr;
}

}
