// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediadownload.h"

#include "app/media/mediaformat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QStorageInfo>
#include <QtConcurrentRun>
#include <array>

namespace foyer::app {
namespace {

constexpr qint64 pieceBytes = 4 * 1024 * 1024;  // what is in memory at a time; one step of the progress
constexpr qint64 filmBytes = 200 * 1024 * 1024; // Mastodon takes films up to 99 MB, others up to 200
constexpr qint64 wholeBytes = 32 * 1024 * 1024; // from servers that do not send pieces

Result<void> appendPiece(const QString &path, const QByteArray &piece, bool first)
{
    if (first)
        QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(first ? QIODevice::WriteOnly : QIODevice::Append) && file.write(piece) == piece.size() && file.flush())
        return {};
    const bool full = QStorageInfo(QFileInfo(path).path()).bytesAvailable() < piece.size();
    return foyer::fail(full ? ErrorKind::DiskFull : ErrorKind::Storage, file.errorString());
}

struct Range {
    qint64 first;
    qint64 total;
};

// "bytes 0-4194303/12345678" (RFC 9110 § 14.4); an unknown total ("*") is of no use here.
std::optional<Range> parseRange(const QByteArray &header)
{
    const qsizetype dash = header.indexOf('-');
    const qsizetype slash = header.indexOf('/');
    if (!header.startsWith("bytes ") || dash < 0 || slash < dash)
        return std::nullopt;
    bool firstOk = false;
    bool totalOk = false;
    const Range range{header.sliced(6, dash - 6).toLongLong(&firstOk), header.sliced(slash + 1).toLongLong(&totalOk)};
    return firstOk && totalOk && range.total > 0 ? std::optional(range) : std::nullopt;
}

}

MediaDownload::MediaDownload(net::Transport &transport, QThreadPool &disk, const QString &address, const QString &partFile)
    : m_transport(transport)
    , m_disk(disk)
    , m_address(address)
    , m_partFile(partFile)
{
}

MediaDownload::~MediaDownload()
{
    m_disk.start([file = m_partFile] { QFile::remove(file); });
}

void MediaDownload::start()
{
    askForPiece();
}

void MediaDownload::askForPiece()
{
    const QByteArray range = "bytes=" + QByteArray::number(m_length) + '-' + QByteArray::number(m_length + pieceBytes - 1);
    net::Request request{.url = QUrl(m_address), .headers = {{"Range", range}, {"Accept-Encoding", "identity"}}};
    if (!m_tag.isEmpty())
        request.headers.emplaceBack("If-Range", m_tag);
    request.limits.bodyBytes = wholeBytes;
    QCoro::connect(m_transport.send(std::move(request)), this, [this](Result<net::Response> response) { takePiece(std::move(response)); });
}

void MediaDownload::takePiece(Result<net::Response> response)
{
    if (!response)
        return fail(response.error());
    const QString host = response->url.host();
    if (response->status == 200) {
        // No pieces, or the file changed meanwhile: this is all of it, from its beginning.
        m_length = 0;
        m_total = response->body.size();
    } else if (response->status == 206) {
        const std::optional<Range> range = parseRange(response->header("Content-Range"));
        if (!range || range->first != m_length || (m_total > 0 && range->total != m_total) || response->body.isEmpty())
            return fail({.kind = ErrorKind::BadAnswer, .detail = QStringLiteral("a piece that was not asked for"), .subject = host});
        if (range->total > filmBytes)
            return fail({.kind = ErrorKind::TooLarge, .detail = QStringLiteral("%1 bytes").arg(range->total), .subject = host});
        m_total = range->total;
        const QByteArray tag = response->header("ETag");
        m_tag = tag.startsWith('"') ? tag : QByteArray();
    } else {
        const bool missing = response->status == 404 || response->status == 410;
        return fail({.kind = missing ? ErrorKind::NotFound : ErrorKind::Refused,
                     .detail = QStringLiteral("HTTP status %1").arg(response->status),
                     .subject = host});
    }
    if (m_length == 0 && sniffFormat(response->body) == MediaFormat::Unknown)
        return fail({.kind = ErrorKind::BadAnswer, .detail = QStringLiteral("no picture, film or sound"), .subject = host});
    append(response->body);
}

void MediaDownload::append(const QByteArray &piece)
{
    const bool first = m_length == 0;
    m_length += piece.size();
    if (m_length > m_total)
        return fail({.kind = ErrorKind::BadAnswer, .detail = QStringLiteral("more than was announced")});
    QtConcurrent::run(&m_disk, appendPiece, m_partFile, piece, first).then(this, [this](const Result<void> &written) {
        if (!written)
            return fail(written.error());
        Q_EMIT progressed();
        if (m_length == m_total)
            Q_EMIT ended({});
        else
            askForPiece();
    });
}

void MediaDownload::fail(Error error)
{
    Q_EMIT ended(foyer::fail(std::move(error)));
}

}
