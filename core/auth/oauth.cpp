// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauth.h"

#include "core/auth/callback.h"
#include "core/base/log.h"
#include "core/json/builder.h"
#include "core/json/value.h"
#include "core/net/ratelimit.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace foyer::auth {
namespace {

using namespace std::chrono_literals;
using net::Request;
using net::Response;
using Fields = QList<QPair<QString, QString>>;

constexpr net::Limits limits{.bodyBytes = 1024 * 1024, .firstByte = 15s, .total = 30s, .redirects = 4};

QString formEncoded(const Fields &fields)
{
    QStringList parts;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            parts << name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    return parts.join(u'&');
}

Request post(const QUrl &url, const Fields &fields)
{
    return {.method = "POST",
            .url = url,
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
            .body = formEncoded(fields).toLatin1(),
            .limits = limits};
}

QString randomText()
{
    std::array<quint32, 8> random; // 256 bits; RFC 7636 § 7.1
    QRandomGenerator::system()->generate(random.begin(), random.end());
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof(random));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

struct Refusal {
    QString code; // "invalid_grant"
    QString words;
};

Refusal refusalIn(const QByteArray &body)
{
    const Result<json::Document> document = json::Document::parse(body);
    if (!document)
        return {};
    const QString code = document->root()["error"].string().left(500);
    const QString description = document->root()["error_description"].string().left(500);
    return {.code = code, .words = description.isEmpty() ? code : description};
}

// What an answer that is no success means.
Error errorOf(const Response &response)
{
    const Refusal refusal = refusalIn(response.body);
    Error error{.kind = ErrorKind::Refused, .detail = refusal.words, .subject = response.url.host()};
    if (error.detail.isEmpty())
        error.detail = QStringLiteral("HTTP %1").arg(response.status);
    if (response.status == 429) {
        error.kind = ErrorKind::RateLimited;
        error.retryAfter = std::chrono::duration_cast<std::chrono::seconds>(net::retryAfterOf(response, {QDateTime::currentMSecsSinceEpoch()}));
    } else if (response.status >= 500) {
        error.kind = ErrorKind::ServerFailure;
    } else if (response.status < 400) {
        error.kind = ErrorKind::BadAnswer;
    } else if (soundsLikeApproval(refusal.words)) {
        error.kind = ErrorKind::Forbidden;
    } else if (response.status == 403) {
        error.kind = ErrorKind::Forbidden;
    }
    return error;
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

}

QString toText(const Registration &registration)
{
    json::Builder builder;
    const json::Node object = builder.object();
    builder.set(object, "client_id", builder.string(registration.clientId));
    builder.set(object, "client_secret", builder.string(registration.clientSecret));
    builder.set(object, "redirect_uri", builder.string(registration.redirectUri));
    builder.set(object, "scope", builder.string(registration.scopes.join(u' ')));
    return QString::fromUtf8(builder.toJson(object));
}

std::optional<Registration> registrationFromText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const Result<json::Document> document = json::Document::parse(utf8);
    if (!document)
        return {};
    const json::Value root = document->root();
    Registration registration{.clientId = root["client_id"].string(),
                              .clientSecret = root["client_secret"].string(),
                              .redirectUri = root["redirect_uri"].string(),
                              .scopes = words(root["scope"].string())};
    if (registration.clientId.isEmpty() || registration.redirectUri.isEmpty())
        return {};
    return registration;
}

QString Challenge::codeChallenge() const
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Challenge makeChallenge()
{
    return {.state = randomText(), .verifier = randomText()};
}

QStringList scopesFor(const Server &server)
{
    const QStringList wanted{QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("follow")};
    if (!server.scopes.contains(u"read") || !server.scopes.contains(u"write"))
        return wanted; // it does not say, or not in words that we know
    QStringList scopes;
    for (const QString &scope : wanted) {
        if (server.scopes.contains(scope)) // "follow" is not known everywhere; there "write" covers it
            scopes << scope;
    }
    return scopes;
}

Request registrationRequest(const Server &server, const QString &redirectUri)
{
    return post(server.endpoints.registration,
                {{QStringLiteral("client_name"), QStringLiteral("Foyer")},
                 {QStringLiteral("redirect_uris"), redirectUri},
                 {QStringLiteral("scopes"), scopesFor(server).join(u' ')}});
}

Result<Registration> readRegistration(const Response &response, const Server &server, const QString &redirectUri)
{
    if (response.status < 200 || response.status >= 300)
        return fail(errorOf(response));
    const Result<json::Document> document = json::Document::parse(response.body);
    Registration registration{.clientId = {}, .clientSecret = {}, .redirectUri = redirectUri, .scopes = scopesFor(server)};
    if (document) {
        registration.clientId = document->root()["client_id"].string();
        registration.clientSecret = document->root()["client_secret"].string();
    }
    if (registration.clientId.isEmpty())
        return fail(ErrorKind::BadAnswer, QStringLiteral("a registration without a client_id"), response.url.host());
    return registration;
}

