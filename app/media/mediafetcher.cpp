// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediafetcher.h"

#include "app/media/mediaformat.h"
#include "core/base/log.h"

#include <QUrl>
#include <algorithm>

namespace foyer::app {
namespace {

using namespace std::chrono_literals;

constexpr int parallel = 6;           // as browsers do towards one host
constexpr int parallelBackground = 2; // leaves room for what comes on screen meanwhile
constexpr int keptFailures = 2'000;
constexpr qint64 pictureBytes = 16 * 1024 * 1024; // Mastodon takes pictures up to 16 MB

// How long the same answer can be expected again. A failed connection may be back the next second.
std::chrono::seconds pauseAfter(const Error &error)
{
    if (error.retryAfter > 0s)
        return std::min(error.retryAfter, std::chrono::seconds(10min));
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Cancelled:
        return 0s;
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
        return 15s;
    case ErrorKind::ServerFailure:
    case ErrorKind::RateLimited:
        return 60s;
    default:
        return 10min;
    }
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 ? ErrorKind::ServerFailure : ErrorKind::Refused;
    }
}

Result<QByteArray> contentOf(Result<net::Response> response)
{
    if (!response)
        return fail(response.error());
    const QString host = response->url.host();
    if (response->status != 200) {
        return fail(Error{.kind = kindOfStatus(response->status),
                          .detail = QStringLiteral("HTTP status %1").arg(response->status),
                          .retryAfter = std::chrono::seconds(response->header("Retry-After").toInt()),
                          .subject = host});
    }
    // A media server sends HTML with 200 when it means "not found", and true pictures as text/plain: the bytes decide.
    if (sniffFormat(response->body) == MediaFormat::Unknown)
        return fail(
            ErrorKind::BadAnswer,
            u"no picture, film or sound but "
                + QString::fromLatin1(response->header("Content-Type").first(std::min<qsizetype>(80, response->header("Content-Type").size()))),
            host);
    return std::move(response->body);
}

bool isFetched(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

}

MediaFetcher::MediaFetcher(net::Transport &transport, const Clock &clock, Arrived arrived, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_arrived(std::move(arrived))
    , m_failures(keptFailures)
{
}

void MediaFetcher::fetch(MediaWish wish)
{
    const QString address = wish.address;
    if (!isFetched(QUrl(address)))
        return m_arrived(address, fail(ErrorKind::InsecureAddress, QStringLiteral("not an address of the web")), {wish});
    if (const Failure *failure = m_failures.object(address)) {
        if (m_clock.now() < failure->until)
            return m_arrived(address, fail(failure->error), {wish});
        m_failures.remove(address);
    }
    const bool isNew = !m_wishes.contains(address);
    const bool background = wish.background;
    m_wishes[address].append(std::move(wish));
    if (isNew) {
        (background ? m_background : m_waiting).enqueue(address);
        startNext();
    } else if (!background && m_background.removeOne(address)) {
        m_waiting.enqueue(address);
        startNext();
    }
}

void MediaFetcher::remember(const QString &address, const Error &error)
{
    if (const auto pause = pauseAfter(error); pause > 0s)
        m_failures.insert(address, new Failure{error, Timestamp{m_clock.now().ms + std::chrono::milliseconds(pause).count()}});
}

void MediaFetcher::startNext()
{
    while (startOne(m_waiting, parallel) || startOne(m_background, parallelBackground)) {}
}

// Takes one address off the queue, if there is one and a place for it, and fetches it if somebody still waits.
bool MediaFetcher::startOne(QQueue<QString> &queue, int limit)
{
    if (queue.isEmpty() || m_running >= limit)
        return false;
    const QString address = queue.dequeue();
    if (std::ranges::all_of(m_wishes.value(address), [](const MediaWish &wish) { return wish.gone(); }))
        m_wishes.remove(address);
    else
        start(address);
    return true;
}

void MediaFetcher::start(const QString &address)
{
    ++m_running;
    const bool background = std::ranges::all_of(m_wishes.value(address), &MediaWish::background);
    net::Request request{.url = QUrl(address), .headers = {{"Accept", "image/webp,image/*;q=0.9,video/*;q=0.8,*/*;q=0.5"}}, .background = background};
    request.limits.bodyBytes = pictureBytes;
    QCoro::connect(m_transport.send(std::move(request)), this,
                   [this, address](Result<net::Response> response) { arrive(address, std::move(response)); });
}

void MediaFetcher::arrive(const QString &address, Result<net::Response> response)
{
    --m_running;
    Result<QByteArray> bytes = contentOf(std::move(response));
    if (!bytes) {
        qCInfo(logApp) << "no media from" << QUrl(address).host() << logLine(bytes.error());
        remember(address, bytes.error());
    }
    const QList<MediaWish> wishes = m_wishes.take(address);
    m_arrived(address, std::move(bytes), wishes);
    startNext();
}

}
