// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socialserver.h"

#include <QDateTime>
#include <QTimeZone>
#include <QTimer>

namespace foyer::tests {
namespace {

constexpr qint64 firstSecond = 1'750'000'000;

QByteArray momentOf(int number)
{
    return QDateTime::fromSecsSinceEpoch(firstSecond + 60LL * number, QTimeZone::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

}

void SocialServer::fallIll(const QString &path, std::function<void(QTcpSocket *)> answer)
{
    ill = [path, answer = std::move(answer)](const TestRequest &request, QTcpSocket *socket) {
        if (request.path() != path)
            return false;
        answer(socket);
        return true;
    };
}

QByteArray SocialServer::account(const QByteArray &id, const QByteArray &name, const QByteArray &displayName) const
{
    const QByteArray url = origin().toLatin1() + "/@" + name;
    return R"({"id":")" + id + R"(","username":")" + name + R"(","acct":")" + name + R"(","display_name":")" + displayName + R"(","url":")" + url
        + R"(","uri":")" + url
        + R"(","note":"<p>Hello</p>","avatar":"","header":"","locked":false,"bot":false,"created_at":"2024-01-01T00:00:00.000Z","followers_count":3,)"
          R"("following_count":4,"statuses_count":5,"emojis":[],"fields":[]})";
}

QByteArray SocialServer::status(int number) const
{
    const QByteArray id = idOf(number);
    const QByteArray uri = (uriBase.isEmpty() ? origin() : uriBase).toLatin1() + "/users/bob/statuses/" + id;
    return R"({"id":")" + id + R"(","uri":")" + uri + R"(","url":")" + uri + R"(","created_at":")" + momentOf(number)
        + R"(","content":"<p>Post number )" + QByteArray::number(number)
        + R"( of the morning</p>","visibility":"public","sensitive":false,"spoiler_text":"","language":"en","replies_count":0,"reblogs_count":1,)"
          R"("favourites_count":2,"favourited":false,"reblogged":false,"bookmarked":false,"muted":false,"media_attachments":[],"mentions":[],)"
          R"("tags":[],"emojis":[],"reblog":null,"in_reply_to_id":null,"account":)"
        + account("2", "bob", "Bob") + "}";
}

QByteArray SocialServer::statuses(int newest, int amount) const
{
    QByteArrayList list;
    for (int number = newest; number > std::max(0, newest - amount); --number)
        list << status(number);
    return '[' + list.join(',') + ']';
}

void SocialServer::home(const TestRequest &request, QTcpSocket *socket)
{
    const auto numberIn = [query = request.query()](const QString &key) {
        return query.hasQueryItem(key) ? static_cast<int>(query.queryItemValue(key).toLongLong() - 109'000'000'000) : 0;
    };
    const int limit = std::clamp(request.query().queryItemValue(QStringLiteral("limit")).toInt(), 1, 40);
    const int below = numberIn(QStringLiteral("max_id"));
    const int since = numberIn(QStringLiteral("since_id"));
    const int above = numberIn(QStringLiteral("min_id")); // the page right above it
    int newest = below > 0 ? below - 1 : posts;
    if (above > 0)
        newest = std::min(newest, above + limit);
    const int amount = std::max(0, std::min(limit, newest - std::max(since, above)));
    net::Headers headers{{"Content-Type", "application/json"}};
    if (amount > 0 && newest - amount > 0) {
        const QByteArray page = origin().toLatin1() + "/api/v1/timelines/home?limit=" + QByteArray::number(limit);
        headers.emplaceBack("Link",
                            "<" + page + "&max_id=" + idOf(newest - amount + 1) + ">; rel=\"next\", <" + page + "&min_id=" + idOf(newest)
                                + ">; rel=\"prev\"");
    }
    QTimer::singleShot(pageDelayMs, socket, [socket, headers, body = statuses(newest, amount)] { TestServer::answer(socket, 200, body, headers); });
}

void SocialServer::handle(const TestRequest &request, QTcpSocket *socket)
{
    if (ill && ill(request, socket))
        return;
    const QString path = request.path();
    if (path == u"/api/v2/instance")
        TestServer::answerJson(socket,
                               R"({"domain":")" + authority().toLatin1() + R"(","title":"Small","version":"4.3.0","configuration":{"urls":{}}})");
    else if (path == u"/api/v1/timelines/public") // to guests, too
        home(request, socket);
    else if (path.startsWith(u"/api/") && !knowsToken)
        TestServer::answerJson(socket, R"({"error":"The access token was revoked"})", 401);
    else if (path == u"/api/v1/accounts/verify_credentials")
        TestServer::answerJson(socket, account("1", "me", "Me"));
    else if (path == u"/api/v1/timelines/home")
        home(request, socket);
    else if (path == u"/api/v2/search")
        TestServer::answerJson(socket,
                               R"({"accounts":[)" + account("2", "bob", "Bob") + R"(],"statuses":)" + statuses(posts, 1)
                                   + R"(,"hashtags":[{"name":"morning","url":"","history":[]}]})");
    else if (path == u"/oauth/revoke")
        TestServer::answerJson(socket, "{}");
    else if (path == u"/api/v1/notifications" || path == u"/api/v2/filters" || path == u"/api/v1/lists" || path == u"/api/v1/custom_emojis")
        TestServer::answerJson(socket, "[]");
    else
        TestServer::answerJson(socket, R"({"error":"Record not found"})", 404);
}

}
