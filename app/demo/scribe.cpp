// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/scribe.h"

namespace foyer::demo {

namespace {

constexpr qint64 idEpoch = 1'780'000'000'000; // any fixed moment will do
constexpr int serverBits = 1;
constexpr int sequenceBits = 15;

QString timedId(qint64 age, qint64 sequence, int server)
{
    return QString::number(((idEpoch - age) << (sequenceBits + serverBits)) + (sequence << serverBits) + server);
}

qint64 ageOf(const World &world, int item)
{
    const int posts = int(world.posts.size());
    return item < posts ? world.posts[item].age : world.boosts[item - posts].age;
}

}

json::Node Scribe::object(Members members)
{
    const json::Node out = json.object();
    for (const auto &[key, value] : members)
        json.set(out, key, value);
    return out;
}

json::Node Scribe::day(qint64 age)
{
    return text(formatTimestamp({viewer.started.ms - age}).left(10));
}

QString itemId(const Viewer &viewer, const World &world, int item)
{
    // What comes first in the order is the newest: among equals of one millisecond it has the largest number.
    return timedId(ageOf(world, item), world.order.size() - item, viewer.server);
}

QString postId(const Viewer &viewer, const World &world, const Post &post)
{
    return itemId(viewer, world, world.indexOf(post));
}

QString personId(const Viewer &viewer, const World &world, const Person &person)
{
    const auto index = &person - world.people.constData();
    return QString::number(109'348'000'000'000'000 + index * 7'919'000'003 + viewer.server * 501);
}

QString noticeId(const Viewer &viewer, const Notice &notice, qsizetype index)
{
    return timedId(notice.age, 1000 - index, viewer.server);
}

int itemOf(const Viewer &viewer, const World &world, QStringView id)
{
    const qint64 sequence = (id.toLongLong() >> serverBits) & ((1 << sequenceBits) - 1);
    const qint64 item = world.order.size() - sequence;
    const bool known = item >= 0 && item < world.order.size() && itemId(viewer, world, int(item)) == id;
    return known && viewer.sees(ageOf(world, int(item))) ? int(item) : -1;
}

const Post *postOf(const Viewer &viewer, const World &world, QStringView id)
{
    const int item = itemOf(viewer, world, id);
    return item < 0 || item >= world.posts.size() ? nullptr : &world.posts[item];
}

const Person *personOf(const Viewer &viewer, const World &world, QStringView id)
{
    for (const Person &person : world.people) {
        if (personId(viewer, world, person) == id)
            return &person;
    }
    return nullptr;
}

bool idLess(QStringView a, QStringView b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

}
