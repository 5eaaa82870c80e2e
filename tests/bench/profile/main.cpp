// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_profile FOLDER POSTS MEDIA-ORIGIN [--pictures]: makes a profile with one account and a Home of so many posts, for
// tools/bench.py. Every third post has pictures, all with --pictures, at MEDIA-ORIGIN/N.jpg, avatars at faceN.jpg, N from 0 to 39.
#include "core/store/accounts.h"
#include "core/store/timelines.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

using namespace foyer;

namespace {

const QStringList words
    = QStringLiteral("the hearth is warm and bread rises while rain falls on slates we read letters from friends who garden by the sea "
                     "hier soir une lampe brûle encore und der Wind trägt Stimmen über die Felder")
          .split(u' ');

QString sentence(QRandomGenerator &random, int length)
{
    QStringList chosen;
    for (int i = 0; i < length; ++i)
        chosen << words[random.bounded(words.size())];
    return chosen.join(u' ') + u'.';
}

model::Author author(int number, const QString &mediaOrigin)
{
    const QString name = QStringLiteral("person%1").arg(number);
    model::Author author{.handle = name + u"@bench.example", .serverId = QString::number(1000 + number)};
    author.username = name;
    author.displayName = QStringLiteral("Person Number %1").arg(number);
    author.url = u"https://bench.example/@" + name;
    author.avatar = author.avatarStatic = QStringLiteral("%1/face%2.jpg?%3").arg(mediaOrigin).arg(number % 40).arg(number);
    return author;
}

model::Post post(QRandomGenerator &random, qint64 number, const QString &mediaOrigin, bool hasPictures)
{
    model::Post post;
    post.serverId = QString::number(200'000'000 + number);
    post.uri = QStringLiteral("https://bench.example/posts/%1").arg(number);
    post.url = post.uri;
    post.author = author(random.bounded(400), mediaOrigin);
    post.createdAt = {1'700'000'000'000 + number * 60'000};
    for (int paragraphs = 1 + random.bounded(3); paragraphs > 0; --paragraphs) {
        model::Block block;
        block.spans.append(model::Span{.text = sentence(random, 6 + random.bounded(30))});
        post.body.blocks.append(block);
    }
    post.replies = random.bounded(9);
    post.boosts = random.bounded(200);
    post.favourites = random.bounded(900);
    for (int pictures = hasPictures ? 1 + random.bounded(4) : 0; pictures > 0; --pictures) {
        model::Media media{.kind = model::Media::Kind::Image, .serverId = QString::number(number * 10 + pictures)};
        media.url = media.previewUrl = QStringLiteral("%1/%2.jpg?%3").arg(mediaOrigin).arg(random.bounded(40)).arg(random.bounded(1000));
        media.blurhash = QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMdnj");
        media.description = sentence(random, 8);
        media.size = media.previewSize = QSize(588, 392);
        post.media.append(media);
    }
    return post;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList words = application.arguments();
    const bool onlyPictures = words.removeAll(QStringLiteral("--pictures")) > 0;
    if (words.size() != 4 || !QDir().mkpath(words[1]))
        return 2;
    const auto store = store::Store::open(words[1]);
    if (!store)
        return 1;
    model::Account account{.origin = QStringLiteral("http://127.0.0.78:9")}; // nobody answers there: the store is what is measured
    account.author = author(0, words[3]);
    const auto id = (*store)->writeNow([account](store::Writer writer) { return store::accounts::add(writer, account); });
    QRandomGenerator random(7);
    const store::timelines::ApplyRequest request{.account = *id, .timeline = {}, .place = store::timelines::Place::Bottom};
    for (qint64 number = words[2].toLongLong(); number > 0;) {
        model::Page<model::TimelineEntry> page;
        for (int i = 0; i < 400 && number > 0; ++i, --number) {
            model::TimelineEntry entry;
            entry.post = post(random, number, words[3], onlyPictures || number % 3 == 0);
            entry.id = entry.post.serverId;
            page.items.append(entry);
        }
        page.olderThan = page.items.constLast().id;
        if (!(*store)->writeNow([request, page](store::Writer writer) { return store::timelines::apply(writer, request, page); }))
            return 1;
    }
    return 0;
}