QUrl authorizeAddress(const Server &server, const Registration &registration, const Challenge &challenge)
{
    QUrl url = server.endpoints.authorize;
    const QString own = formEncoded({{QStringLiteral("response_type"), QStringLiteral("code")},
                                     {QStringLiteral("client_id"), registration.clientId},
                                     {QStringLiteral("redirect_uri"), registration.redirectUri},
                                     {QStringLiteral("scope"), registration.scopes.join(u' ')},
                                     {QStringLiteral("state"), challenge.state},
                                     {QStringLiteral("code_challenge"), challenge.codeChallenge()},
                                     {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}});
    const QString before = url.query(QUrl::FullyEncoded); // RFC 6749 § 3.1: what the endpoint has is kept
    url.setQuery(before.isEmpty() ? own : QString(before + u'&' + own), QUrl::StrictMode);
    return url;
}

Request tokenRequest(const Server &server, const Registration &registration, const QString &code, const QString &verifier)
{
    return post(server.endpoints.token,
                {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                 {QStringLiteral("code"), code},
                 {QStringLiteral("redirect_uri"), registration.redirectUri},
                 {QStringLiteral("client_id"), registration.clientId},
                 {QStringLiteral("client_secret"), registration.clientSecret},
                 {QStringLiteral("code_verifier"), verifier},
                 {QStringLiteral("scope"), registration.scopes.join(u' ')}});
}

Result<Token> readToken(const Response &response)
{
    if (response.status < 200 || response.status >= 300)
        return fail(errorOf(response));
    const Result<json::Document> document = json::Document::parse(response.body);
    if (!document)
        return fail(ErrorKind::BadAnswer, QStringLiteral("a token answer that is no JSON"), response.url.host());
    const json::Value root = document->root();
    const QString type = root["token_type"].string();
    Token token{.accessToken = root["access_token"].string(), .scopes = words(root["scope"].string())};
    if (token.accessToken.isEmpty())
        return fail(ErrorKind::BadAnswer, QStringLiteral("a token answer without a token"), response.url.host());
    if (!type.isEmpty() && type.compare(u"bearer", Qt::CaseInsensitive) != 0)
        return fail(ErrorKind::BadAnswer, u"a token of the type " + type.left(40), response.url.host());
    return token;
}

bool saysUnknownClient(const Response &response)
{
    return response.status >= 400 && response.status < 500 && refusalIn(response.body).code == u"invalid_client";
}

Task<Result<Registration>> registerApp(Asker asker, Server server, QStringList redirectUris)
{
    Result<Registration> registration = fail(ErrorKind::BadInput);
    for (const QString &redirectUri : redirectUris) {
        const Result<Response> response = co_await asker.send(registrationRequest(server, redirectUri));
        if (!response)
            co_return fail(response.error());
        registration = readRegistration(*response, server, redirectUri);
        if (registration || registration.error().kind != ErrorKind::Refused)
            break; // only a refusal may be about the address
        qCInfo(logAuth) << "the server takes no app that returns to" << redirectUri;
    }
    co_return registration;
}

Task<bool> isStillRegistered(Asker asker, Server server, Registration registration)
{
    const Result<Response> asApp = co_await asker.send(post(server.endpoints.token,
                                                            {{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                                                             {QStringLiteral("redirect_uri"), registration.redirectUri},
                                                             {QStringLiteral("client_id"), registration.clientId},
                                                             {QStringLiteral("client_secret"), registration.clientSecret},
                                                             {QStringLiteral("scope"), QStringLiteral("read")}}));
    if (!asApp || asApp->status == 200)
        co_return true;
    if (saysUnknownClient(*asApp))
        co_return false;
    // Servers without that grant (snac) refuse the page itself.
    const Result<Response> page = co_await asker.send(
        {.url = authorizeAddress(server, registration, makeChallenge()), .headers = {{"Accept", "text/html"}}, .limits = limits});
    co_return !page || (page->status != 400 && page->status != 401 && page->status != 404);
}

Task<Result<void>> revokeToken(Asker asker, QUrl revokeEndpoint, std::optional<Registration> registration, QString accessToken)
{
    const net::Headers holder{{"Authorization", "Bearer " + accessToken.toUtf8()}};
    const Registration app = registration.value_or(Registration());
    Request request = post(
        revokeEndpoint,
        {{QStringLiteral("token"), accessToken}, {QStringLiteral("client_id"), app.clientId}, {QStringLiteral("client_secret"), app.clientSecret}});
    request.authorised = true;
    if (!registration)
        request.headers += holder; // Pleroma and Akkoma ask for nothing else
    const Result<Response> response = co_await asker.send(request);
    if (!response)
        co_return fail(response.error());
    if (response->status < 300)
        co_return Result<void>();
    const Error refusal = errorOf(*response);
    if (refusal.kind == ErrorKind::RateLimited || refusal.kind == ErrorKind::ServerFailure)
        co_return fail(refusal);
    // RFC 7009 § 2.2 wants 200 for an unknown token, too; some refuse then. Whether it still opens anything decides.
    const Result<Response> asked = co_await asker.send({.url = revokeEndpoint.resolved(QUrl(QStringLiteral("/api/v1/accounts/verify_credentials"))),
                                                        .headers = holder,
                                                        .limits = limits,
                                                        .authorised = true});
    if (asked && (asked->status == 401 || asked->status == 403))
        co_return Result<void>();
    co_return fail(refusal);
}

}
