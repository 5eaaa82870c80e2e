// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Home, public, lists, tags, links, bookmarks, favourites, what a person wrote, what trends.
#include "app/demo/answer.h"
#include "app/demo/relations.h"

#include <algorithm>

namespace foyer::demo {

namespace {

Answer itemsWhere(const Call &call, auto belongs)
{
    QList<int> items;
    QStringList ids;
    for (const int item : call.world.order) {
        if (belongs(item)) {
            items.append(item);
            ids.append(itemId(call.viewer, call.world, item));
        }
    }
    return page(call, items, ids, itemEntity);
}

bool isPost(const Call &call, int item)
{
    return !isBoost(call.world, item) && maySee(call.viewer, call.world, call.world.posts[item]);
}

Answer home(const Call &call)
{
    return itemsWhere(call, [&](int item) { return inHome(call.viewer, call.world, item); });
}

Answer publicTimeline(const Call &call)
{
    const bool local = call.isSet(QLatin1StringView("local"));
    const bool remote = call.isSet(QLatin1StringView("remote"));
    const bool media = call.isSet(QLatin1StringView("only_media"));
    return itemsWhere(call, [&](int item) {
        return inPublic(call.viewer, call.world, item, local) && !(remote && inPublic(call.viewer, call.world, item, true))
            && !(media && call.world.posts[item].media.isEmpty());
    });
}

Answer listTimeline(const Call &call)
{
    const auto &lists = call.viewer.member->lists;
    const auto list = std::ranges::find(lists, call.parts[0], &ListOfPeople::id);
    if (list == lists.cend())
        return notFound();
    return itemsWhere(call, [&](int item) { return inList(call.viewer, call.world, *list, item); });
}

Answer tagTimeline(const Call &call)
{
    const QStringList wanted = QStringList(call.parts[0]) + call.query.allQueryItemValues(QStringLiteral("any[]"), QUrl::FullyDecoded);
    return itemsWhere(call, [&](int item) {
        return isPost(call, item) && call.world.posts[item].visibility == u"public"
            && std::ranges::any_of(wanted, [&](const QString &tag) { return call.world.posts[item].tags.contains(tag, Qt::CaseInsensitive); });
    });
}

Answer linkTimeline(const Call &call)
{
    const QString url = call.value(QLatin1StringView("url"));
    return itemsWhere(call, [&](int item) {
        const LinkCard *card = isPost(call, item) ? call.world.card(call.world.posts[item].card) : nullptr;
        return card && card->url == url;
    });
}

Answer marked(const Call &call, const QStringList &keys)
{
    QList<const Post *> posts;
    for (const QString &key : keys) {
        const Post *post = call.world.post(key);
        if (post && maySee(call.viewer, call.world, *post))
            posts.append(post);
    }
    return page(call, posts, rowIds(posts.size()), [](Scribe &scribe, const Post *post) { return statusEntity(scribe, *post); });
}

Answer bookmarks(const Call &call)
{
    return marked(call, call.viewer.member->bookmarks);
}

Answer favourites(const Call &call)
{
    return marked(call, call.viewer.member->favourites);
}

Answer writtenBy(const Call &call)
{
    const Person *person = personOf(call.viewer, call.world, call.parts[0]);
    if (!person)
        return notFound();
    const bool pinned = call.isSet(QLatin1StringView("pinned"));
    const bool withReplies = !call.isSet(QLatin1StringView("exclude_replies"));
    const bool withBoosts = !call.isSet(QLatin1StringView("exclude_reblogs"));
    const bool media = call.isSet(QLatin1StringView("only_media"));
    const QString tag = call.value(QLatin1StringView("tagged"));
    return itemsWhere(call, [&](int item) {
        if (isBoost(call.world, item)) {
            const Boost &boost = call.world.boosts[item - call.world.posts.size()];
            return boost.by == person->key && withBoosts && !media && !pinned && tag.isEmpty() && call.viewer.sees(boost.age);
        }
        const Post &post = call.world.posts[item];
        const Post *parent = call.world.post(post.replyTo);
        return post.by == person->key && maySee(call.viewer, call.world, post) && post.visibility != u"direct"
            && (withReplies || !parent || parent->by == post.by) && (!media || !post.media.isEmpty()) && (!pinned || post.pinned)
            && (tag.isEmpty() || post.tags.contains(tag, Qt::CaseInsensitive));
    });
}

Answer trending(const Call &call)
{
    Scribe scribe = call.scribe();
    const QStringList keys
        = scribe.server().trends.mid(call.number(QLatin1StringView("offset"), 0), std::clamp(call.number(QLatin1StringView("limit"), 20), 1, 40));
    return answerOf(scribe, scribe.array(keys, [&](const QString &key) { return statusEntity(scribe, *call.world.post(key)); }));
}

}

QList<Route> timelineRoutes()
{
    return {{"GET", "/api/v1/timelines/home", home},           {"GET", "/api/v1/timelines/public", publicTimeline, true},
            {"GET", "/api/v1/timelines/list/*", listTimeline}, {"GET", "/api/v1/timelines/tag/*", tagTimeline},
            {"GET", "/api/v1/timelines/link", linkTimeline},   {"GET", "/api/v1/bookmarks", bookmarks},
            {"GET", "/api/v1/favourites", favourites},         {"GET", "/api/v1/accounts/*/statuses", writtenBy},
            {"GET", "/api/v1/trends/statuses", trending}};
}

}
