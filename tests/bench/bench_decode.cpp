// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding and mapping one page of 40 posts, as a home timeline has them, sanitising of the bodies included: prints
// "decode-map-40 N ms", the median of 200 runs. The posts are somewhat longer than those that were recorded of real servers:
// 3.7 KB of JSON and 400 characters of HTML each (recorded: 2.7 KB, 220), by 25 people with one or two profile fields each.
// With a folder of recorded answers as argument, a page of what is recorded there too, as "decode-map-40-recorded".
#include "core/mastodon/answers.h"
#include "core/mastodon/mappost.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace foyer;
using namespace foyer::mastodon;

namespace {

entities::Account author(int number)
{
    const QString name = QStringLiteral("person%1").arg(number);
    const QString host = QStringLiteral("https://social%1.example").arg(number % 9);
    entities::Account account{
        .id = QString::number(100000 + number),
        .username = name,
        .acct = name + QStringLiteral("@social%1.example").arg(number % 9),
        .uri = host + u"/users/" + name,
        .url = host + u"/@" + name,
        .displayName = QStringLiteral("Person %1 :spark:").arg(number),
        .note
        = QStringLiteral("<p>Gardener, cyclist and part-time photographer.</p><p>About trains, soup and the sea.<br />They / them. %1</p>").arg(host),
        .avatar = QStringLiteral("https://files.example/accounts/avatars/000/%1/original/0123456789abcdef.png").arg(number),
        .header = QStringLiteral("https://files.example/accounts/headers/000/%1/original/0123456789abcdef.png").arg(number),
        .createdAt = {1'600'000'000'000},
        .statusesCount = 4711,
        .followersCount = 815,
        .followingCount = 99,
        .emojis = {{.shortcode = QStringLiteral("spark"),
                    .url = QStringLiteral("https://files.example/emoji/spark.png"),
                    .staticUrl = QStringLiteral("https://files.example/emoji/spark-static.png")}},
    };
    account.avatarStatic = account.avatar;
    account.headerStatic = account.header;
    const std::array names{"Web", "Code", "Pronouns"};
    for (int field = 0; field < number % 4; ++field) {
        account.fields.append(
            {.name = QString::fromLatin1(names[field]),
             .value = QStringLiteral("<a href=\"https://%1.example\" target=\"_blank\" rel=\"nofollow noopener me\" translate=\"no\"><span "
                                     "class=\"invisible\">https://</span><span class=\"\">%1.example</span><span class=\"invisible\"></span></a>")
                          .arg(name),
             .verifiedAt = {1'650'000'000'000}});
    }
    return account;
}

QString content(int number)
{
    // A third answers somebody, a third links, a third ends with hashtags; all say something.
    QString html = QStringLiteral("<p>");
    if (number % 3 == 0)
        html += QStringLiteral("<span class=\"h-card\" translate=\"no\"><a href=\"https://social1.example/@person1\" class=\"u-url "
                               "mention\">@<span>person1</span></a></span> ");
    html += QStringLiteral(
                "Took the slow line along the coast today &amp; the light over the estuary was quite something. Number %1 of a series :spark: "
                "<br />More pictures follow tomorrow, if the weather holds.</p>")
                .arg(number);
    if (number % 3 == 1)
        html
            += QStringLiteral("<p>The long version is at <a href=\"https://blog.example/2026/slow-line-along-the-coast\" target=\"_blank\" "
                              "rel=\"nofollow noopener\"><span class=\"invisible\">https://</span>"
                              "<span class=\"ellipsis\">blog.example/2026/slow-line-al</span><span class=\"invisible\">ong-the-coast</span></a></p>");
    if (number % 3 == 2)
        html += QStringLiteral("<p><a href=\"https://social2.example/tags/trains\" class=\"mention hashtag\" rel=\"tag\">#<span>trains</span></a> <a "
                               "href=\"https://social2.example/tags/coast\" class=\"mention hashtag\" rel=\"tag\">#<span>coast</span></a></p>");
    return html;
}

entities::Status post(int number)
{
    const entities::Account by = author(number % 25);
    entities::Status status{
        .id = QString::number(110'000'000'000'000'000 + number),
        .uri = by.uri + u"/statuses/" + QString::number(number),
        .url = by.url + u'/' + QString::number(number),
        .account = by,
        .createdAt = {1'760'000'000'000 - number * 60'000},
        .content = content(number),
        .visibility = QStringLiteral("public"),
        .language = QStringLiteral("en"),
        .mentions = {{.id = QStringLiteral("100001"),
                      .username = QStringLiteral("person1"),
                      .acct = QStringLiteral("person1@social1.example"),
                      .url = QStringLiteral("https://social1.example/@person1")}},
        .tags = {{QStringLiteral("trains"), QStringLiteral("https://home.example/tags/trains")},
                 {QStringLiteral("coast"), QStringLiteral("https://home.example/tags/coast")}},
        .emojis = by.emojis,
        .repliesCount = number,
        .reblogsCount = 2 * number,
        .favouritesCount = 3 * number,
    };
    if (number % 3 == 0) {
        const entities::MediaMeta meta{.original = entities::MediaSize{.width = 1600, .height = 1200},
                                       .small = entities::MediaSize{.width = 480, .height = 360},
                                       .focus = entities::MediaFocus{0.1, 0.2}};
        status.mediaAttachments.append({.id = QString::number(number),
                                        .type = QStringLiteral("image"),
                                        .url = QStringLiteral("https://files.example/media/%1/original/a.jpg").arg(number),
                                        .previewUrl = QStringLiteral("https://files.example/media/%1/small/a.jpg").arg(number),
                                        .meta = meta,
                                        .description = QStringLiteral("A red train beside a grey sea; gulls above."),
                                        .blurhash = QStringLiteral("UBL_:rOpGG-oBUNG,qRj2so|=eE1w^n4S5NH")});
    } else if (number % 3 == 1) {
        status.card = entities::PreviewCard{.url = QStringLiteral("https://blog.example/2026/slow-line-along-the-coast"),
                                            .title = QStringLiteral("The slow line along the coast"),
                                            .description = QStringLiteral("Four hours, eleven stations, one estuary."),
                                            .type = QStringLiteral("link"),
                                            .width = 1200,
                                            .height = 630};
    }
    return status;
}

QByteArray page()
{
    QByteArray text = "[";
    for (int number = 0; number < 40; ++number) {
        entities::Status status = post(number);
        if (number % 4 == 3) { // a quarter of a home timeline are boosts
            entities::Status boost{.id = QString::number(120'000'000'000'000'000 + number),
                                   .uri = status.uri + u"/activity",
                                   .account = author(number % 7),
                                   .createdAt = status.createdAt,
                                   .visibility = QStringLiteral("public")};
            boost.reblog = std::make_shared<entities::Status>(std::move(status));
            status = std::move(boost);
        }
        text += (number > 0 ? "," : "") + json::toJson(status);
    }
    return text + "]";
}

// Forty posts of real servers, from the answers that hold one post or a list of them; empty where there are none.
QByteArray recordedPage(const QString &folder)
{
    QJsonArray posts;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("status-*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonDocument answer = QJsonDocument::fromJson(file.readAll());
        const QJsonArray all = answer.isArray() ? answer.array() : QJsonArray{answer.object()};
        for (const QJsonValue &post : all) {
            if (post[u"uri"].isString() && post[u"account"].isObject())
                posts.append(post);
        }
    }
    QJsonArray page;
    for (int i = 0; i < 40 && !posts.isEmpty(); ++i)
        page.append(posts[i % posts.size()]);
    return page.isEmpty() ? QByteArray() : QJsonDocument(page).toJson(QJsonDocument::Compact);
}

bool measure(const char *name, const QByteArray &page)
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const MapContext context{.origin = QStringLiteral("https://home.example"), .domain = QStringLiteral("home.example")};
    const auto decode = pageOf<entities::Status>(context, toEntry, {}, Paging::ByItemId);
    const net::Response response{.status = 200, .headers = {}, .body = page, .url = {}};
    std::array<double, 200> runs{};
    for (double &run : runs) {
        const auto start = std::chrono::steady_clock::now();
        const auto result = decode(response);
        run = Milliseconds(std::chrono::steady_clock::now() - start).count();
        if (!result || result->items.size() != 40) {
            std::fputs("the page was not read\n", stderr);
            return false;
        }
    }
    std::ranges::nth_element(runs, runs.begin() + runs.size() / 2);
    std::printf("%s %.3f ms\n", name, runs[runs.size() / 2]);
    return true;
}

}

int main(int argc, char **argv)
{
    const QByteArray recorded = argc > 1 ? recordedPage(QString::fromLocal8Bit(argv[1])) : QByteArray();
    const bool done = measure("decode-map-40", page()) && (recorded.isEmpty() || measure("decode-map-40-recorded", recorded));
    return done ? 0 : 1;
}
