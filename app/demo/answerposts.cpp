// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One post and what hangs on it.
#include "app/demo/answer.h"
#include "app/demo/relations.h"

namespace foyer::demo {

namespace {

const Post *asked(const Call &call)
{
    const Post *post = postOf(call.viewer, call.world, call.parts[0]);
    return post && maySee(call.viewer, call.world, *post) ? post : nullptr;
}

Answer status(const Call &call)
{
    const int item = itemOf(call.viewer, call.world, call.parts[0]);
    if (item < 0 || !maySee(call.viewer, call.world, shownPost(call.world, item)))
        return notFound();
    Scribe scribe = call.scribe();
    return answerOf(scribe, itemEntity(scribe, item));
}

// Depth first, the oldest reply first: the order in which a server sends a thread.
void collectReplies(const Call &call, const QString &key, QList<const Post *> &found)
{
    for (auto post = call.world.posts.crbegin(); post != call.world.posts.crend(); ++post) {
        if (post->replyTo == key && maySee(call.viewer, call.world, *post)) {
            found.append(&*post);
            collectReplies(call, post->key, found);
        }
    }
}

Answer context(const Call &call)
{
    const Post *post = asked(call);
    if (!post)
        return notFound();
    QList<const Post *> ancestors;
    for (const Post *parent = call.world.post(post->replyTo); parent; parent = call.world.post(parent->replyTo)) {
        if (maySee(call.viewer, call.world, *parent))
            ancestors.prepend(parent);
    }
    QList<const Post *> descendants;
    collectReplies(call, post->key, descendants);
    Scribe scribe = call.scribe();
    const auto entities
        = [&](const QList<const Post *> &posts) { return scribe.array(posts, [&](const Post *one) { return statusEntity(scribe, *one); }); };
    return answerOf(scribe, scribe.object({{"ancestors", entities(ancestors)}, {"descendants", entities(descendants)}}));
}

Answer history(const Call &call)
{
    const Post *post = asked(call);
    if (!post)
        return notFound();
    Scribe scribe = call.scribe();
    return answerOf(scribe, revisionEntities(scribe, *post));
}

Answer people(const Call &call, bool boosts)
{
    const Post *post = asked(call);
    if (!post)
        return notFound();
    const QList<const Person *> found = likersOf(call.world, *post, boosts);
    return page(call, found, rowIds(found.size()), [](Scribe &scribe, const Person *person) { return accountEntity(scribe, *person); }, 40, 80);
}

Answer favouritedBy(const Call &call)
{
    return people(call, false);
}

Answer boostedBy(const Call &call)
{
    return people(call, true);
}

Answer quotes(const Call &call)
{
    const Post *post = asked(call);
    if (!post)
        return notFound();
    QList<const Post *> found;
    QStringList ids;
    for (const Post &other : call.world.posts) {
        if (other.quote == post->key && other.quoteState.isEmpty() && maySee(call.viewer, call.world, other)) {
            found.append(&other);
            ids.append(postId(call.viewer, call.world, other));
        }
    }
    return page(call, found, ids, [](Scribe &scribe, const Post *one) { return statusEntity(scribe, *one); });
}

Answer poll(const Call &call)
{
    const Post *post = postOf(call.viewer, call.world, QStringView(call.parts[0]).mid(1));
    if (!post || !post->poll || !maySee(call.viewer, call.world, *post))
        return notFound();
    Scribe scribe = call.scribe();
    return answerOf(scribe, pollEntity(scribe, *post));
}

}

QList<Route> postRoutes()
{
    return {{"GET", "/api/v1/statuses/*", status},
            {"GET", "/api/v1/statuses/*/context", context},
            {"GET", "/api/v1/statuses/*/history", history},
            {"GET", "/api/v1/statuses/*/favourited_by", favouritedBy},
            {"GET", "/api/v1/statuses/*/reblogged_by", boostedBy},
            {"GET", "/api/v1/statuses/*/quotes", quotes},
            {"GET", "/api/v1/polls/*", poll}};
}

}
