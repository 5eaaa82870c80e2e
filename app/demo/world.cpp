// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/world.h"

#include "app/demo/worldfields.h"
#include "app/demo/worldtext.h"

#include <QFile>

#include <algorithm>

namespace foyer::demo {

namespace {

template<class T>
void append(QList<T> &to, const char *file)
{
    QFile resource(QStringLiteral(":/demo/%1.json").arg(QLatin1StringView(file)));
    const bool opened = resource.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "demo", file);
    const auto document = json::Document::parse(resource.readAll());
    Q_ASSERT_X(document, "demo", file);
    if (document)
        document->root().each([&](json::Value value) { to.append(json::decode<T>(value)); });
}

template<class T>
QHash<QString, int> byKey(const QList<T> &list)
{
    QHash<QString, int> places;
    for (int i = 0; i < list.size(); ++i)
        places.insert(list[i].key, i);
    return places;
}

template<class T>
const T *find(const QList<T> &list, const QHash<QString, int> &places, const QString &key)
{
    const auto at = places.constFind(key);
    return at == places.cend() ? nullptr : &list[*at];
}

void settle(World &world)
{
    for (Post &post : world.posts) {
        post.age = spanOf(post.ago);
        const WrittenText text = written(world, post.text);
        post.html = text.html;
        post.mentions = text.mentions;
        post.tags = text.tags;
    }
    for (Boost &boost : world.boosts)
        boost.age = spanOf(boost.ago);
    for (Member &member : world.members) {
        for (Notice &notice : member.notices)
            notice.age = spanOf(notice.ago);
        std::ranges::stable_sort(member.notices, {}, &Notice::age);
    }
    std::ranges::stable_sort(world.posts, {}, &Post::age);
    std::ranges::stable_sort(world.boosts, {}, &Boost::age);
    world.postAt = byKey(world.posts);
    const int posts = int(world.posts.size());
    world.order.resize(posts + world.boosts.size());
    std::ranges::generate(world.order, [n = 0]() mutable { return n++; });
    std::ranges::stable_sort(world.order, {}, [&](int i) { return i < posts ? world.posts[i].age : world.boosts[i - posts].age; });
}

}

const Person *World::person(const QString &key) const
{
    return find(people, personAt, key);
}

const Post *World::post(const QString &key) const
{
    return find(posts, postAt, key);
}

const Picture *World::picture(const QString &key) const
{
    return find(pictures, pictureAt, key);
}

const LinkCard *World::card(const QString &key) const
{
    return find(cards, cardAt, key);
}

qint64 spanOf(QStringView text)
{
    const bool ahead = text.startsWith(u'+');
    qint64 sum = 0;
    qint64 number = 0;
    for (const QChar c : ahead ? text.mid(1) : text) {
        if (c.isDigit()) {
            number = number * 10 + c.digitValue();
            continue;
        }
        constexpr qint64 second = 1000;
        const qint64 unit = c == u's' ? second
            : c == u'm'               ? 60 * second
            : c == u'h'               ? 3600 * second
            : c == u'd'               ? 86400 * second
            : c == u'w'               ? 604800 * second
                                      : 365 * 86400 * second;
        sum += number * unit;
        number = 0;
    }
    return ahead ? -sum : sum;
}

std::shared_ptr<const World> loadWorld()
{
    const auto world = std::make_shared<World>();
    append(world->people, "people");
    append(world->pictures, "pictures");
    append(world->cards, "cards");
    append(world->servers, "servers");
    append(world->members, "members");
    append(world->boosts, "boosts");
    for (const char *file : {"posts-english", "posts-french", "posts-world", "posts-threads"})
        append(world->posts, file);
    world->emoji = {QStringLiteral("hearth"),    QStringLiteral("kettle"),    QStringLiteral("loaf"),   QStringLiteral("blobwave"),
                    QStringLiteral("croissant"), QStringLiteral("knitheart"), QStringLiteral("cactus"), QStringLiteral("sleepycat"),
                    QStringLiteral("leafcheck"), QStringLiteral("spark")};
    world->personAt = byKey(world->people);
    world->pictureAt = byKey(world->pictures);
    world->cardAt = byKey(world->cards);
    settle(*world);
    return world;
}

}
