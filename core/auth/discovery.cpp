// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/discovery.h"

#include "core/auth/serveraddress.h"
#include "core/auth/wellknown.h"
#include "core/base/log.h"
#include "core/net/connectionrules.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace foyer::auth {
namespace {

using namespace std::chrono_literals;
using net::Response;

// Somebody waits before an empty page; no document of these is large.
constexpr net::Limits limits{.bodyBytes = 2 * 1024 * 1024, .firstByte = 10s, .total = 20s, .redirects = 4};
constexpr qsizetype mostOrigins = 3; // that documents may send us to

Task<Result<Response>> get(Asker asker, QUrl base, QString path, QByteArray accept)
{
    return asker.send({.url = base.resolved(QUrl(path)), .headers = {{"Accept", accept}}, .limits = limits});
}

// True where nothing at all came from the server, so that asking for another page is of no use.
bool noContact(ErrorKind kind)
{
    return kind == ErrorKind::Cancelled || (isConnectionTrouble(kind) && kind != ErrorKind::ServerFailure);
}

struct ApiAnswer {
    std::optional<model::Instance> instance;
    QUrl origin;
    bool restricted = false; // it asks for a token even here
    std::optional<Error> trouble;
};

// What a single answer of the instance API tells; false = ask on.
bool judge(const Result<Response> &response, const InstanceReader &readInstance, ApiAnswer &answer)
{
    if (!response) {
        answer.trouble = response.error();
        return noContact(response.error().kind); // else another path may do better
    }
    if (response->status == 200) {
        answer.instance = readInstance(response->body);
        answer.origin = QUrl(net::originOf(response->url));
        return answer.instance.has_value();
    }
    const QString host = response->url.host();
    answer.restricted |= response->status == 401 || response->status == 403;
    if (response->status == 429)
        answer.trouble = Error{.kind = ErrorKind::RateLimited, .detail = QStringLiteral("429"), .subject = host};
    else if (response->status >= 500)
        answer.trouble = Error{.kind = ErrorKind::ServerFailure, .detail = QString::number(response->status), .subject = host};
    return false;
}

Task<ApiAnswer> askApi(Asker asker, QUrl base, InstanceReader readInstance)
{
    ApiAnswer answer{.instance = {}, .origin = base, .trouble = {}};
    if (judge(co_await get(asker, base, QStringLiteral("/api/v2/instance"), "application/json"), readInstance, answer))
        co_return answer;
    answer.trouble.reset();
    judge(co_await get(asker, base, QStringLiteral("/api/v1/instance"), "application/json"), readInstance, answer);
    co_return answer;
}

// What one of the documents below /.well-known knows.
struct Hint {
    QList<QUrl> origins;
    Software software;
};

Task<Hint> askDescriptor(Asker asker, QUrl base, QString path, QByteArray accept)
{
    const Result<Response> response = co_await get(asker, base, path, accept);
    if (!response)
        co_return Hint{};
    Hint hint;
    if (response->status == 200)
        hint.origins = originsIn(readResourceDescriptor(response->body), base);
    const QUrl redirected = originElsewhere(response->url, base); // the usual way to delegate a domain's handles
    if (!redirected.isEmpty() && !hint.origins.contains(redirected))
        hint.origins.prepend(redirected);
    co_return hint;
}

Task<Hint> askNodeInfo(Asker asker, QUrl base)
{
    const Result<Response> links = co_await get(asker, base, QStringLiteral("/.well-known/nodeinfo"), "application/json");
    if (!links || links->status != 200)
        co_return Hint{};
    const QUrl address = nodeInfoAddress(links->body, QUrl(net::originOf(links->url)));
    if (address.isEmpty())
        co_return Hint{};
    Hint hint;
    if (const QUrl elsewhere = originElsewhere(address, base); !elsewhere.isEmpty())
        hint.origins << elsewhere;
    const Result<Response> document = co_await get(asker, address, {}, "application/json");
    if (document && document->status == 200)
        hint.software = readNodeInfo(document->body);
    co_return hint;
}

QString webFingerPath(const ServerAddress &address)
{
    const QString host = address.base.authority(QUrl::FullyEncoded);
    // Without a name, the account of the server itself, which some servers know by the host's own name.
    const QString user = address.user.isEmpty() ? host : address.user;
    return u"/.well-known/webfinger?resource=acct:" + QString::fromLatin1(QUrl::toPercentEncoding(user)) + u'@' + host;
}

Task<Server> described(Asker asker, QUrl origin, model::Instance instance)
{
    Server server{.origin = net::originOf(origin), .instance = std::move(instance), .endpoints = usualEndpoints(net::originOf(origin)), .scopes = {}};
    if (server.instance.domain.isEmpty())
        server.instance.domain = origin.host();
    const Result<Response> response = co_await get(asker, origin, QStringLiteral("/.well-known/oauth-authorization-server"), "application/json");
    if (!response || response->status != 200)
        co_return server;
    const OAuthMetadata metadata = readOAuthMetadata(response->body, origin);
    const auto take = [](QUrl &endpoint, const QUrl &told) {
        if (!told.isEmpty())
            endpoint = told;
    };
    take(server.endpoints.authorize, metadata.authorize);
    take(server.endpoints.token, metadata.token);
    take(server.endpoints.revoke, metadata.revoke);
    take(server.endpoints.registration, metadata.registration);
    server.scopes = metadata.scopes;
    co_return server;
}

// A server that shows itself to members only (Mastodon's limited federation mode) is still one, if it has the OAuth metadata.
Task<std::optional<Server>> describedThoughRestricted(Asker asker, QUrl origin)
{
    const Result<Response> response = co_await get(asker, origin, QStringLiteral("/.well-known/oauth-authorization-server"), "application/json");
    if (!response || response->status != 200 || !readOAuthMetadata(response->body, origin).present)
        co_return std::nullopt;
    co_return co_await described(asker, origin, model::Instance{.domain = origin.host()});
}

Error notFound(const QUrl &base, const Software &software)
{
    if (software.name.isEmpty())
        return {.kind = ErrorKind::NotFediverse, .detail = {}, .subject = base.host()};
    //: %1: a server, %2: the name of its software
    const QString words = QCoreApplication::translate("Discovery", "%1 runs %2, which does not offer the Mastodon API that Foyer needs.");
    return {.kind = ErrorKind::NotFediverse, .detail = words.arg(base.host(), software.name), .subject = base.host()};
}

Task<Hint> askHint(Asker asker, ServerAddress address, int which)
{
    switch (which) {
    case 0:
        return askDescriptor(asker, address.base, QStringLiteral("/.well-known/host-meta"), "application/xrd+xml, application/json;q=0.9");
    case 1:
        return askDescriptor(asker, address.base, webFingerPath(address), "application/jrd+json, application/json;q=0.9");
    default:
        return askNodeInfo(asker, address.base);
    }
}

// The typed host has no API: follow its own word to another one.
Task<Result<Server>> discoverElsewhere(Asker asker, ServerAddress address, InstanceReader readInstance, ApiAnswer atBase)
{
    QList<QUrl> tried;
    Software software;
    for (int which = 0; which < 3; ++which) {
        const Hint hint = co_await askHint(asker, address, which);
        if (!hint.software.name.isEmpty())
            software = hint.software;
        for (const QUrl &origin : hint.origins) {
            if (tried.contains(origin) || tried.size() >= mostOrigins)
                continue;
            tried << origin;
            const ApiAnswer answer = co_await askApi(asker, origin, readInstance);
            if (answer.instance)
                co_return co_await described(asker, answer.origin, *answer.instance);
            if (answer.restricted) {
                if (std::optional<Server> server = co_await describedThoughRestricted(asker, origin))
                    co_return *server;
            }
        }
    }
    if (atBase.restricted) {
        if (std::optional<Server> server = co_await describedThoughRestricted(asker, address.base))
            co_return *server;
    }
    if (atBase.trouble && software.name.isEmpty())
        co_return fail(*atBase.trouble);
    co_return fail(notFound(address.base, software));
}

}

