// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/client.h"

#include "core/base/clock.h"
#include "core/mastodon/entities/answer.h"
#include "core/net/ratelimit.h"

namespace foyer::mastodon {
namespace {

constexpr qsizetype maxReasonChars = 500; // for the log and "Details"; a whole page of HTML helps nobody

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 405: // what some servers say of an endpoint that they don't have
    case 410:
    case 501: // Friendica says it so
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 ? ErrorKind::ServerFailure : ErrorKind::Refused;
    }
}

QString reasonOf(const QByteArray &body)
{
    const Result<entities::ErrorBody> told = json::parse<entities::ErrorBody>(body);
    if (!told)
        return {};
    const QString reason = told->errorDescription.isEmpty() || told->errorDescription == told->error ? told->error
        : told->error.isEmpty()                                                                      ? told->errorDescription
                                                                                                     : told->error + u": " + told->errorDescription;
    return reason.left(maxReasonChars);
}

std::chrono::seconds pauseOf(const net::Response &response)
{
    const Timestamp now = Clock().now();
    const auto after = std::chrono::ceil<std::chrono::seconds>(net::retryAfterOf(response, now));
    if (after.count() > 0)
        return after;
    const std::optional<net::RateLimit> limit = net::rateLimitOf(response, now);
    return limit ? std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(std::max<qint64>(0, limit->reset.ms - now.ms)))
                 : std::chrono::seconds(0);
}

// A web page with status 200 comes from servers that show their front page for everything, and from captive portals.
// The body decides, since some servers name the type of their JSON wrongly.
bool isWebPage(const net::Response &response)
{
    return QByteArrayView(response.body).trimmed().startsWith('<');
}

}

net::Request requestOf(const Client &client, const Call &call)
{
    QUrl url = client.origin;
    url.setPath(call.path, QUrl::StrictMode);
    if (!call.query.isEmpty())
        url.setQuery(call.query);
    net::Request request{.method = call.method, .url = url, .body = call.json, .background = call.background};
    request.headers.emplaceBack("Accept", "application/json");
    if (!call.json.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    if (const QByteArray token = client.token ? client.token() : QByteArray(); !token.isEmpty()) {
        request.headers.emplaceBack("Authorization", "Bearer " + token);
        request.authorised = true;
    }
    return request;
}

Result<net::Response> judge(net::Response response)
{
    const QString host = response.url.host();
    if (response.status >= 400) {
        const QString reason = reasonOf(response.body);
        const QString detail
            = reason.isEmpty() ? QStringLiteral("HTTP %1").arg(response.status) : QStringLiteral("HTTP %1: %2").arg(response.status).arg(reason);
        return fail(Error{.kind = kindOf(response.status), .detail = detail, .retryAfter = pauseOf(response), .subject = host});
    }
    if (response.status < 200 || response.status >= 300)
        return fail(ErrorKind::BadAnswer, QStringLiteral("HTTP %1").arg(response.status), host);
    if (isWebPage(response))
        return fail(ErrorKind::BadAnswer, QStringLiteral("a web page instead of JSON"), host);
    return response;
}

Task<Result<net::Response>> send(Client client, Call call)
{
    const net::Request request = requestOf(client, call);
    Result<net::Response> response = co_await client.transport->send(request);
    if (!response) {
        Error error = response.error();
        if (error.subject.isEmpty())
            error.subject = request.url.host();
        co_return fail(std::move(error));
    }
    if (response->url.isEmpty())
        response->url = request.url;
    co_return judge(*std::move(response));
}

QString segment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

void addItem(QUrlQuery &query, const QString &key, const QString &value)
{
    query.addQueryItem(key, segment(value));
}

bool isAbsent(const Error &error)
{
    return error.kind == ErrorKind::NotFound;
}

bool asksForAnotherWay(const Error &error)
{
    using enum ErrorKind;
    return error.kind == NotFound || error.kind == BadAnswer || error.kind == Refused || error.kind == ServerFailure;
}

}
