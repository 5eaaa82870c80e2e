// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/relations.h"

#include "app/demo/worldtext.h"

#include <algorithm>

namespace foyer::demo {

namespace {

const Member *memberOf(const World &world, const Person &person)
{
    const auto at = std::ranges::find(world.members, person.key, &Member::person);
    return at == world.members.cend() ? nullptr : &*at;
}

// A fixed coin for each pair: the ties between people who are not signed in here are nowhere written down.
quint32 tie(const QString &one, const QString &other)
{
    quint32 hash = 2166136261u; // FNV-1a; qHash differs between machines
    for (const QChar c : QString(one + u'>' + other))
        hash = (hash ^ c.unicode()) * 16777619u;
    return hash >> 7;
}

bool isReplyTo(const World &world, const Post &post, auto accepts)
{
    const Post *parent = world.post(post.replyTo);
    return !parent || parent->by == post.by || accepts(parent->by);
}

}

bool follows(const World &world, const Person &one, const Person &other)
{
    if (&one == &other)
        return false;
    if (const Member *member = memberOf(world, one))
        return member->follows.contains(other.key);
    if (const Member *member = memberOf(world, other))
        return member->followers.contains(one.key);
    return !one.is(QLatin1StringView("bot")) && !one.is(QLatin1StringView("group")) && tie(one.key, other.key) % 5 < 2;
}

bool asksToFollow(const Member &member, const Person &person)
{
    return std::ranges::any_of(member.notices, [&](const Notice &notice) { return notice.type == u"follow_request" && notice.by == person.key; });
}

QList<const Person *> followersOf(const World &world, const Person &person)
{
    QList<const Person *> found;
    for (const Person &other : world.people) {
        if (follows(world, other, person))
            found.append(&other);
    }
    return found;
}

QList<const Person *> followedBy(const World &world, const Person &person)
{
    QList<const Person *> found;
    for (const Person &other : world.people) {
        if (follows(world, person, other))
            found.append(&other);
    }
    return found;
}

QList<const Person *> familiarFollowersOf(const Viewer &viewer, const World &world, const Person &person)
{
    QList<const Person *> found = followersOf(world, person);
    found.removeIf([&](const Person *other) { return !viewer.member->follows.contains(other->key); });
    return found;
}

QList<const Person *> likersOf(const World &world, const Post &post, bool boosts)
{
    QList<const Person *> found;
    for (const Person &person : world.people) {
        const Member *member = memberOf(world, person);
        const bool told = member ? (boosts ? member->boosted : member->favourites).contains(post.key)
                                 : person.key != post.by && !person.is(QLatin1StringView("bot")) && tie(person.key, post.key) % (boosts ? 4 : 2) == 0;
        if (told && found.size() < (boosts ? post.boosts : post.likes))
            found.append(&person);
    }
    return found;
}

bool maySee(const Viewer &viewer, const World &world, const Post &post)
{
    if (!viewer.sees(post.age))
        return false;
    const Person *author = world.person(post.by);
    if (post.localOnly && author->host != world.servers[viewer.server].host)
        return false;
    if (post.visibility == u"public" || post.visibility == u"unlisted")
        return true;
    if (!viewer.member)
        return false;
    if (post.by == viewer.member->person || post.mentions.contains(viewer.member->person))
        return true;
    return post.visibility == u"private" && viewer.member->follows.contains(post.by);
}

bool isBoost(const World &world, int item)
{
    return item >= world.posts.size();
}

const Post &shownPost(const World &world, int item)
{
    return isBoost(world, item) ? *world.post(world.boosts[item - world.posts.size()].post) : world.posts[item];
}

bool inHome(const Viewer &viewer, const World &world, int item)
{
    const Member &me = *viewer.member;
    const Post &post = shownPost(world, item);
    if (!maySee(viewer, world, post))
        return false;
    const auto mine = [&](const QString &key) { return key == me.person || me.follows.contains(key); };
    if (isBoost(world, item)) {
        const Boost &boost = world.boosts[item - world.posts.size()];
        return viewer.sees(boost.age) && mine(boost.by) && post.by != me.person;
    }
    if (mine(post.by))
        return isReplyTo(world, post, mine);
    return post.visibility == u"public"
        && std::ranges::any_of(post.tags, [&](const QString &tag) { return me.tags.contains(tag, Qt::CaseInsensitive); });
}

bool inList(const Viewer &viewer, const World &world, const ListOfPeople &list, int item)
{
    if (!inHome(viewer, world, item))
        return false;
    const auto in = [&](const QString &key) { return list.members.contains(key); };
    if (isBoost(world, item))
        return in(world.boosts[item - world.posts.size()].by);
    const Post &post = world.posts[item];
    if (!in(post.by))
        return false;
    if (list.replies == u"none" && !post.replyTo.isEmpty())
        return isReplyTo(world, post, [](const QString &) { return false; });
    return list.replies != u"list" || isReplyTo(world, post, in);
}

bool inPublic(const Viewer &viewer, const World &world, int item, bool local)
{
    if (isBoost(world, item))
        return false;
    const Post &post = world.posts[item];
    if (post.visibility != u"public" || !post.replyTo.isEmpty() || !maySee(viewer, world, post))
        return false;
    return !local || world.person(post.by)->host == world.servers[viewer.server].host;
}

QList<std::pair<const WordFilter *, QStringList>> filtersOn(const Viewer &viewer, const Post &post)
{
    QList<std::pair<const WordFilter *, QStringList>> found;
    if (!viewer.member || post.by == viewer.member->person)
        return found;
    const QString words = post.warning + u' ' + wordsOf(post.html);
    for (const WordFilter &filter : viewer.member->filters) {
        QStringList hits = filter.words;
        hits.removeIf([&](const QString &word) { return !words.contains(word, Qt::CaseInsensitive); });
        if (!hits.isEmpty())
            found.append({&filter, hits});
    }
    return found;
}

qint64 repliesTo(const Viewer &viewer, const World &world, const Post &post)
{
    return std::ranges::count_if(world.posts, [&](const Post &other) { return other.replyTo == post.key && maySee(viewer, world, other); });
}

}
