// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demotransport.h"

#include "app/demo/demoaccounts.h"
#include "app/demo/filepaths.h"

#include <algorithm>

namespace foyer::demo {

namespace {

// The parts that stand at the '*' of the pattern; nothing where the path is another.
std::optional<QStringList> match(const char *pattern, const QStringList &path)
{
    const QStringList wanted = QString::fromLatin1(pattern).split(u'/', Qt::SkipEmptyParts);
    if (wanted.size() != path.size())
        return {};
    QStringList parts;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == u"*")
            parts.append(path[i]);
        else if (wanted[i] != path[i])
            return {};
    }
    return parts;
}

QByteArray headerOf(const net::Request &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

int serverIndex(const World &world, const QString &host)
{
    const auto at = std::ranges::find(world.servers, host, &Server::host);
    return at == world.servers.cend() ? -1 : int(at - world.servers.cbegin());
}

const Member *memberOf(const World &world, int server, const net::Request &request)
{
    const QByteArray header = headerOf(request, "Authorization");
    for (const Member &member : world.members) {
        if (header == "Bearer " + member.token.toUtf8() && world.person(member.person)->host == world.servers[server].host)
            return &member;
    }
    return nullptr;
}

// Free of the transport: painting may end after it is gone.
Task<Result<net::Response>> made(File file, QUrl url)
{
    const QByteArray bytes = co_await onWorker(std::move(file.make));
    co_return net::Response{
        .status = 200, .headers = {{"Content-Type", file.type}, {"Content-Length", QByteArray::number(bytes.size())}}, .body = bytes, .url = url};
}

}

DemoTransport::DemoTransport(const Clock &clock)
    : m_clock(clock)
    , m_started(clock.now())
{
}

const World &DemoTransport::world()
{
    if (!m_world) {
        m_world = loadWorld();
        // searchRoutes before peopleRoutes: "/accounts/search" is no account.
        m_routes = timelineRoutes() + postRoutes() + searchRoutes() + peopleRoutes() + serverRoutes();
    }
    return *m_world;
}

Task<Result<net::Response>> DemoTransport::send(net::Request request)
{
    const QString host = request.url.host();
    const bool files = host.startsWith(u"files.");
    const bool talks = host.startsWith(u"talks."); // with films as PeerTube has them
    const int server = serverIndex(world(), files || talks ? host.sliced(6) : host);
    if (server < 0)
        co_return fail(ErrorKind::Unreachable, QStringLiteral("the demo has no network"), host);
    if (files || request.url.path().endsWith(u"/missing.png")) {
        File file
            = files ? fileAt(world(), request.url.path()) : File{"image/png", [] { return pngOf(paintAvatar(QStringLiteral("blank"), {}, 400)); }};
        if (file.make)
            co_return co_await made(std::move(file), request.url);
    }
    const Answer out = files ? notFound() : answer(request, server);
    net::Headers headers{{"Content-Type", "application/json; charset=utf-8"}, {"Content-Length", QByteArray::number(out.json.size())}};
    if (!out.link.isEmpty())
        headers.append({"Link", out.link});
    co_return net::Response{.status = out.status, .headers = headers, .body = out.json, .url = request.url};
}

Answer DemoTransport::answer(const net::Request &request, int server)
{
    const Viewer viewer{
        .server = server, .member = memberOf(world(), server, request), .started = m_started, .now = {m_clock.now().ms - m_back.count()}};
    const QString path = request.url.path(QUrl::FullyDecoded);
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (const Route &route : std::as_const(m_routes)) {
        const auto found = request.method == route.method ? match(route.path, parts) : std::nullopt;
        if (!found)
            continue;
        if (!viewer.member && !route.open)
            return refusal(401, "The access token is invalid");
        return route.answer({.world = world(),
                             .viewer = viewer,
                             .markers = m_markers,
                             .path = path,
                             .parts = *found,
                             .query = QUrlQuery(request.url),
                             .body = request.body});
    }
    return notFound();
}

}
