// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peertube/film.h"

#include "core/json/fields.h"

#include <QRegularExpression>

namespace foyer::peertube {
namespace {

using namespace std::chrono_literals;

// Somebody looks at a play button meanwhile; a video with many files and a long description has some 30 KiB.
constexpr net::Limits limits{.bodyBytes = 1024 * 1024, .firstByte = 10s, .total = 20s, .redirects = 2};
constexpr int mostLines = 720;                    // as large as a window of a desktop shows a card or a film, mostly
constexpr qint64 mostBytes = 200ll * 1024 * 1024; // what is fetched of a film at all, see MediaDownload
constexpr qsizetype mostFiles = 100;              // a video has a dozen

struct Resolution {
    qint64 id = 0; // its lines
};

struct File {
    Resolution resolution;
    qint64 size = 0;
    QString fileUrl;
    bool hasVideo = true; // newer servers part picture and sound into files of their own, and say so
    bool hasAudio = true;
};

struct Playlist {
    QList<File> files;
};

struct Video {
    QString uuid;
    QString name;
    double duration = 0;
    bool isLive = false;
    QList<File> files;
    QList<Playlist> streamingPlaylists;
};

bool canBeFetched(const File &file, const QUrl &origin)
{
    const QUrl url(file.fileUrl, QUrl::StrictMode);
    const bool web
        = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && (url.scheme() == u"https" || url.scheme() == origin.scheme());
    return web && file.hasVideo && file.hasAudio && file.resolution.id >= 0;
}

// True where `one` is the better choice of the two.
bool isBetter(const File &one, const File &other)
{
    const bool fits = one.resolution.id <= mostLines;
    if (fits != (other.resolution.id <= mostLines))
        return fits;
    return fits ? one.resolution.id > other.resolution.id : one.resolution.id < other.resolution.id;
}

Error notThere(const QString &why, const QUrl &origin)
{
    return {.kind = ErrorKind::NotFound, .detail = why, .subject = origin.host()};
}

}
}

namespace foyer::json {

template<>
struct Fields<peertube::Resolution> {
    static constexpr auto table = std::make_tuple(field("id", &peertube::Resolution::id));
};

template<>
struct Fields<peertube::File> {
    using E = peertube::File;
    static constexpr auto table = std::make_tuple(field("resolution", &E::resolution), field("size", &E::size), field("fileUrl", &E::fileUrl),
                                                  field("hasVideo", &E::hasVideo), field("hasAudio", &E::hasAudio));
};

template<>
struct Fields<peertube::Playlist> {
    static constexpr auto table = std::make_tuple(field("files", &peertube::Playlist::files));
};

template<>
struct Fields<peertube::Video> {
    using E = peertube::Video;
    static constexpr auto table
        = std::make_tuple(field("uuid", &E::uuid), field("name", &E::name), field("duration", &E::duration), field("isLive", &E::isLive),
                          field("files", &E::files), field("streamingPlaylists", &E::streamingPlaylists));
};

}

namespace foyer::peertube {

std::optional<Page> pageOf(const QString &address)
{
    // /w/ID, /videos/watch/ID and /videos/embed/ID. An id is a UUID, a UUID in 22 letters, or a number on old servers.
    static const QRegularExpression path(
        QStringLiteral("^/(?:w|videos/watch|videos/embed)/"
                       "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[1-9A-HJ-NP-Za-km-z]{22}|[0-9]{1,12})/?$"));
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return std::nullopt;
    const QRegularExpressionMatch match = path.match(url.path());
    if (!match.hasMatch())
        return std::nullopt;
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return Page{.origin = origin, .id = match.captured(1)};
}

Result<Film> chooseFilm(const QByteArray &json, const QUrl &origin)
{
    const Result<json::Document> document = json::Document::parse(json);
    if (!document || !document->root().isObject())
        return fail(notThere(QStringLiteral("no JSON object"), origin));
    const auto video = json::decode<Video>(document->root());
    if (video.uuid.isEmpty() || video.isLive)
        return fail(notThere(video.isLive ? QStringLiteral("a live stream") : QStringLiteral("no video"), origin));
    QList<File> files = video.files;
    for (const Playlist &playlist : video.streamingPlaylists)
        files += playlist.files;
    files = files.first(std::min(files.size(), mostFiles));
    const File *best = nullptr;
    bool tooLarge = false;
    for (const File &file : std::as_const(files)) {
        if (!canBeFetched(file, origin))
            continue;
        if (file.size > mostBytes)
            tooLarge = true;
        else if (!best || isBetter(file, *best))
            best = &file;
    }
    if (!best)
        return tooLarge ? fail({.kind = ErrorKind::TooLarge, .detail = QStringLiteral("every file of the video"), .subject = origin.host()})
                        : fail(notThere(QStringLiteral("no file of picture and sound"), origin));
    return Film{.url = best->fileUrl,
                .title = video.name,
                .height = static_cast<int>(std::min<qint64>(best->resolution.id, 100'000)),
                .bytes = std::max<qint64>(0, best->size),
                .seconds = std::max(0.0, video.duration)};
}

Task<Result<Film>> film(net::Transport *transport, Page page)
{
    const QUrl url = page.origin.resolved(QUrl(u"/api/v1/videos/" + page.id));
    auto response = co_await transport->send({.url = url, .headers = {{"Accept", "application/json"}}, .limits = limits});
    if (!response)
        co_return fail(response.error());
    if (response->status != 200)
        co_return fail(notThere(QStringLiteral("HTTP status %1").arg(response->status), page.origin));
    co_return co_await onWorker([body = response->body, origin = page.origin] { return chooseFilm(body, origin); });
}

}