Endpoints usualEndpoints(const QString &origin)
{
    const QUrl base(origin);
    return {.authorize = base.resolved(QUrl(QStringLiteral("/oauth/authorize"))),
            .token = base.resolved(QUrl(QStringLiteral("/oauth/token"))),
            .revoke = base.resolved(QUrl(QStringLiteral("/oauth/revoke"))),
            .registration = base.resolved(QUrl(QStringLiteral("/api/v1/apps")))};
}

Task<Result<Server>> discover(Asker asker, QString typed, InstanceReader readInstance)
{
    Result<ServerAddress> address = parseServerAddress(typed);
    if (!address)
        co_return fail(address.error());
    ApiAnswer answer = co_await askApi(asker, address->base, readInstance);
    if (!answer.instance && answer.trouble && noContact(answer.trouble->kind) && address->schemeIsGuess) {
        address->base.setScheme(QStringLiteral("https"));
        answer = co_await askApi(asker, address->base, readInstance);
    }
    if (answer.instance)
        co_return co_await described(asker, answer.origin, *answer.instance);
    if (answer.trouble) {
        const ErrorKind kind = answer.trouble->kind;
        qCInfo(logAuth) << "discovery:" << logLine(*answer.trouble);
        if (answer.trouble->detail == net::nameNotFound)
            co_return fail(*answer.trouble);
        if (address->typedHttp && (kind == ErrorKind::Unreachable || kind == ErrorKind::Tls))
            co_return fail(ErrorKind::InsecureAddress, answer.trouble->detail, address->base.host());
        if (kind == ErrorKind::InsecureAddress || noContact(kind))
            co_return fail(*answer.trouble);
    }
    co_return co_await discoverElsewhere(asker, *address, readInstance, answer);
}

}
